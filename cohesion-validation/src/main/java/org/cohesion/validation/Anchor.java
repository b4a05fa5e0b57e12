package org.cohesion.validation;

import java.util.List;
import java.util.Optional;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.Principle;
import org.cohesion.community.Principles;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.Monitoring;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.jspecify.annotations.Nullable;

/**
 * A pointer that survives moving things about: elements that have an id, a strand or a scope are
 * named by it, and the positions of others do not count.
 */
final class Anchor {

  private static final String ANYWHERE = "-";

  private Anchor() {}

  static JsonPointer of(Policy policy, JsonPointer pointer) {
    List<String> tokens = pointer.tokens();
    if (!hasPosition(tokens)) {
      return pointer;
    }
    JsonPointer anchor = JsonPointer.ROOT;
    Object part = policy;
    for (String token : tokens) {
      part = part(part, token);
      anchor = anchor.child(isPosition(token) ? name(part).orElse(ANYWHERE) : token);
    }
    return anchor;
  }

  private static boolean isPosition(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (!Character.isDigit(token.charAt(i))) {
        return false;
      }
    }
    return !token.isEmpty() && token.length() < 10;
  }

  private static boolean hasPosition(List<String> tokens) {
    for (String token : tokens) {
      if (isPosition(token)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> name(@Nullable Object part) {
    if (part instanceof StrandAims strand) {
      return Optional.of(strand.getStrand().getJsonName());
    }
    if (part instanceof StrandProcedures strand) {
      return Optional.of(strand.getStrand().getJsonName());
    }
    if (part instanceof CommunityDimension dimension) {
      return Optional.of(dimension.getScope().getJsonName());
    }
    if (part instanceof Aim aim) {
      return aim.getId();
    }
    if (part instanceof Procedure procedure) {
      return procedure.getId();
    }
    if (part instanceof Principle principle) {
      return principle.getId();
    }
    return part instanceof MonitoringActivity activity ? activity.getId() : Optional.empty();
  }

  /** The part of a part that leads to elements with names; null for all that does not. */
  private static @Nullable Object part(@Nullable Object whole, String token) {
    if (whole instanceof List<?> list) {
      int position = isPosition(token) ? Integer.parseInt(token) : list.size();
      return position < list.size() ? list.get(position) : null;
    }
    if (whole instanceof Policy policy) {
      return part(policy, token);
    }
    return switch (token) {
      case "general" -> general(whole);
      case "strands" -> strands(whole);
      case "aims" -> whole instanceof StrandAims strand ? strand.getAims() : null;
      case "procedures" -> procedures(whole);
      case "groups" -> whole instanceof StrandProcedures strand ? strand.getGroups() : null;
      case "principles" -> whole instanceof Principles section ? section.getPrinciples() : null;
      case "activities" -> whole instanceof Monitoring section ? section.getActivities() : null;
      case "dimensions" -> whole instanceof Community section ? section.getDimensions() : null;
      default -> null;
    };
  }

  private static @Nullable Object part(Policy policy, String token) {
    return switch (token) {
      case "community" -> policy.getCommunity().orElse(null);
      case "principles" -> policy.getPrinciples().orElse(null);
      case "aims" -> policy.getAims().orElse(null);
      case "procedures" -> policy.getProcedures().orElse(null);
      case "monitoring" -> policy.getMonitoring().orElse(null);
      default -> null;
    };
  }

  private static @Nullable Object general(@Nullable Object whole) {
    if (whole instanceof Aims aims) {
      return aims.getGeneral();
    }
    return whole instanceof Procedures procedures ? procedures.getGeneral() : null;
  }

  private static @Nullable Object strands(@Nullable Object whole) {
    if (whole instanceof Aims aims) {
      return aims.getStrands();
    }
    return whole instanceof Procedures procedures ? procedures.getStrands() : null;
  }

  private static @Nullable Object procedures(@Nullable Object whole) {
    if (whole instanceof StrandProcedures strand) {
      return strand.getProcedures();
    }
    return whole instanceof ProcedureGroup group ? group.getProcedures() : null;
  }
}
