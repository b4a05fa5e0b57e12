package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.community.Principle;
import org.cohesion.policy.Policy;
import org.cohesion.review.MonitoringActivity;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.reading.ItemMark;

/** Remarks that stand in a list and are no items: "Note: both were agreed in May". */
final class Remarks {

  private static final List<String> BEGINNINGS =
      List.of("(", "[", "Note:", "Note ", "Notes:", "NB", "N.B.", "Please note", "*");

  private final Policy policy;
  private final Map<String, Boolean> sections = new HashMap<>();

  Remarks(Policy policy) {
    this.policy = policy;
  }

  /** Whether an item is a remark by its beginning. */
  static boolean is(String item) {
    int start = ItemMark.textStart(item);
    for (String beginning : BEGINNINGS) {
      if (item.startsWith(beginning, start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of several is a remark, or the last is a sentence and the first is none. */
  static boolean areAmong(List<String> items) {
    for (String item : items) {
      if (is(item)) {
        return true;
      }
    }
    return !items.isEmpty() && isSentence(items.get(items.size() - 1)) && !isSentence(items.get(0));
  }

  private static boolean isSentence(String item) {
    int start = ItemMark.textStart(item);
    return start < item.length()
        && Character.isUpperCase(item.charAt(start))
        && item.stripTrailing().endsWith(".");
  }

  /** Whether one of the items of a section is a remark; worked out once a section. */
  boolean areIn(String section) {
    return sections.computeIfAbsent(section, this::look);
  }

  private boolean look(String section) {
    List<String> statements = new ArrayList<>();
    switch (section) {
      case "principles" -> principles(statements);
      case "aims" -> aims(statements);
      case "procedures" -> procedures(statements);
      case "monitoring" -> monitoring(statements);
      default -> {}
    }
    for (String statement : statements) {
      if (is(statement)) {
        return true;
      }
    }
    return false;
  }

  private void principles(List<String> statements) {
    if (policy.getPrinciples().isPresent()) {
      for (Principle principle : policy.getPrinciples().get().getPrinciples()) {
        statements.add(principle.getStatement());
      }
    }
  }

  private void aims(List<String> statements) {
    if (policy.getAims().isPresent()) {
      aims(policy.getAims().get().getGeneral(), statements);
      for (StrandAims strand : policy.getAims().get().getStrands()) {
        aims(strand.getAims(), statements);
      }
    }
  }

  private static void aims(List<Aim> aims, List<String> statements) {
    for (Aim aim : aims) {
      statements.add(aim.getStatement());
    }
  }

  private void procedures(List<String> statements) {
    if (policy.getProcedures().isPresent()) {
      procedures(policy.getProcedures().get().getGeneral(), statements);
      for (StrandProcedures strand : policy.getProcedures().get().getStrands()) {
        procedures(strand.getProcedures(), statements);
        for (ProcedureGroup group : strand.getGroups()) {
          procedures(group.getProcedures(), statements);
        }
      }
    }
  }

  private static void procedures(List<Procedure> procedures, List<String> statements) {
    for (Procedure procedure : procedures) {
      statements.add(procedure.getStatement());
    }
  }

  private void monitoring(List<String> statements) {
    if (policy.getMonitoring().isPresent()) {
      for (MonitoringActivity activity : policy.getMonitoring().get().getActivities()) {
        statements.add(activity.getStatement());
      }
    }
  }
}
