package org.cohesion.validation;

import java.util.ArrayList;
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
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.jspecify.annotations.Nullable;

/**
 * Pointers that survive moving things about: elements that have an id, a strand or a scope are
 * named by it, and the positions of others do not count. Those of neighbours are found quickest one
 * after the other: what they share is looked at once. Not safe to share between threads.
 */
final class Anchors {

  private static final String ANYWHERE = "-";

  /** For the last pointer and what it begins with: the tokens, the parts and their anchors. */
  private List<String> tokens = List.of();

  private final List<Optional<Object>> parts = new ArrayList<>();
  private final List<JsonPointer> anchors = new ArrayList<>();

  private final Policy policy;

  Anchors(Policy policy) {
    this.policy = policy;
    parts.add(Optional.of(policy));
    anchors.add(JsonPointer.ROOT);
  }

  JsonPointer of(JsonPointer pointer) {
    List<String> last = tokens;
    tokens = pointer.tokens();
    int depth = 0;
    while (depth < Math.min(last.size(), tokens.size())
        && last.get(depth).equals(tokens.get(depth))) {
      depth++;
    }
    parts.subList(depth + 1, parts.size()).clear();
    anchors.subList(depth + 1, anchors.size()).clear();
    for (; depth < tokens.size(); depth++) {
      String token = tokens.get(depth);
      Object whole = parts.get(depth).orElse(null);
      String name = token;
      Object part;
      if (isPosition(token)) {
        part = element(whole, Integer.parseInt(token));
        name = depth == 0 ? ANYWHERE : name(part, tokens.get(depth - 1)).orElse(ANYWHERE);
      } else {
        part = depth == 0 ? part(policy, token) : part(whole, token);
      }
      parts.add(Optional.ofNullable(part));
      anchors.add(anchors.get(depth).child(name));
    }
    return anchors.get(depth);
  }

  private static boolean isPosition(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (!Character.isDigit(token.charAt(i))) {
        return false;
      }
    }
    return !token.isEmpty() && token.length() < 10;
  }

  /** What an element of a list is called. */
  private static Optional<String> name(@Nullable Object element, String list) {
    return switch (list) {
      case "strands" -> strand(element).map(AimStrand::getJsonName);
      case "dimensions" ->
          element instanceof CommunityDimension dimension
              ? Optional.of(dimension.getScope().getJsonName())
              : Optional.empty();
      case "aims" -> element instanceof Aim aim ? aim.getId() : Optional.empty();
      case "procedures" ->
          element instanceof Procedure procedure ? procedure.getId() : Optional.empty();
      case "general" ->
          element instanceof Aim aim
              ? aim.getId()
              : element instanceof Procedure procedure ? procedure.getId() : Optional.empty();
      case "principles" ->
          element instanceof Principle principle ? principle.getId() : Optional.empty();
      case "activities" ->
          element instanceof MonitoringActivity activity ? activity.getId() : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<AimStrand> strand(@Nullable Object entry) {
    if (entry instanceof StrandAims strand) {
      return Optional.of(strand.getStrand());
    }
    return entry instanceof StrandProcedures strand
        ? Optional.of(strand.getStrand())
        : Optional.empty();
  }

  private static @Nullable Object element(@Nullable Object list, int position) {
    return list instanceof List<?> elements && position < elements.size()
        ? elements.get(position)
        : null;
  }

  /** The part of a part that leads to elements with names; null for all that does not. */
  private static @Nullable Object part(@Nullable Object whole, String token) {
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
