package org.cohesion.validation.law;

import java.time.LocalDate;
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
 * What was law when, as far as the rules need it, and until when each entry has been checked.
 * Immutable and safe to share between threads.
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

  /** By key, the day until which each has been checked. */
  private final Map<String, LocalDate> checked;

  /** That of entries which give none. */
  private final LocalDate checkedUntil;

  private final InstrumentsByName byName;

  /** Of the names, for texts of which nobody else has read the words; built when asked for. */
  private volatile @Nullable Vocabulary vocabulary;

  private LegalRegister(
      Map<String, LegalInstrument> instruments,
      Map<String, LocalDate> checked,
      LocalDate checkedUntil) {
    this.instruments = instruments;
    this.checked = checked;
    byName = new InstrumentsByName(instruments.values());
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
   * @param checkedUntil the day on which somebody last made sure that those entries hold that give
   *     no day of their own
   * @param entries its entries; of two with the same key, the later one counts
   * @return the register
   * @throws IllegalArgumentException if the year of the day is not 1000 to 9999
   */
  public static LegalRegister of(LocalDate checkedUntil, Collection<LegalInstrument> entries) {
    Objects.requireNonNull(checkedUntil, "checkedUntil");
    return new LegalRegister(Map.of(), Map.of(), checkedUntil).with(entries);
  }

  /**
   * Adds entries, or replaces those that have the same keys. The rules look for some keys of {@link
   * #uk()}, such as {@code equality-act}: who replaces one changes what they find. An entry without
   * a day of its own gets the day that this register was given; of {@link #uk()}, its oldest.
   *
   * @param more the entries
   * @return the register with these entries
   */
  public LegalRegister with(LegalInstrument... more) {
    return with(List.of(more));
  }

  private LegalRegister with(Collection<LegalInstrument> more) {
    Map<String, LegalInstrument> byKey = new LinkedHashMap<>(instruments);
    Map<String, LocalDate> days = new HashMap<>(checked);
    for (LegalInstrument entry : more) {
      byKey.put(entry.getKey(), entry);
      days.put(entry.getKey(), entry.getCheckedUntil().orElse(checkedUntil));
    }
    return new LegalRegister(byKey, days, checkedUntil);
  }

  /**
   * Says that somebody has made sure that all entries still hold.
   *
   * @param day the day
   * @return the register with that day for each of them
   * @throws IllegalArgumentException if the year of the day is not 1000 to 9999
   */
  public LegalRegister withCheckedUntil(LocalDate day) {
    Objects.requireNonNull(day, "day");
    Map<String, LocalDate> days = new HashMap<>(checked);
    days.replaceAll((key, before) -> day);
    return new LegalRegister(instruments, days, day);
  }

  /** {@return the day until which all of it has been checked: the oldest of its entries} */
  public LocalDate checkedUntil() {
    LocalDate oldest = checked.isEmpty() ? checkedUntil : LocalDate.MAX;
    for (LocalDate day : checked.values()) {
      oldest = day.isBefore(oldest) ? day : oldest;
    }
    return oldest;
  }

  /**
   * Tells until when an entry has been checked.
   *
   * @param key its key, such as {@code psed}
   * @return the day; later changes of the law are not in it
   * @throws IllegalArgumentException if there is no entry with that key
   */
  public LocalDate checkedUntil(String key) {
    return checked.getOrDefault(entry(key).getKey(), checkedUntil);
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
    return entry(key).isInForce(day);
  }

  private LegalInstrument entry(String key) {
    return find(key)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The legal register has no such key; it has "
                        + String.join(", ", instruments.keySet())));
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
    return byName.citedBy(citation);
  }

  /**
   * Tells what is meant by a citation under a name that nothing has.
   *
   * @param citation the citation
   * @return the entry that has the name among its {@linkplain LegalInstrument#getWrongNames() wrong
   *     ones}, whatever the year; empty if the name is right
   */
  public Optional<LegalInstrument> meantBy(LawCitation citation) {
    return byName.meantBy(citation);
  }

  /**
   * Tells whether an instrument of the name and the year of a citation is known, in the register or
   * beside it.
   *
   * @param citation the citation
   * @return true if it gives no year, or no law of that name has one, or one does have this one, be
   *     it among its {@linkplain LegalInstrument#getOtherYears() other years}
   */
  public boolean knowsYearOf(LawCitation citation) {
    return byName.knowsYearOf(citation);
  }

  /** {@return how many entries there are, and the day until which all have been checked} */
  @Override
  public String toString() {
    return instruments.size() + " entries, checked until " + checkedUntil();
  }

  /** Read when first asked for. */
  private static final class Uk {

    static final LegalRegister REGISTER = RegisterFile.read("uk.properties");

    private Uk() {}
  }
}
