package org.cohesion.validation.law;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Difference;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.policy.PolicySubject;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Nation;
import org.cohesion.strand.AimStrand;
import org.jspecify.annotations.Nullable;

/**
 * What some guidance asks policies to hold: strands, dimensions of community, limbs of the
 * definition, differences between people. What a frame does not ask for, no rule misses. Immutable
 * and safe to share between threads.
 *
 * <p>The library has frames for the nations of the United Kingdom, and takes the one that a
 * policy's nation, subject and day call for. A trust that asks for less brings its own:
 *
 * <pre>{@code
 * Frame frame =
 *     Frame.builder("hartwell", "What the Hartwell Trust asks of its schools")
 *         .strands(AimStrand.TEACHING_LEARNING_CURRICULUM)
 *         .dimensions(CommunityScope.SCHOOL, CommunityScope.LOCAL)
 *         .build();
 * PolicyValidator validator = PolicyValidator.builder().frame(frame).build();
 * }</pre>
 */
public final class Frame {

  /** Asks for nothing: for schools abroad, say, or policies that owe nobody a certain form. */
  public static final Frame NONE = builder("none", "No frame").build();

  private final String key;
  private final String title;
  private final @Nullable PartialDate from;
  private final Set<Nation> nations;
  private final Set<PolicySubject> subjects;
  private final String source;
  private final Confidence confidence;
  private final Set<AimStrand> strands;
  private final Set<CommunityScope> dimensions;
  private final Set<PrincipleTheme> limbs;
  private final Set<Difference> differences;

  private Frame(Builder builder) {
    key = builder.key;
    title = builder.title;
    from = builder.from;
    nations = Set.copyOf(builder.nations);
    subjects = Set.copyOf(builder.subjects);
    source = builder.source;
    confidence = builder.confidence;
    strands = Set.copyOf(builder.strands);
    dimensions = Set.copyOf(builder.dimensions);
    limbs = Set.copyOf(builder.limbs);
    differences = Set.copyOf(builder.differences);
  }

  /**
   * Starts a frame that asks for nothing yet, for policies on community cohesion of any nation.
   *
   * @param key the key it is known by, such as {@code england-2007}; reports give it; not blank
   * @param title what people call it; not blank
   * @return a builder
   * @throws IllegalArgumentException if either is blank
   */
  public static Builder builder(String key, String title) {
    return new Builder(key, title);
  }

  /** {@return the key it is known by} */
  public String getKey() {
    return key;
  }

  /** {@return what people call it} */
  public String getTitle() {
    return title;
  }

  /** {@return since when it has been asked for; empty if that is not known, or does not matter} */
  public Optional<PartialDate> getFrom() {
    return Optional.ofNullable(from);
  }

  /** {@return the nations whose schools it is for; empty for all} */
  public Set<Nation> getNations() {
    return nations;
  }

  /** {@return what policies it is for are about; community cohesion unless set} */
  public Set<PolicySubject> getSubjects() {
    return subjects;
  }

  /** {@return where it is known from; blank if nobody said} */
  public String getSource() {
    return source;
  }

  /** {@return how well it is known} */
  public Confidence getConfidence() {
    return confidence;
  }

  /** {@return the strands under which it asks for aims or procedures} */
  public Set<AimStrand> getStrands() {
    return strands;
  }

  /** {@return the dimensions of community that it asks for} */
  public Set<CommunityScope> getDimensions() {
    return dimensions;
  }

  /** {@return the limbs that it asks a definition for} */
  public Set<PrincipleTheme> getLimbs() {
    return limbs;
  }

  /** {@return the differences between people that it asks a policy to consider} */
  public Set<Difference> getDifferences() {
    return differences;
  }

  /**
   * Tells whether the frame asks for something at all.
   *
   * @param part what it may ask for
   * @return whether it does
   */
  public boolean asksFor(FramePart part) {
    return switch (part) {
      case STRANDS -> !strands.isEmpty();
      case DIMENSIONS -> !dimensions.isEmpty();
      case LIMBS -> !limbs.isEmpty();
      case DIFFERENCES -> !differences.isEmpty();
    };
  }

  /** {@return the title} */
  @Override
  public String toString() {
    return title;
  }

  /** Sets up a frame. Not safe to share between threads. */
  public static final class Builder {

    private final String key;
    private final String title;
    private @Nullable PartialDate from;
    private final Set<Nation> nations = EnumSet.noneOf(Nation.class);
    private Set<PolicySubject> subjects = EnumSet.of(PolicySubject.COMMUNITY_COHESION);
    private String source = "";
    private Confidence confidence = Confidence.UNCONFIRMED;
    private final Set<AimStrand> strands = EnumSet.noneOf(AimStrand.class);
    private final Set<CommunityScope> dimensions = EnumSet.noneOf(CommunityScope.class);
    private final Set<PrincipleTheme> limbs = EnumSet.noneOf(PrincipleTheme.class);
    private final Set<Difference> differences = EnumSet.noneOf(Difference.class);

    private Builder(String key, String title) {
      if (key.isBlank() || title.isBlank()) {
        throw new IllegalArgumentException("A frame must have a key and a title");
      }
      this.key = key;
      this.title = title;
    }

    /**
     * Says since when it has been asked for. Policies of an earlier day are not held to it.
     *
     * @param date the date; of a month or a year its first day counts
     * @return this builder
     */
    public Builder from(PartialDate date) {
      from = Objects.requireNonNull(date, "date");
      return this;
    }

    /**
     * Says whose schools it is for.
     *
     * @param some the nations, in addition to those named before
     * @return this builder
     */
    public Builder nations(Nation... some) {
      nations.addAll(Set.of(some));
      return this;
    }

    /**
     * Says what the policies it is for are about.
     *
     * @param some the subjects, in place of community cohesion
     * @return this builder
     */
    public Builder subjects(Collection<PolicySubject> some) {
      subjects = Set.copyOf(some);
      return this;
    }

    /**
     * Says where it is known from.
     *
     * @param howWell how well it is known
     * @param where where from
     * @return this builder
     */
    public Builder knownFrom(Confidence howWell, String where) {
      confidence = Objects.requireNonNull(howWell, "howWell");
      source = Objects.requireNonNull(where, "where");
      return this;
    }

    /**
     * Asks for aims or procedures under strands.
     *
     * @param some the strands, in addition to those named before
     * @return this builder
     */
    public Builder strands(AimStrand... some) {
      strands.addAll(Set.of(some));
      return this;
    }

    /**
     * Asks for dimensions of community.
     *
     * @param some the dimensions, in addition to those named before
     * @return this builder
     */
    public Builder dimensions(CommunityScope... some) {
      dimensions.addAll(Set.of(some));
      return this;
    }

    /**
     * Asks a definition for limbs.
     *
     * @param some the limbs, in addition to those named before
     * @return this builder
     */
    public Builder limbs(PrincipleTheme... some) {
      limbs.addAll(Set.of(some));
      return this;
    }

    /**
     * Asks that differences between people be considered.
     *
     * @param some the differences, in addition to those named before
     * @return this builder
     */
    public Builder differences(Difference... some) {
      differences.addAll(Set.of(some));
      return this;
    }

    /** {@return the frame; the builder can be used on} */
    public Frame build() {
      return new Frame(this);
    }
  }
}
