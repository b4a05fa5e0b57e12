package org.cohesion.school;

import java.util.Optional;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/** A trust, federation or other group of schools that a policy belongs to. */
@Value.Immutable
@CohesionStyle
public interface SchoolGroup extends JsonFormed {

  /** {@return what the policy calls the group; empty if only its number is given} */
  Optional<@NotBlankText String> getName();

  /** {@return what kind of group it is; empty if not stated} */
  Optional<GroupKind> getKind();

  /**
   * {@return the number of the group as the national register of England (GIAS) prints it, such as
   * "TR99999"; empty if only its name is given}
   */
  Optional<@NotBlankText String> getGroupId();

  /**
   * Refuses a group that is none in particular; called by the builder.
   *
   * @throws IllegalStateException if there is neither a name nor a number
   */
  @Value.Check
  default void check() {
    if (getName().isEmpty() && getGroupId().isEmpty()) {
      throw new IllegalStateException("a group needs a name or a number");
    }
  }

  /** {@return an empty builder} */
  static SchoolGroupBuilder builder() {
    return new SchoolGroupBuilder();
  }

  /** {@return a builder that holds this group's values} */
  default SchoolGroupBuilder toBuilder() {
    return builder().from(this);
  }
}
