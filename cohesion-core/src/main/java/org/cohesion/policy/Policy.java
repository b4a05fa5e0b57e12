package org.cohesion.policy;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Context;
import org.cohesion.community.Principles;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Located;
import org.cohesion.internal.CohesionStyle;
import org.cohesion.review.Monitoring;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Responsibilities;
import org.cohesion.school.School;
import org.cohesion.school.SchoolGroup;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.NotBlankText;
import org.immutables.value.Value;

/**
 * A school's community cohesion policy, or one of close kin.
 *
 * <p>Members follow the order of JSON format 1.0. Every one may be absent or blank: a policy may be
 * a draft, and what it lacks is for validation to find. Its parts are interfaces of this and the
 * neighbouring packages.
 *
 * <p>{@code @Valid} of Bean Validation on a policy finds blank texts, and nothing else. What the
 * policy lacks or contradicts, {@code @ConformsToRules} and {@code PolicyValidator} of {@code
 * cohesion-validation} find.
 */
@Value.Immutable
@CohesionStyle
public interface Policy extends JsonFormed {

  /**
   * {@return the address of the JSON Schema that the document names ({@code $schema} in JSON);
   * empty if it names none}
   */
  Optional<@NotBlankText String> getSchemaUri();

  /** {@return the title as printed; empty if there is none} */
  Optional<@NotBlankText String> getTitle();

  /** {@return the number or code that the school files the policy under; empty if there is none} */
  Optional<@NotBlankText String> getReference();

  /** {@return what it is about; if empty, readers take it to be community cohesion} */
  Optional<PolicySubject> getSubject();

  /** {@return the language it is written in; if empty, readers take it to be English} */
  Optional<Language> getLanguage();

  /** {@return the parts in the order the school prints them; if empty, that of this interface} */
  List<JsonPointer> getOutline();

  /** {@return the school; empty if the policy does not say whose it is} */
  Optional<@Valid School> getSchool();

  /** {@return further schools of a trust or federation that share the policy} */
  List<@Valid School> getAlsoFor();

  /** {@return the trust or federation that the policy belongs to; empty if it names none} */
  Optional<@Valid SchoolGroup> getGroup();

  /** {@return document control; empty if nothing is stated} */
  Optional<@Valid Control> getControl();

  /** {@return the heading the school prints above the law and guidance; empty if there is none} */
  Optional<@NotBlankText String> getLegalBasisHeading();

  /** {@return the law and guidance it rests on} */
  List<@Valid LegalCitation> getLegalBasis();

  /** {@return why the school has the policy; empty if it does not say} */
  Optional<@Valid Narrative> getRationale();

  /** {@return what it means by community cohesion; empty if it does not say} */
  Optional<@Valid Definition> getDefinition();

  /** {@return what it says about the community around the school; empty if nothing} */
  Optional<@Valid Context> getContext();

  /** {@return the dimensions of community it has in mind; empty if it names none} */
  Optional<@Valid Community> getCommunity();

  /** {@return the principles it commits the school to; empty if there are none} */
  Optional<@Valid Principles> getPrinciples();

  /** {@return what the school wants to achieve; empty if it states no aims} */
  Optional<@Valid Aims> getAims();

  /** {@return what the school does about it; empty if it states nothing} */
  Optional<@Valid Procedures> getProcedures();

  /** {@return who answers for what under the policy; empty if it does not say} */
  Optional<@Valid Responsibilities> getResponsibilities();

  /** {@return how the school watches progress; empty if it does not say} */
  Optional<@Valid Monitoring> getMonitoring();

  /** {@return how the policy is kept up to date; empty if it does not say} */
  Optional<@Valid ReviewSchedule> getReview();

  /** {@return the heading the school prints above the links; empty if there is none} */
  Optional<@NotBlankText String> getLinksHeading();

  /** {@return other documents and sites it refers to} */
  List<@Valid Link> getLinks();

  /** {@return prose that belongs to none of the other parts} */
  List<@Valid Narrative> getSections();

