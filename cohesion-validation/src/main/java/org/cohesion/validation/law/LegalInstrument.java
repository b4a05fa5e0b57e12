package org.cohesion.validation.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Nation;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the legal register: an Act, one duty in an Act, or a framework that is not law, when
 * it was in force, and how texts cite it. Immutable and safe to share between threads.
 */
public final class LegalInstrument {

  private final String key;
  private final String title;
  private final @Nullable String provision;
  private final @Nullable PartialDate inForceFrom;
  private final @Nullable PartialDate inForceUntil;
  private final @Nullable String replacedBy;
  private final String source;
  private final Confidence confidence;
  private final @Nullable LocalDate checkedUntil;
  private final boolean law;
  private final Set<Nation> nations;
  private final List<String> otherNames;
  private final List<String> wrongNames;
  private final List<String> abbreviations;
  private final Set<Integer> otherYears;
  private final List<LegalPlace> places;
  private final List<LegalPlace> wrongPlaces;

  LegalInstrument(LegalInstrumentBuilder builder) {
    key = builder.key;
    title = builder.title;
    provision = builder.provision;
    inForceFrom = builder.inForceFrom;
    inForceUntil = builder.inForceUntil;
    replacedBy = builder.replacedBy;
    source = builder.source;
    confidence = builder.confidence;
    checkedUntil = builder.checkedUntil;
    law = builder.law;
    nations = Set.copyOf(builder.nations);
    otherNames = List.copyOf(builder.otherNames);
    wrongNames = List.copyOf(builder.wrongNames);
    abbreviations = List.copyOf(builder.abbreviations);
    otherYears = Set.copyOf(builder.otherYears);
    List<LegalPlace> all = new ArrayList<>();
    all.add(LegalPlace.of(title, provision == null ? "" : provision));
    all.addAll(builder.furtherPlaces);
    places = List.copyOf(all);
    wrongPlaces = List.copyOf(builder.wrongPlaces);
  }

  /**
   * Starts an entry: law of the whole United Kingdom without known dates, {@link
   * Confidence#UNCONFIRMED} and without source.
   *
   * @param key the key it is looked up by, such as {@code psed}; not blank
   * @param title the title as cited, with its year if it has one, such as {@code Equality Act 2010}
   * @return a builder
   * @throws IllegalArgumentException if either is blank
   */
  public static LegalInstrumentBuilder builder(String key, String title) {
    return new LegalInstrumentBuilder(key, title);
  }

  /** {@return the key it is looked up by} */
  public String getKey() {
    return key;
  }

  /** {@return the title as cited, such as {@code Equality Act 2010}} */
  public String getTitle() {
    return title;
  }

  /** {@return the place in it, such as {@code section 149}; empty if the whole is meant} */
  public Optional<String> getProvision() {
    return Optional.ofNullable(provision);
  }

  /** {@return the day, month or year in which it came into force; empty if not known} */
  public Optional<PartialDate> getInForceFrom() {
    return Optional.ofNullable(inForceFrom);
  }

  /**
   * {@return the first day, or else the month or year, in which it was not in force any more; empty
   * if no end is known}
   */
  public Optional<PartialDate> getInForceUntil() {
    return Optional.ofNullable(inForceUntil);
  }

  /** {@return what took its place, in words; empty if nothing did, or it is not known} */
  public Optional<String> getReplacedBy() {
    return Optional.ofNullable(replacedBy);
  }

  /** {@return where this is known from; an empty text if nobody says} */
  public String getSource() {
    return source;
  }

  /** {@return how well it is known} */
  public Confidence getConfidence() {
    return confidence;
  }

  /**
   * {@return the day on which somebody last made sure that the entry holds; empty if that of its
   * register counts, see {@link LegalRegister#checkedUntil(String)}}
   */
  public Optional<LocalDate> getCheckedUntil() {
    return Optional.ofNullable(checkedUntil);
  }

  /** {@return whether it is or was law, and not only policy or guidance} */
  public boolean isLaw() {
    return law;
  }

