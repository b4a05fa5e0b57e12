package org.cohesion.validation;

import java.util.List;
import org.cohesion.community.Community;
import org.cohesion.community.Context;
import org.cohesion.community.Principle;
import org.cohesion.community.Principles;
import org.cohesion.policy.Control;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Responsibilities;
import org.cohesion.school.Responsibility;
import org.cohesion.school.School;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.jspecify.annotations.Nullable;

/** The way from a policy to the elements of its lists, by the names of the format. */
final class PolicyTree {

  private PolicyTree() {}

  /** The element of a list; null if it is no list, or not as long. */
  static @Nullable Object element(@Nullable Object list, int position) {
    return list instanceof List<?> elements && position < elements.size()
        ? elements.get(position)
        : null;
  }

  /** A member that is a list or leads to lists; null for all others, and for what vendors keep. */
  static @Nullable Object member(@Nullable Object whole, String name) {
    return whole instanceof Policy policy ? section(policy, name) : list(whole, name);
  }

  private static @Nullable Object section(Policy policy, String name) {
    return switch (name) {
      case "outline" -> policy.getOutline();
      case "school" -> policy.getSchool().orElse(null);
      case "alsoFor" -> policy.getAlsoFor();
      case "control" -> policy.getControl().orElse(null);
      case "legalBasis" -> policy.getLegalBasis();
      case "rationale" -> policy.getRationale().orElse(null);
      case "definition" -> policy.getDefinition().orElse(null);
      case "context" -> policy.getContext().orElse(null);
      case "community" -> policy.getCommunity().orElse(null);
      case "principles" -> policy.getPrinciples().orElse(null);
      case "aims" -> policy.getAims().orElse(null);
      case "procedures" -> policy.getProcedures().orElse(null);
      case "responsibilities" -> policy.getResponsibilities().orElse(null);
      case "monitoring" -> policy.getMonitoring().orElse(null);
      case "review" -> policy.getReview().orElse(null);
      case "links" -> policy.getLinks();
      case "sections" -> policy.getSections();
      case "appendices" -> policy.getAppendices();
      default -> null;
    };
  }

  private static @Nullable List<?> list(@Nullable Object whole, String name) {
    return switch (name) {
      case "aliases" -> whole instanceof School school ? school.getAliases() : null;
      case "audience" -> whole instanceof Control control ? control.getAudience() : null;
      case "alsoApproved" -> whole instanceof Control control ? control.getAlsoApproved() : null;
      case "consultations" -> whole instanceof Control control ? control.getConsultations() : null;
      case "history" -> whole instanceof Control control ? control.getHistory() : null;
      case "limbs" -> whole instanceof Definition section ? section.getLimbs() : null;
      case "considers" -> whole instanceof Context section ? section.getConsiders() : null;
      case "paragraphs" -> paragraphs(whole);
      case "sections" -> whole instanceof Narrative section ? section.getSections() : null;
      case "dimensions" -> dimensions(whole);
      case "principles" -> whole instanceof Principles section ? section.getPrinciples() : null;
      case "general" -> general(whole);
      case "strands" -> strands(whole);
      case "aims" -> whole instanceof StrandAims strand ? strand.getAims() : null;
      case "themes" -> whole instanceof Aim aim ? aim.getThemes() : null;
      case "procedures" -> procedures(whole);
      case "groups" -> whole instanceof StrandProcedures strand ? strand.getGroups() : null;
      case "details" -> details(whole);
      case "supports" -> whole instanceof Procedure procedure ? procedure.getSupports() : null;
      case "responsibilities" ->
          whole instanceof Responsibilities section ? section.getResponsibilities() : null;
      case "forGroups" -> whole instanceof Procedure procedure ? procedure.getForGroups() : null;
      case "activities" -> whole instanceof Monitoring section ? section.getActivities() : null;
      case "feedsInto" -> feedsInto(whole);
      default -> null;
    };
  }

  private static @Nullable List<?> paragraphs(@Nullable Object whole) {
    if (whole instanceof Narrative section) {
      return section.getParagraphs();
    }
    if (whole instanceof Definition section) {
      return section.getParagraphs();
    }
    return whole instanceof Context section ? section.getParagraphs() : null;
  }

  private static @Nullable List<?> dimensions(@Nullable Object whole) {
    if (whole instanceof Community section) {
      return section.getDimensions();
    }
    return whole instanceof Procedure procedure ? procedure.getDimensions() : null;
  }

  private static @Nullable List<?> general(@Nullable Object whole) {
    if (whole instanceof Aims section) {
      return section.getGeneral();
    }
    return whole instanceof Procedures section ? section.getGeneral() : null;
  }

  private static @Nullable List<?> strands(@Nullable Object whole) {
    if (whole instanceof Aims section) {
      return section.getStrands();
    }
    return whole instanceof Procedures section ? section.getStrands() : null;
  }

  private static @Nullable List<?> procedures(@Nullable Object whole) {
    if (whole instanceof StrandProcedures strand) {
      return strand.getProcedures();
    }
    return whole instanceof ProcedureGroup group ? group.getProcedures() : null;
  }

  private static @Nullable List<?> details(@Nullable Object whole) {
    if (whole instanceof Procedure procedure) {
      return procedure.getDetails();
    }
    if (whole instanceof Principle principle) {
      return principle.getDetails();
    }
    return whole instanceof Responsibility responsibility ? responsibility.getDetails() : null;
  }

  private static @Nullable List<?> feedsInto(@Nullable Object whole) {
    if (whole instanceof ReviewSchedule section) {
      return section.getFeedsInto();
    }
    return whole instanceof MonitoringActivity activity ? activity.getFeedsInto() : null;
  }
}
