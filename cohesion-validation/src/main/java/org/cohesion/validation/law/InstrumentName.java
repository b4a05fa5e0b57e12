package org.cohesion.validation.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.validation.reading.NameMatch;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A name by which texts cite an instrument.
 *
 * @param name the name of the instrument as the register writes it
 * @param isAct whether it is that of an Act
 * @param isPlural whether it ends in "Acts"
 * @param abbreviation the abbreviation that it is; null if it is none
 * @param years the years of which one must follow the abbreviation
 */
record InstrumentName(
    String name,
    boolean isAct,
    boolean isPlural,
    @Nullable String abbreviation,
    Set<Integer> years) {

  private static final String ACT = "act";

  /** Of a name that is no Act's, shorter words need no capitals. */
  private static final int SHORT = 3;

  /** So do these. */
  private static final Set<String> LITTLE = Set.of("with", "from", "into");

  /** Makes a vocabulary know all names of instruments. */
  static void addAll(Iterable<LegalInstrument> instruments, Vocabulary.Builder vocabulary) {
    for (LegalInstrument instrument : instruments) {
      for (String wrong : instrument.getWrongNames()) {
        // As a name that is no Act's: it needs its capitals whatever year follows.
        vocabulary.name(words(TextReading.of(wrong)), of(wrong, false, false));
      }
    }
    for (LegalInstrument instrument : instruments) {
      add(instrument.name(), instrument.name(), vocabulary);
      for (String other : instrument.getOtherNames()) {
        add(other, instrument.name(), vocabulary);
      }
      for (String abbreviation : instrument.getAbbreviations()) {
        List<String> words = words(TextReading.of(abbreviation));
        if (!words.isEmpty()) {
          vocabulary.name(
              words,
              new InstrumentName(
                  instrument.name(),
                  false,
                  false,
                  abbreviation,
                  years(instruments, instrument.name(), abbreviation)));
        }
      }
    }
  }

  /** The years of all instruments of one name that share an abbreviation. */
  private static Set<Integer> years(
      Iterable<LegalInstrument> instruments, String name, String abbreviation) {
    Set<Integer> years = new HashSet<>();
    for (LegalInstrument instrument : instruments) {
      if (instrument.name().equals(name) && instrument.getAbbreviations().contains(abbreviation)) {
        instrument.year().ifPresent(years::add);
      }
    }
    return Set.copyOf(years);
  }

  private static void add(String written, String name, Vocabulary.Builder vocabulary) {
    TextReading text = TextReading.of(written);
    List<String> words = words(text);
    for (int i = 0; i < text.size(); i++) {
      if (text.isNumber(i)) {
        // Words with a number in them are a description and no name.
        return;
      }
    }
    if (words.isEmpty()) {
      return;
    }
    if (words.get(words.size() - 1).equals(ACT)) {
      List<String> plural = new ArrayList<>(words.subList(0, words.size() - 1));
      plural.add("acts");
      vocabulary.name(plural, of(name, true, true));
    }
    vocabulary.name(words, of(name, words.contains(ACT), false));
  }

  private static InstrumentName of(String name, boolean isAct, boolean isPlural) {
    return new InstrumentName(name, isAct, isPlural, null, Set.of());
  }

  private static List<String> words(TextReading text) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (text.isWordOrNumber(i)) {
        words.add(text.word(i));
      } else if (text.isMark(i, '&')) {
        words.add("and");
      }
    }
    return words;
  }

  /** Whether it stands in a text spelt as a name, so that it needs no year to be one. */
  boolean isSpeltAsName(TextReading text, NameMatch match) {
    if (abbreviation != null) {
      return false;
    }
    if (isAct) {
      return text.isCapital(match.first()) && text.isCapital(match.last());
    }
    for (int i = match.first(); i <= match.last(); i++) {
      if (text.isWord(i)
          && text.end(i) - text.start(i) > SHORT
          && !text.isCapital(i)
          && !LITTLE.contains(text.word(i))) {
        return false;
      }
    }
    return text.isCapital(match.first());
  }

  /** Whether a year after it makes it a name: "equality act 2010", "EIA 2006". */
  boolean isNameWithYear(TextReading text, NameMatch match, int yearAfter) {
    if (yearAfter < 0) {
      return false;
    }
    return abbreviation == null
        ? isAct
        : years.contains(yearAfter)
            && text.text().startsWith(abbreviation, text.start(match.first()))
            && text.end(match.last()) - text.start(match.first()) == abbreviation.length();
  }
}
