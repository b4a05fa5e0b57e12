package org.cohesion.school;

import java.util.List;
import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.cohesion.text.ReadableText;
import org.immutables.value.Value;

/** What tells a school from others: a number in a register, its name, or several of these. */
@Value.Immutable
@CohesionStyle
public interface SchoolReference extends JsonFormed {

  /** {@return the key in the national register of England (GIAS); empty if not given} */
  Optional<Urn> getUrn();

  /** {@return the number in the UK Register of Learning Providers; empty if not given} */
  Optional<Ukprn> getUkprn();

  /** {@return the LAESTAB number; empty if not given} */
  Optional<LaEstab> getLaEstab();

  /** {@return the SEED code of a school in Scotland; empty if not given} */
  Optional<SeedCode> getSeedCode();

  /** {@return the name; empty if not given} */
  Optional<@NotBlankText String> getName();

  /**
   * Tells whether it is about a school. Numbers count before names: if both have the same kinds of
   * number, each of these must agree, and the names may differ; if they have none in common, the
   * names must agree, letter case and white space aside.
   *
   * @param school the school
   * @return true if it is this one
   */
  default boolean matches(School school) {
    SchoolReference other = of(school).orElse(null);
    if (other == null) {
      return false;
    }
    List<Optional<?>> mine = numbers();
    List<Optional<?>> others = other.numbers();
    boolean inCommon = false;
    for (int i = 0; i < mine.size(); i++) {
      if (mine.get(i).isPresent() && others.get(i).isPresent()) {
        if (!mine.get(i).equals(others.get(i))) {
          return false;
        }
        inCommon = true;
      }
    }
    return inCommon || (foldedName().isPresent() && foldedName().equals(other.foldedName()));
  }

  private List<Optional<?>> numbers() {
    return List.of(getUrn(), getUkprn(), getLaEstab(), getSeedCode());
  }

  /** {@return the name without regard to letter case and white space; empty if not given} */
  private Optional<String> foldedName() {
    return getName().map(SchoolIndex::fold);
  }

  /**
   * Refuses what tells no school; called by the builder.
   *
   * @throws IllegalArgumentException if there is neither a number nor a name, or the name is blank
   */
  @Value.Check
  default void check() {
    if (getUrn().isEmpty()
        && getUkprn().isEmpty()
        && getLaEstab().isEmpty()
        && getSeedCode().isEmpty()
        && getName().isEmpty()) {
      throw new IllegalArgumentException(
          "A school goes by a URN, UKPRN, LAESTAB number, SEED code or name");
    }
    if (getName().filter(ReadableText::isBlank).isPresent()) {
      throw new IllegalArgumentException("The name of a school must have text that can be read");
    }
  }

  /**
   * What tells a school from others.
   *
   * @param school the school
   * @return its numbers and its name; empty if it has none of these
   */
  static Optional<SchoolReference> of(School school) {
    Optional<String> name = school.getName().filter(text -> !ReadableText.isBlank(text));
    return school.hasIdentifier() || name.isPresent()
        ? Optional.of(
            builder()
                .urn(school.getUrn())
                .ukprn(school.getUkprn())
                .laEstab(school.getLaEstab())
                .seedCode(school.getSeedCode())
                .name(name)
                .build())
        : Optional.empty();
  }

  /** {@return an empty builder} */
  static SchoolReferenceBuilder builder() {
    return new SchoolReferenceBuilder();
  }

  /** {@return a builder that holds this reference's values} */
  default SchoolReferenceBuilder toBuilder() {
    return builder().from(this);
  }
}
