package org.cohesion.validation.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cohesion.review.PartialDate;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What was law when, as far as the rules need it, and as of the day it was last checked. Immutable
 * and safe to share between threads.
 *
 * <p>The register that comes with the library holds little on purpose: that an instrument is not in
 * it says nothing about whether the instrument is law. An embedder who knows more adds to it:
 *
 * <pre>{@code
 * LegalRegister register =
 *     LegalRegister.uk()
 *         .with(
 *             LegalInstrument.builder("our-agreement", "Hartwell Trust Funding Agreement 2021")
 *                 .inForceFrom(PartialDate.of(2021, 9, 1))
 *                 .knownFrom(Confidence.PRIMARY, "our own copy")
 *                 .build())
 *         .withCheckedUntil(LocalDate.of(2027, 9, 1));
 * }</pre>
 */
public final class LegalRegister {

  private final Map<String, LegalInstrument> instruments;
  private final LocalDate checkedUntil;

  /** By each name under which texts cite them. */
  private final Map<String, List<LegalInstrument>> named = new HashMap<>();

  /** Of the names, for texts of which nobody else has read the words; built when asked for. */
  private volatile @Nullable Vocabulary vocabulary;

  private LegalRegister(Map<String, LegalInstrument> instruments, LocalDate checkedUntil) {
    this.instruments = instruments;
    for (LegalInstrument entry : instruments.values()) {
      for (String name : entry.placeNames()) {
        named.computeIfAbsent(name, n -> new ArrayList<>(2)).add(entry);
      }
    }
    // Findings and reports give the day, and cannot give one of another year.
    this.checkedUntil = PartialDate.of(checkedUntil).latest();
  }

  /** {@return the register that comes with the library, about schools in the United Kingdom} */
  public static LegalRegister uk() {
    return Uk.REGISTER;
  }

  /**
   * Makes a register of a caller's own.
   *
   * @param checkedUntil the day on which somebody last made sure that it holds
   * @param entries its entries; of two with the same key, the later one counts
   * @return the register
   * @throws IllegalArgumentException if the year of the day is not 1000 to 9999
   */
  public static LegalRegister of(LocalDate checkedUntil, Collection<LegalInstrument> entries) {
    Map<String, LegalInstrument> byKey = new LinkedHashMap<>();
    for (LegalInstrument entry : entries) {
      byKey.put(entry.getKey(), entry);
    }
    return new LegalRegister(byKey, Objects.requireNonNull(checkedUntil, "checkedUntil"));
  }

  /**
   * Adds entries, or replaces those that have the same keys. The rules look for some keys of {@link
   * #uk()}, such as {@code equality-act}: who replaces one changes what they find.
   *
   * @param more the entries
   * @return the register with these entries
   */
  public LegalRegister with(LegalInstrument... more) {
    Map<String, LegalInstrument> byKey = new LinkedHashMap<>(instruments);
    for (LegalInstrument entry : more) {
      byKey.put(entry.getKey(), entry);
    }
    return new LegalRegister(byKey, checkedUntil);
  }

  /**
   * Says that somebody has made sure that it still holds.
   *
   * @param day the day
   * @return the register with that day
   * @throws IllegalArgumentException if the year of the day is not 1000 to 9999
   */
  public LegalRegister withCheckedUntil(LocalDate day) {
    return new LegalRegister(instruments, Objects.requireNonNull(day, "day"));
  }

  /** {@return the day until which it has been checked; later changes of the law are not in it} */
  public LocalDate checkedUntil() {
    return checkedUntil;
  }

  /** {@return the entries, in the order in which they were added} */
  public List<LegalInstrument> entries() {
    return List.copyOf(instruments.values());
  }

  /**
   * Looks up an entry.
   *
   * @param key its key, such as {@code psed}
   * @return the entry; empty if there is none with that key
   */
  public Optional<LegalInstrument> find(String key) {
    return Optional.ofNullable(instruments.get(key));
  }

