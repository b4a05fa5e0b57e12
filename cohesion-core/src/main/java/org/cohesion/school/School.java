package org.cohesion.school;

import java.util.List;
import java.util.Optional;
import org.cohesion.extension.Extensions;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/**
 * A school that a policy belongs to: its names, numbers in the national registers, and kind.
 *
 * <p>Every member may be absent: real policies often name the school and give no number. The
 * numbers of schools in Northern Ireland have no member yet: it is left open until a source for
 * their form is found.
 */
@Value.Immutable
@CohesionStyle
public interface School extends JsonFormed {

  /** {@return what the policy calls the school; empty if it does not say} */
  Optional<@NotBlankText String> getName();

  /** {@return other names by which the policy's text calls the school} */
  List<@NotBlankText String> getAliases();

  /**
   * {@return the key of the school in the national register of England (GIAS); empty if not stated}
   */
  Optional<Urn> getUrn();

  /** {@return the number in the UK Register of Learning Providers; empty if not stated} */
  Optional<Ukprn> getUkprn();

  /**
   * {@return the number that the local authority and the Department for Education know the school
   * by; empty if not stated}
   */
  Optional<LaEstab> getLaEstab();

  /** {@return the number of a school in Scotland; empty if not stated} */
  Optional<SeedCode> getSeedCode();

  /** {@return the nation whose law the school is under; if empty, readers take it to be England} */
  Optional<Nation> getNation();

  /** {@return the phase of education, as in the national register; empty if not stated} */
  Optional<Phase> getPhase();

  /** {@return the legal kind of school; empty if not stated} */
  Optional<EstablishmentType> getEstablishmentType();

  /** {@return the ages that the school takes; empty if not stated} */
  Optional<AgeRange> getAgeRange();

  /** {@return the motto as printed, in whatever language; empty if there is none} */
  Optional<@NotBlankText String> getMotto();

  /**
   * {@return what binds the school to promote community cohesion; empty if not stated, which is
   * less than {@link DutyBasis#UNKNOWN}}
   */
  Optional<DutyBasis> getDutyBasis();

  /** {@return what other programs keep with the school; {@link Extensions#NONE} if nothing} */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.NONE;
  }

  /** {@return whether a URN, a UKPRN, an LAESTAB number or a SEED code identifies the school} */
  default boolean hasIdentifier() {
    return getUrn().isPresent()
        || getUkprn().isPresent()
        || getLaEstab().isPresent()
        || getSeedCode().isPresent();
  }

  /** {@return an empty builder} */
  static SchoolBuilder builder() {
    return new SchoolBuilder();
  }

  /** {@return a builder that holds this school's values} */
  default SchoolBuilder toBuilder() {
    return builder().from(this);
  }
}
