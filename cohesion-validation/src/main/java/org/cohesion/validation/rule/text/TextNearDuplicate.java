package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.TextReading;
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
    compare(AIMS, policy, context);
    compare(PROCEDURES, policy, context);
  }

  private static void compare(String section, Policy policy, RuleContext context) {
    ItemSketches sketches = new ItemSketches();
    int next = nextText(section, context.texts(), 0);
    while (next < context.texts().size() && sketches.count() < MOST_ITEMS) {
      sketches.begin(next);
      next = readItem(section, next, context, sketches::add);
      sketches.end();
    }
    if (sketches.hasCandidates()) {
      compare(section, sketches, policy, context);
    }
  }

  private static void compare(
      String section, ItemSketches sketches, Policy policy, RuleContext context) {
    AlikeItems alike = new AlikeItems();
    List<JsonPointer> statements = new ArrayList<>();
    for (int item = 0; item < sketches.count(); item++) {
      if (sketches.isCandidate(item)) {
        int statement = sketches.statement(item);
        JsonPointer pointer = context.texts().get(statement).pointer();
        statements.add(pointer);
        alike.begin();
        readItem(section, statement, context, alike::add);
        int earlier = alike.mostAlike();
        if (earlier >= 0 && !isRepeated(pointer, policy, context)) {
          context.report(Finding.of(KIND, pointer).with("other", statements.get(earlier)));
        }
      }
    }
  }

  /** Whether another rule says that the very same item stands in the list before. */
  private static boolean isRepeated(JsonPointer statement, Policy policy, RuleContext context) {
    return RepeatedItems.of(policy, context).places().containsKey(statement);
  }

  /** Reads a statement and its details, and tells where the next statement is. */
  private static int readItem(
      String section, int statement, RuleContext context, Consumer<TextReading> reader) {
    List<PolicyText> texts = context.texts();
    int next = statement;
    do {
      reader.accept(context.reading(next));
      next = nextText(section, texts, next + 1);
    } while (next < texts.size() && !isStatement(texts.get(next)));
    return next;
  }

  /** The next statement of a section, or detail of a procedure. */
  private static int nextText(String section, List<PolicyText> texts, int from) {
    int next = from;
    while (next < texts.size() && !isOfItem(texts.get(next), section)) {
      next++;
    }
    return next;
  }

  private static boolean isOfItem(PolicyText text, String section) {
    return text.isProse()
        && text.pointer().section().equals(section)
        && (isStatement(text) || isDetail(text.pointer()));
  }

  private static boolean isStatement(PolicyText text) {
    return text.pointer().isNamed("statement");
  }

  private static boolean isDetail(JsonPointer pointer) {
    return pointer.parent().isPresent() && pointer.parent().get().isNamed("details");
  }
}
