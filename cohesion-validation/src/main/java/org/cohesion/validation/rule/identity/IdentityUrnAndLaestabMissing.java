package org.cohesion.validation.rule.identity;

import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.school.Nation;
import org.cohesion.school.School;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A school is named, but has no number to look it up by. */
final class IdentityUrnAndLaestabMissing implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.info("identity.urn-and-laestab-missing", RuleTexts.TEXTS);

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    PolicySchools.visit(
        policy,
        (place, school) -> {
          if (school.getName().isPresent()
              && !school.hasIdentifier()
              && isNumbered(school)
              && !isGroup(policy, place, school.getName().get())) {
            context.report(Finding.of(KIND, place));
          }
        });
  }

  /**
   * Both numbers are those of England and Wales; a nation that is not stated is England. Schools in
   * Scotland have a SEED code instead, and no source tells yet what those in Northern Ireland have.
   */
  private static boolean isNumbered(School school) {
    Nation nation = school.getNation().orElse(Nation.ENGLAND);
    return nation != Nation.SCOTLAND && nation != Nation.NORTHERN_IRELAND;
  }

  /** A trust or a federation has no number of a school. */
  private static boolean isGroup(Policy policy, JsonPointer place, String name) {
    // What shares its policy with others and is not called a school is what they belong to.
    boolean sharesIt = place.equals(PolicySchools.SCHOOL) && !policy.getAlsoFor().isEmpty();
    return GroupNames.isOfGroup(name) || (sharesIt && !GroupNames.saysWhich(name));
  }
}