  /** {@return the nations it is known to reach; empty if the register does not narrow it down} */
  public Set<Nation> getNations() {
    return nations;
  }

  /** {@return other ways in which its name is written, without the year} */
  public List<String> getOtherNames() {
    return otherNames;
  }

  /** {@return names by which it is cited in error, and nothing else is called, without the year} */
  public List<String> getWrongNames() {
    return wrongNames;
  }

  /** {@return its abbreviations, which are read only where a year follows} */
  public List<String> getAbbreviations() {
    return abbreviations;
  }

  /** {@return the years of other instruments with the same name; to cite them is no mistake} */
  public Set<Integer> getOtherYears() {
    return otherYears;
  }

  /** {@return the name, which is the title without its year} */
  public String name() {
    return places.get(0).name();
  }

  /** The names, without years, of all instruments in which it stands. */
  Set<String> placeNames() {
    Set<String> names = new LinkedHashSet<>();
    for (LegalPlace place : places) {
      names.add(place.name());
    }
    return names;
  }

  /** {@return the year of the title; empty if it has none} */
  public OptionalInt year() {
    return places.get(0).year();
  }

  /** {@return the title with the place in it, if one is meant} */
  public String citation() {
    return provision == null ? title : title + ", " + provision;
  }

  /**
   * Tells whether it is in force on a day, as far as is known. A beginning that is not known counts
   * as past. In a month or a year in which it began or ended, and of which the day is not known, it
   * is neither in force nor {@linkplain #hasEnded ended}.
   *
   * @param day the day
   * @return true if it has certainly begun, or its beginning is not known, and no end is known
   *     whose first possible day is this day or earlier
   */
  public boolean isInForce(LocalDate day) {
    return (inForceFrom == null || !day.isBefore(inForceFrom.latest()))
        && (inForceUntil == null || day.isBefore(inForceUntil.earliest()));
  }

  /**
   * Tells whether it has certainly ended.
   *
   * @param day the day
   * @return true from the day of its end on or, if only the month or the year of its end is known,
   *     from the day after that month or year
   */
  public boolean hasEnded(LocalDate day) {
    if (inForceUntil == null) {
      return false;
    }
    return inForceUntil.getDay().isPresent()
        ? !day.isBefore(inForceUntil.latest())
        : inForceUntil.isCertainlyBefore(day);
  }

  /**
   * Tells whether it may reach a nation.
   *
   * @param nation the nation
   * @return true if the nation is one of its own, or the register does not narrow them down
   */
  public boolean mayReach(Nation nation) {
    return nations.isEmpty() || nations.contains(nation);
  }

  /**
   * Tells whether a citation is of the Act or other instrument that this is, or is in. A citation
   * without a year is of every instrument of that name.
   *
   * @param citation the citation
   * @return whether the name is that of one of its places, and the year does not contradict it
   */
  public boolean isIn(LawCitation citation) {
    for (LegalPlace place : places) {
      if (place.isIn(citation)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a citation is of just this: of the instrument if the whole is meant, else of one
   * of the places where it stands.
   *
   * @param citation the citation
   * @return whether it is; false for an Act cited as a whole if this is one duty in it
   */
  public boolean isCitedBy(LawCitation citation) {
    return isAtOneOf(places, citation);
  }

  /**
   * Tells whether a citation is of a place where this is often looked for in vain.
   *
   * @param citation the citation
   * @return whether it gives such a place, and none where this stands
   */
  public boolean isMiscitedBy(LawCitation citation) {
    if (isCitedBy(citation)) {
      return false;
    }
    for (LegalPlace place : wrongPlaces) {
      if (place.isIn(citation) && place.sections().stream().anyMatch(citation::citesWithin)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtOneOf(List<LegalPlace> places, LawCitation citation) {
    for (LegalPlace place : places) {
      if (place.isAt(citation)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the key} */
  @Override
  public String toString() {
    return key;
  }
}