  /**
   * Tells whether an entry is in force on a day, as far as is known; see {@link
   * LegalInstrument#isInForce(LocalDate)}.
   *
   * @param key its key, such as {@code psed}
   * @param day the day
   * @return whether it is in force
   * @throws IllegalArgumentException if there is no entry with that key
   */
  public boolean inForce(String key, LocalDate day) {
    return find(key)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The legal register has no such key; it has "
                        + String.join(", ", instruments.keySet())))
        .isInForce(day);
  }

  /**
   * Finds where an English text cites what is in the register, under any of the names that the
   * entries give: with or without the year, with the sections before or after, and "the 2006 Act"
   * once an Act of 2006 has been cited. Names need capitals, or a year after them.
   *
   * @param text the text
   * @return the citations in the order of the text
   */
  public List<LawCitation> citationsIn(String text) {
    return citationsIn(TextReading.of(vocabulary(), text));
  }

  /**
   * Finds what a text cites that has been read with the names of this register.
   *
   * @param text the text, read with a vocabulary that {@link #addNames} was given
   * @return the citations in the order of the text
   */
  public List<LawCitation> citationsIn(TextReading text) {
    return CitationReader.read(text);
  }

  /**
   * Makes a vocabulary know the names of the entries, so that they are found in whatever is read
   * with it.
   *
   * @param vocabulary the vocabulary
   */
  public void addNames(Vocabulary.Builder vocabulary) {
    InstrumentName.addAll(instruments.values(), vocabulary);
  }

  private Vocabulary vocabulary() {
    Vocabulary known = vocabulary;
    if (known == null) {
      Vocabulary.Builder builder = Vocabulary.builder();
      addNames(builder);
      known = builder.build();
      vocabulary = known;
    }
    return known;
  }

  /**
   * Reads the sections in a provision that stands by itself.
   *
   * @param provision such as {@code s. 21 (5) (b)} or {@code sections 21 and 38}
   * @return the sections, as in {@link LawCitation#sections()}; empty if it is none, such as a
   *     schedule
   */
  public static List<String> sectionsIn(String provision) {
    return sectionsIn(TextReading.of(provision));
  }

  /**
   * Reads the sections in a provision that has been read.
   *
   * @param provision what it is made of
   * @return the sections, as in {@link LawCitation#sections()}; empty if it is none
   */
  public static List<String> sectionsIn(TextReading provision) {
    return Sections.of(provision);
  }

  /**
   * Tells which entries a citation is of.
   *
   * @param citation the citation
   * @return the entries for which {@link LegalInstrument#isCitedBy(LawCitation)} is true
   */
  public List<LegalInstrument> citedBy(LawCitation citation) {
    List<LegalInstrument> cited = new ArrayList<>(2);
    for (LegalInstrument entry : named.getOrDefault(citation.name(), List.of())) {
      if (entry.isCitedBy(citation)) {
        cited.add(entry);
      }
    }
    return cited;
  }

  /**
   * Tells whether an instrument of the name and the year of a citation is known, in the register or
   * beside it.
   *
   * @param citation the citation
   * @return true if it gives no year, or no entry of that name has one, or one does have this one,
   *     be it among its {@linkplain LegalInstrument#getOtherYears() other years}
   */
  public boolean knowsYearOf(LawCitation citation) {
    boolean dated = false;
    for (LegalInstrument entry : named.getOrDefault(citation.name(), List.of())) {
      if (entry.name().equals(citation.name()) && entry.year().isPresent()) {
        dated = true;
        if (citation.year().isPresent()
            && (citation.year().equals(entry.year())
                || entry.getOtherYears().contains(citation.year().getAsInt()))) {
          return true;
        }
      }
    }
    return !dated || citation.year().isEmpty();
  }

  /** {@return how many entries there are, and the day until which they have been checked} */
  @Override
  public String toString() {
    return instruments.size() + " entries, checked until " + checkedUntil;
  }

  /** Read when first asked for. */
  private static final class Uk {

    static final LegalRegister REGISTER = RegisterFile.read("uk.properties");

    private Uk() {}
  }
}