  /** {@return what is printed after the policy itself, such as an action plan or a form} */
  List<@Valid Narrative> getAppendices();

  /** {@return what other programs keep with the policy; {@link Extensions#NONE} if nothing} */
  @Value.Default
  default Extensions getExtensions() {
    return Extensions.NONE;
  }

  /**
   * Tells the subject of the policy.
   *
   * @param subject a subject
   * @return true if the policy says that it is about this; community cohesion unless it says
   */
  default boolean isAbout(PolicySubject subject) {
    return getSubject().orElse(PolicySubject.COMMUNITY_COHESION) == subject;
  }

  /**
   * Tells the language of the policy.
   *
   * @param language a language
   * @return true if the policy says that it is in this language; English unless it says
   */
  default boolean writtenIn(Language language) {
    return getLanguage().orElse(Language.ENGLISH) == language;
  }

  /** {@return whether the school works by it no more: its status is superseded or withdrawn} */
  default boolean retired() {
    if (getControl().isEmpty()) {
      return false;
    }
    PolicyStatus status = getControl().get().getStatus().orElse(null);
    return status == PolicyStatus.SUPERSEDED || status == PolicyStatus.WITHDRAWN;
  }

  /**
   * {@return when the policy was approved, as its control states: the latest of its approvals;
   * empty if it does not say}
   */
  default Optional<PartialDate> approvedOn() {
    return getControl().isPresent() ? getControl().get().approvedOn() : Optional.empty();
  }

  /**
   * The last day on which the next review counts as on time; see {@link
   * ReviewSchedule#dueBy(PartialDate)}.
   *
   * @return the day; empty if there is no review, or nothing to tell the day from
   */
  default Optional<LocalDate> reviewDueBy() {
    if (getReview().isEmpty()) {
      return Optional.empty();
    }
    ReviewSchedule review = getReview().get();
    Optional<PartialDate> approved = approvedOn();
    return approved.isPresent() ? review.dueBy(approved.get()) : review.dueBy();
  }

  /**
   * Aims under one of the three headings, in document order.
   *
   * @param strand the heading
   * @return the aims of every entry for the strand; empty if there are none
   */
  default List<Aim> aimsOf(AimStrand strand) {
    return getAims().map(aims -> aims.aimsOf(strand)).orElse(List.of());
  }

  /**
   * Procedures under one of the three headings, in document order, those in groups included.
   *
   * @param strand the heading
   * @return the procedures of every entry for the strand; empty if there are none
   */
  default List<Procedure> proceduresOf(AimStrand strand) {
    return getProcedures().map(procedures -> procedures.proceduresOf(strand)).orElse(List.of());
  }

  /**
   * All aims with their places: the general ones, then those of each strand.
   *
   * @return the aims in document order, with pointers such as {@code /aims/strands/2/aims/0}
   */
  default List<Located<Aim>> locatedAims() {
    return getAims().isPresent() ? getAims().get().located(JsonPointer.of("aims")) : List.of();
  }

  /**
   * All procedures with their places: the general ones, then for each strand its own and those of
   * its groups.
   *
   * @return the procedures in document order, with pointers such as {@code
   *     /procedures/strands/2/groups/1/procedures/4}
   */
  default List<Located<Procedure>> locatedProcedures() {
    return getProcedures().isPresent()
        ? getProcedures().get().located(JsonPointer.of("procedures"))
        : List.of();
  }

  /**
   * The dimensions of community that the policy names.
   *
   * @return an unmodifiable set in the order of {@link CommunityScope}; empty if it names none
   */
  default Set<CommunityScope> scopes() {
    return getCommunity().isPresent() ? getCommunity().get().scopes() : Set.of();
  }

  /** {@return an empty builder} */
  static PolicyBuilder builder() {
    return new PolicyBuilder();
  }

  /** {@return a builder that holds this policy's values} */
  default PolicyBuilder toBuilder() {
    return builder().from(this);
  }
}
