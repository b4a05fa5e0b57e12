package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.internal.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** Two aims, or two procedures, say nearly the same. */
final class TextNearDuplicate implements PolicyRule {

  private static final FindingKind KIND = FindingKind.info("text.near-duplicate", RuleTexts.TEXTS);

  private static final JsonPointer AIMS = JsonPointer.of("aims");
  private static final JsonPointer PROCEDURES = JsonPointer.of("procedures");

  /** So many aims are compared, and so many procedures. */
  private static final int MOST_ITEMS = 500;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (!policy.writtenIn(Language.ENGLISH)) {
      return;
    }
    compare(AIMS, context);
    compare(PROCEDURES, context);
  }

  private static void compare(JsonPointer section, RuleContext context) {
    List<PolicyText> texts = context.texts();
    List<List<Integer>> items = itemsIn(section, texts);
    int count = Math.min(items.size(), MOST_ITEMS);
    AlikeItems alike = new AlikeItems(count);
    for (int i = 0; i < count; i++) {
      int earlier = alike.add(items.get(i).stream().map(context::reading).toList());
      if (earlier >= 0) {
        context.report(
            Finding.of(KIND, pointer(items.get(i), texts))
                .with("other", pointer(items.get(earlier), texts)));
      }
    }
  }

  /** For each item the positions of its texts: of its statement, and of the details after it. */
  private static List<List<Integer>> itemsIn(JsonPointer section, List<PolicyText> texts) {
    List<List<Integer>> items = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      JsonPointer pointer = texts.get(i).pointer();
      boolean isStatement = pointer.isNamed("statement");
      if ((isStatement || isDetail(pointer)) && pointer.startsWith(section)) {
        if (isStatement) {
          items.add(new ArrayList<>(1));
        }
        items.get(items.size() - 1).add(i);
      }
    }
    return items;
  }

  private static boolean isDetail(JsonPointer pointer) {
    return pointer.parent().isPresent() && pointer.parent().get().isNamed("details");
  }

  private static JsonPointer pointer(List<Integer> item, List<PolicyText> texts) {
    return texts.get(item.get(0)).pointer();
  }
}
