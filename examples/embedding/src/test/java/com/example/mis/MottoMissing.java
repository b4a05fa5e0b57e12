package com.example.mis;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The school has no motto. */
public final class MottoMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("com.example.motto-missing", MisTexts.TEXTS);

  /** Makes the rule, for whoever looks for installed ones. */
  public MottoMissing() {}

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.getSchool().filter(school -> school.getMotto().isEmpty()).isPresent()) {
      // What the letters would have in its place.
      context.report(
          Finding.of(KIND, JsonPointer.of("school")).with("placeholder", "${school.motto} {0}"));
    }
  }
}
