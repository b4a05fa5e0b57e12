package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** Two aims, or two procedures, say nearly the same. */
final class TextNearDuplicate implements PolicyRule {

  private static final FindingKind KIND = FindingKind.info("text.near-duplicate", RuleTexts.TEXTS);

  private static final String AIMS = "aims";
  private static final String PROCEDURES = "procedures";

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

  private static void compare(String section, RuleContext context) {
    List<PolicyText> texts = context.texts();
    List<Integer> statements = new ArrayList<>();
    AlikeItems alike = new AlikeItems();
    int next = nextText(section, texts, 0);
    while (next < texts.size() && statements.size() < MOST_ITEMS) {
      statements.add(next);
      alike.begin();
      do {
        alike.add(context.reading(next));
        next = nextText(section, texts, next + 1);
      } while (next < texts.size() && !isStatement(texts.get(next)));
      int earlier = alike.mostAlike();
      if (earlier >= 0) {
        context.report(
            Finding.of(KIND, pointer(statements.size() - 1, statements, texts))
                .with("other", pointer(earlier, statements, texts)));
      }
    }
  }

  /** The next statement of a section, or detail of a procedure. */
  private static int nextText(String section, List<PolicyText> texts, int from) {
    int next = from;
    while (next < texts.size()
        && !((isStatement(texts.get(next)) || isDetail(texts.get(next).pointer()))
            && texts.get(next).pointer().section().equals(section))) {
      next++;
    }
    return next;
  }

  private static boolean isStatement(PolicyText text) {
    return text.pointer().isNamed("statement");
  }

  private static boolean isDetail(JsonPointer pointer) {
    return pointer.parent().isPresent() && pointer.parent().get().isNamed("details");
  }

  private static JsonPointer pointer(int item, List<Integer> statements, List<PolicyText> texts) {
    return texts.get(statements.get(item)).pointer();
  }
}
