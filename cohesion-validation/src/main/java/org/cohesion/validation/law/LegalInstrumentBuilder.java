package org.cohesion.validation.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Nation;
import org.jspecify.annotations.Nullable;

/** Sets up an entry of the legal register. Not safe to share between threads. */
public final class LegalInstrumentBuilder {

  final String key;
  final String title;
  @Nullable String provision;
  @Nullable PartialDate inForceFrom;
  @Nullable PartialDate inForceUntil;
  @Nullable String replacedBy;
  String source = "";
  Confidence confidence = Confidence.UNCONFIRMED;
  @Nullable LocalDate checkedUntil;
  boolean law = true;
  final Set<Nation> nations = EnumSet.noneOf(Nation.class);
  final List<String> otherNames = new ArrayList<>();
  final List<String> wrongNames = new ArrayList<>();
  final List<String> abbreviations = new ArrayList<>();
  final Set<Integer> otherYears = new TreeSet<>();
  final List<LegalPlace> furtherPlaces = new ArrayList<>();
  final List<LegalPlace> wrongPlaces = new ArrayList<>();

  LegalInstrumentBuilder(String key, String title) {
    if (key.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("A legal instrument needs a key and a title");
    }
    this.key = key;
    this.title = title;
  }

  /**
   * Narrows it down to a place in the instrument.
   *
   * @param newProvision the place, such as {@code section 21(5)(b)}
   * @return this builder
   */
  public LegalInstrumentBuilder provision(String newProvision) {
    provision = Objects.requireNonNull(newProvision, "provision");
    return this;
  }

  /**
   * Says since when it is in force.
   *
   * @param date the first day, or the month or year of it
   * @return this builder
   */
  public LegalInstrumentBuilder inForceFrom(PartialDate date) {
    inForceFrom = Objects.requireNonNull(date, "date");
    return this;
  }

  /**
   * Says when it ended.
   *
   * @param date the first day on which it was not in force any more, or the month or year of it
   * @return this builder
   */
  public LegalInstrumentBuilder inForceUntil(PartialDate date) {
    inForceUntil = Objects.requireNonNull(date, "date");
    return this;
  }

  /**
   * Says what took its place.
   *
   * @param successor a title, or words, that findings show
   * @return this builder
   */
  public LegalInstrumentBuilder replacedBy(String successor) {
    replacedBy = Objects.requireNonNull(successor, "successor");
    return this;
  }

  /**
   * Says how this is known.
   *
   * @param newConfidence how well
   * @param newSource where from: an address, or words
   * @return this builder
   */
  public LegalInstrumentBuilder knownFrom(Confidence newConfidence, String newSource) {
    confidence = Objects.requireNonNull(newConfidence, "confidence");
    source = Objects.requireNonNull(newSource, "source");
    return this;
  }

  /**
   * Says until when this is known to hold.
   *
   * @param day the day on which somebody last made sure; without it that of the register counts
   * @return this builder
   * @throws IllegalArgumentException if the year of the day is not 1000 to 9999
   */
  public LegalInstrumentBuilder checkedUntil(LocalDate day) {
    checkedUntil = PartialDate.of(day).latest();
    return this;
  }

  /** {@return this builder, the entry being policy or guidance and not law} */
  public LegalInstrumentBuilder notLaw() {
    law = false;
    return this;
  }

  /**
   * Narrows it down to nations.
   *
   * @param more nations that it reaches
   * @return this builder
   */
  public LegalInstrumentBuilder nations(Nation... more) {
    nations.addAll(Arrays.asList(more));
    return this;
  }

  /**
   * Adds other ways in which the name is written. Capitals, brackets, commas and "&amp;" for "and"
   * need none.
   *
   * @param more names, without the year
   * @return this builder
   */
  public LegalInstrumentBuilder otherNames(String... more) {
    otherNames.addAll(Arrays.asList(more));
    return this;
  }

  /**
   * Adds names by which it is cited in error. They are read only with capitals.
   *
   * @param more names that nothing has, without the year
   * @return this builder
   */
  public LegalInstrumentBuilder wrongNames(String... more) {
    wrongNames.addAll(Arrays.asList(more));
    return this;
  }

  /**
   * Adds abbreviations, which are read only in capitals and where a year follows.
   *
   * @param more abbreviations, letters only
   * @return this builder
   */
  public LegalInstrumentBuilder abbreviations(String... more) {
    abbreviations.addAll(Arrays.asList(more));
    return this;
  }

  /**
   * Adds years in which there are other instruments of the same name.
   *
   * @param more years
   * @return this builder
   */
  public LegalInstrumentBuilder otherYears(int... more) {
    for (int year : more) {
      otherYears.add(year);
    }
    return this;
  }

  /**
   * Adds another place where it is rightly cited from, such as the section that inserted it.
   *
   * @param inTitle the title of the instrument
   * @param inProvision the place in it
   * @return this builder
   */
  public LegalInstrumentBuilder alsoAt(String inTitle, String inProvision) {
    furtherPlaces.add(LegalPlace.of(inTitle, inProvision));
    return this;
  }

  /**
   * Adds a place where it is often cited from in error.
   *
   * @param inTitle the title of the instrument
   * @param inProvision the place in it
   * @return this builder
   */
  public LegalInstrumentBuilder wronglyAt(String inTitle, String inProvision) {
    wrongPlaces.add(LegalPlace.of(inTitle, inProvision));
    return this;
  }

  /** {@return the entry} */
  public LegalInstrument build() {
    return new LegalInstrument(this);
  }
}
