package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Aim;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.internal.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** Two aims, or two procedures, say nearly the same. */
final class TextNearDuplicate implements PolicyRule {

  private static final FindingKind KIND = FindingKind.info("text.near-duplicate", RuleTexts.TEXTS);

  /** So many aims are compared, and so many procedures. */
  private static final int MOST_ITEMS = 500;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.getLanguage().filter(l -> l != Language.ENGLISH).isPresent()) {
      return;
    }
    policy.getAims().ifPresent(aims -> compare(aimsOf(aims), context));
    policy.getProcedures().ifPresent(procedures -> compare(proceduresOf(procedures), context));
  }

  /** An item: the list it is in, its position there, and its words. */
  private record Item(JsonPointer list, int position, String statement, List<String> details) {

    JsonPointer pointer() {
      return list.child(position).child("statement");
    }
  }

  private static void compare(List<Item> items, RuleContext context) {
    int count = Math.min(items.size(), MOST_ITEMS);
    AlikeItems alike = new AlikeItems(count);
    for (int i = 0; i < count; i++) {
      int earlier = alike.add(items.get(i).statement(), items.get(i).details());
      if (earlier >= 0) {
        context.report(
            Finding.of(KIND, items.get(i).pointer()).with("other", items.get(earlier).pointer()));
      }
    }
  }

  private static List<Item> aimsOf(Aims aims) {
    JsonPointer root = JsonPointer.of("aims");
    List<Item> items = new ArrayList<>();
    addAims(aims.getGeneral(), root.child("general"), items);
    List<StrandAims> strands = aims.getStrands();
    for (int i = 0; i < strands.size(); i++) {
      addAims(strands.get(i).getAims(), root.child("strands").child(i).child("aims"), items);
    }
    return items;
  }

  private static void addAims(List<Aim> aims, JsonPointer list, List<Item> items) {
    for (int i = 0; i < aims.size(); i++) {
      items.add(new Item(list, i, aims.get(i).getStatement(), List.of()));
    }
  }

  private static List<Item> proceduresOf(Procedures procedures) {
    JsonPointer root = JsonPointer.of("procedures");
    List<Item> items = new ArrayList<>();
    addProcedures(procedures.getGeneral(), root.child("general"), items);
    List<StrandProcedures> strands = procedures.getStrands();
    for (int i = 0; i < strands.size(); i++) {
      JsonPointer strand = root.child("strands").child(i);
      addProcedures(strands.get(i).getProcedures(), strand.child("procedures"), items);
      List<ProcedureGroup> groups = strands.get(i).getGroups();
      for (int j = 0; j < groups.size(); j++) {
        JsonPointer list = strand.child("groups").child(j).child("procedures");
        addProcedures(groups.get(j).getProcedures(), list, items);
      }
    }
    return items;
  }

  private static void addProcedures(
      List<Procedure> procedures, JsonPointer list, List<Item> items) {
    for (int i = 0; i < procedures.size(); i++) {
      Procedure procedure = procedures.get(i);
      items.add(new Item(list, i, procedure.getStatement(), procedure.getDetails()));
    }
  }
}
