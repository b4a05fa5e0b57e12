package com.example.mis;

import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The name of the school is in capitals. Has a mistake: it takes for granted that there is one. */
public final class NameInCapitals implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("com.example.name-in-capitals", MisTexts.TEXTS);

  /** Makes the rule, for whoever looks for installed ones. */
  public NameInCapitals() {}

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    String name = policy.getSchool().orElseThrow().getName().orElse("Elm");
    if (name.equals(name.toUpperCase(Locale.ROOT))) {
      context.report(Finding.of(KIND, JsonPointer.of("school", "name")));
    }
  }
}
