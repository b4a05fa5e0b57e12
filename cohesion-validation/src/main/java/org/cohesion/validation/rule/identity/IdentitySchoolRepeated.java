package org.cohesion.validation.rule.identity;

import java.util.HashMap;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.school.Urn;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** One school stands twice among those that a policy is for. */
final class IdentitySchoolRepeated implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("identity.school-repeated", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.getAlsoFor().isEmpty()) {
      return;
    }
    Map<Urn, JsonPointer> known = new HashMap<>();
    PolicySchools.visit(
        policy,
        (place, school) -> {
          if (school.getUrn().isPresent()) {
            JsonPointer other = known.putIfAbsent(school.getUrn().get(), place);
            if (other != null) {
              context.report(Finding.of(KIND, place.child("urn")).with("other", other));
            }
          }
        });
  }
}
