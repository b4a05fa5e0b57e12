package org.cohesion.validation.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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
  private final boolean law;
  private final Set<Nation> nations;
  private final List<String> otherNames;
  private final List<String> abbreviations;
  private final Set<Integer> otherYears;
  private final List<Place> places;
  private final List<Place> wrongPlaces;

  private LegalInstrument(Builder builder) {
    key = builder.key;
    title = builder.title;
    provision = builder.provision;
    inForceFrom = builder.inForceFrom;
    inForceUntil = builder.inForceUntil;
    replacedBy = builder.replacedBy;
    source = builder.source;
    confidence = builder.confidence;
    law = builder.law;
    nations = Set.copyOf(builder.nations);
    otherNames = List.copyOf(builder.otherNames);
    abbreviations = List.copyOf(builder.abbreviations);
    otherYears = Set.copyOf(builder.otherYears);
    List<Place> all = new ArrayList<>();
    all.add(Place.of(title, provision == null ? "" : provision));
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
  public static Builder builder(String key, String title) {
    return new Builder(key, title);
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
    for (Place place : places) {
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
    for (Place place : wrongPlaces) {
      if (place.isIn(citation) && place.sections().stream().anyMatch(citation::citesWithin)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtOneOf(List<Place> places, LawCitation citation) {
    for (Place place : places) {
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

  /** Where something stands: an instrument, and sections of it, or none for the whole. */
  private record Place(String name, OptionalInt year, List<String> sections) {

    static Place of(String title, String provision) {
      int space = title.lastIndexOf(' ');
      String last = title.substring(space + 1);
      boolean dated =
          space > 0 && last.length() == 4 && last.chars().allMatch(c -> c >= '0' && c <= '9');
      return new Place(
          dated ? title.substring(0, space) : title,
          dated ? OptionalInt.of(Integer.parseInt(last)) : OptionalInt.empty(),
          LegalRegister.sectionsIn(provision));
    }

    boolean isIn(LawCitation citation) {
      return name.equals(citation.name())
          && (year.isEmpty() || citation.year().isEmpty() || year.equals(citation.year()));
    }

    boolean isAt(LawCitation citation) {
      if (!isIn(citation)) {
        return false;
      }
      for (String section : sections) {
        if (citation.cites(section)) {
          return true;
        }
      }
      return sections.isEmpty();
    }
  }

  /** Sets up an entry. Not safe to share between threads. */
  public static final class Builder {

    private final String key;
    private final String title;
    private @Nullable String provision;
    private @Nullable PartialDate inForceFrom;
    private @Nullable PartialDate inForceUntil;
    private @Nullable String replacedBy;
    private String source = "";
    private Confidence confidence = Confidence.UNCONFIRMED;
    private boolean law = true;
    private final Set<Nation> nations = EnumSet.noneOf(Nation.class);
    private final List<String> otherNames = new ArrayList<>();
    private final List<String> abbreviations = new ArrayList<>();
    private final Set<Integer> otherYears = new TreeSet<>();
    private final List<Place> furtherPlaces = new ArrayList<>();
    private final List<Place> wrongPlaces = new ArrayList<>();

    private Builder(String key, String title) {
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
    public Builder provision(String newProvision) {
      provision = Objects.requireNonNull(newProvision, "provision");
      return this;
    }

    /**
     * Says since when it is in force.
     *
     * @param date the first day, or the month or year of it
     * @return this builder
     */
    public Builder inForceFrom(PartialDate date) {
      inForceFrom = Objects.requireNonNull(date, "date");
      return this;
    }

    /**
     * Says when it ended.
     *
     * @param date the first day on which it was not in force any more, or the month or year of it
     * @return this builder
     */
    public Builder inForceUntil(PartialDate date) {
      inForceUntil = Objects.requireNonNull(date, "date");
      return this;
    }

    /**
     * Says what took its place.
     *
     * @param successor a title, or words, that findings show
     * @return this builder
     */
    public Builder replacedBy(String successor) {
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
    public Builder knownFrom(Confidence newConfidence, String newSource) {
      confidence = Objects.requireNonNull(newConfidence, "confidence");
      source = Objects.requireNonNull(newSource, "source");
      return this;
    }

    /** {@return this builder, the entry being policy or guidance and not law} */
    public Builder notLaw() {
      law = false;
      return this;
    }

    /**
     * Narrows it down to nations.
     *
     * @param more nations that it reaches
     * @return this builder
     */
    public Builder nations(Nation... more) {
      nations.addAll(Arrays.asList(more));
      return this;
    }

    /**
     * Adds other ways in which the name is written. Capitals, brackets, commas and "&amp;" for
     * "and" need none.
     *
     * @param more names, without the year
     * @return this builder
     */
    public Builder otherNames(String... more) {
      otherNames.addAll(Arrays.asList(more));
      return this;
    }

    /**
     * Adds abbreviations, which are read only in capitals and where a year follows.
     *
     * @param more abbreviations, letters only
     * @return this builder
     */
    public Builder abbreviations(String... more) {
      abbreviations.addAll(Arrays.asList(more));
      return this;
    }

    /**
     * Adds years in which there are other instruments of the same name.
     *
     * @param more years
     * @return this builder
     */
    public Builder otherYears(int... more) {
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
    public Builder alsoAt(String inTitle, String inProvision) {
      furtherPlaces.add(Place.of(inTitle, inProvision));
      return this;
    }

    /**
     * Adds a place where it is often cited from in error.
     *
     * @param inTitle the title of the instrument
     * @param inProvision the place in it
     * @return this builder
     */
    public Builder wronglyAt(String inTitle, String inProvision) {
      wrongPlaces.add(Place.of(inTitle, inProvision));
      return this;
    }

    /** {@return the entry} */
    public LegalInstrument build() {
      return new LegalInstrument(this);
    }
  }
}
