package org.cohesion.validation.rule.control;

import java.util.HashSet;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.Located;
import org.cohesion.policy.Policy;
import org.cohesion.school.Party;
import org.cohesion.text.ReadableText;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** Something is up to a person, and nothing says what the person's part in the school is. */
final class ControlPersonWithoutRole implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("control.person-without-role", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    ResponsibleParties parties = new ResponsibleParties(policy);
    if (parties.withoutRole().isEmpty()) {
      return;
    }
    Set<String> settled = new HashSet<>();
    for (Party party : parties.withRole()) {
      party.getName().ifPresent(settled::add);
    }
    for (Located<Party> party : parties.withoutRole()) {
      String name = party.value().getName().orElse("");
      // Once for each person, however much is up to him or her.
      if (isPerson(name) && settled.add(name)) {
        context.report(Finding.of(KIND, party.pointer()));
      }
    }
  }

  private static boolean isPerson(String name) {
    return !ReadableText.isBlank(name) && !PostWords.areIn(name);
  }
}
