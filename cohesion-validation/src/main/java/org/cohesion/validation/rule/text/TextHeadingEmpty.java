package org.cohesion.validation.rule.text;

import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A heading stands there, and nothing under it. */
final class TextHeadingEmpty implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("text.heading-empty", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    List<PolicyText> texts = context.texts();
    EmptyHeadings headings = null;
    for (int i = 0; i < texts.size(); i++) {
      JsonPointer pointer = texts.get(i).pointer();
      if (!texts.get(i).isProse() && pointer.isNamed("heading") && isLastOfPart(i, texts)) {
        headings = headings == null ? new EmptyHeadings(policy, context) : headings;
        switch (headings.judge(i)) {
          case EMPTY -> context.report(Finding.of(KIND, pointer));
          case PERHAPS -> context.report(Finding.of(KIND, pointer).withSeverity(Severity.INFO));
          case NOT -> {}
        }
      }
    }
  }

  /** Whether no other text of its part comes after a heading, such as a section inside it. */
  private static boolean isLastOfPart(int i, List<PolicyText> texts) {
    JsonPointer part = texts.get(i).pointer().parent().orElse(JsonPointer.ROOT);
    return i + 1 == texts.size() || !texts.get(i + 1).pointer().startsWith(part);
  }
}
