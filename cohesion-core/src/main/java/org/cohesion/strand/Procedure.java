package org.cohesion.strand;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.cohesion.community.CommunityScope;
import org.cohesion.extension.Extensions;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/**
 * Something that the school does, or plans to do, to promote community cohesion. An objective of an
 * action plan is one too: its success criterion is the {@linkplain #getMeasure() measure}.
 */
@Value.Immutable
@CohesionStyle
public interface Procedure extends JsonFormed {

  /**
   * {@return a short name that is unique in the policy, to refer to the procedure by; empty if it
   * has none}
   */
  Optional<@NotBlankText String> getId();

  /** {@return the procedure in the words of the policy} */
  @NotBlankText
  String getStatement();

  /** {@return points listed under the statement, in the order printed} */
  List<@NotBlankText String> getDetails();

  /** {@return the {@linkplain Aim#getId() ids} of the aims it serves} */
  List<@NotBlankText String> getSupports();

  /** {@return the communities it is for; empty if nobody marked them} */
  List<CommunityScope> getDimensions();

  /**
   * {@return whom it is meant for, in the words of the policy, such as "Traveller pupils": the
   * protected group of an equality objective; empty if not stated}
   */
  List<@NotBlankText String> getForGroups();

  /** {@return who sees to it; empty if not stated} */
  Optional<@Valid Party> getOwner();

  /** {@return how often it is done; empty if not stated} */
  Optional<Frequency> getFrequency();

  /** {@return where the school starts from, such as a figure to improve; empty if not stated} */
  Optional<@NotBlankText String> getBaseline();

  /** {@return the day, month or year by the end of which it is to be done; empty if not stated} */
  Optional<PartialDate> getDue();

  /** {@return what it takes, such as money or time; empty if not stated} */
  Optional<@NotBlankText String> getResources();

  /**
   * {@return how the school will know that it worked, also called the success criterion; empty if
   * not stated}
   */
  Optional<@NotBlankText String> getMeasure();

  /** {@return how far it has come; empty if not stated} */
  Optional<ProcedureStatus> getStatus();

  /** {@return what has come of it so far; empty if not stated} */
  Optional<@NotBlankText String> getProgress();

  /** {@return what other programs keep with the procedure; {@link Extensions#NONE} if nothing} */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.NONE;
  }

  /** {@return an empty builder} */
  static ProcedureBuilder builder() {
    return new ProcedureBuilder();
  }

  /** {@return a builder that holds this procedure's values} */
  default ProcedureBuilder toBuilder() {
    return builder().from(this);
  }
}
