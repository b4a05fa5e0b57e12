package org.cohesion.validation.bean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import org.cohesion.policy.Policy;
import org.cohesion.text.NotBlankText;

/** What {@link FindingInterpolatorTest} validates; public, as in {@link VendorTypes}. */
public interface InterpolatedTypes {

  /** Has a policy that the rules check. */
  interface Submission {
    @ConformsToRules
    Policy getPolicy();
  }

  /** Has a policy whose shape is checked. */
  interface Shape {
    @Valid
    Policy getPolicy();
  }

  /** Has one blank text with a message of its own, and one without. */
  interface Name {
    @NotBlankText(message = "give a name")
    String getGiven();

    @NotBlankText
    default String getFamily() {
      return " ";
    }
  }

  /** Has a constraint of others. */
  interface Other {
    @NotEmpty
    String getText();
  }
}
