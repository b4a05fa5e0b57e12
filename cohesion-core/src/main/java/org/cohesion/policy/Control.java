package org.cohesion.policy;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.cohesion.extension.Extensions;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/**
 * Document control: who is responsible for a policy, which version it is, and who approved it when.
 */
@Value.Immutable
@CohesionStyle
public interface Control extends JsonFormed {

  /** {@return the school year that the policy is for; empty if not stated} */
  Optional<AcademicYear> getAcademicYear();

  /** {@return who wrote it; empty if not stated} */
  Optional<@Valid Party> getAuthor();

  /** {@return who keeps it up to date; empty if not stated} */
  Optional<@Valid Party> getOwner();

  /** {@return the governor who keeps an eye on it; empty if not stated} */
  Optional<@Valid Party> getLinkGovernor();

  /** {@return where it is in its life; empty if not stated} */
  Optional<PolicyStatus> getStatus();

  /**
   * {@return the version as the school numbers it, not to be compared as a number; empty if not
   * stated}
   */
  Optional<@NotBlankText String> getVersion();

  /** {@return the first day, month or year in which it is in force; empty if not stated} */
  Optional<PartialDate> getEffectiveFrom();

  /** {@return the last day, month or year in which it is in force; empty if not stated} */
  Optional<PartialDate> getEffectiveUntil();

  /** {@return who approved it and when; empty if nothing is stated} */
  Optional<@Valid Approval> getApproval();

  /**
   * {@return further approvals, such as earlier ones or those of other schools' governing bodies,
   * in the order printed}
   */
  List<@Valid Approval> getAlsoApproved();

  /** {@return whom the school consulted about it and when, in the order printed} */
  List<@Valid Consultation> getConsultations();

  /** {@return the address at which it is published, as printed; empty if not stated} */
  Optional<@NotBlankText String> getPublishedAt();

  /** {@return whom it is for, such as "all staff"} */
  List<@NotBlankText String> getAudience();

  /** {@return its earlier versions and this one, in the order printed} */
  List<@Valid VersionEntry> getHistory();

  /**
   * {@return what other programs keep with the control block; {@link Extensions#NONE} if nothing}
   */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.NONE;
  }

  /** {@return the latest date of an approval; empty if none has a date} */
  default Optional<PartialDate> approvedOn() {
    Optional<PartialDate> last =
        getApproval().isPresent() ? getApproval().get().getDate() : Optional.empty();
    for (Approval approval : getAlsoApproved()) {
      Optional<PartialDate> date = approval.getDate();
      if (date.isPresent()
          && (last.isEmpty() || last.get().latest().isBefore(date.get().latest()))) {
        last = date;
      }
    }
    return last;
  }

  /** {@return an empty builder} */
  static ControlBuilder builder() {
    return new ControlBuilder();
  }

  /** {@return a builder that holds this control block's values} */
  default ControlBuilder toBuilder() {
    return builder().from(this);
  }
}
