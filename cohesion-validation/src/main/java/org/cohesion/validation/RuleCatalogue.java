package org.cohesion.validation;

import java.util.List;
import java.util.stream.Stream;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleInfo;
import org.cohesion.validation.rule.community.CommunityRules;
import org.cohesion.validation.rule.control.ControlRules;
import org.cohesion.validation.rule.identity.IdentityRules;
import org.cohesion.validation.rule.law.LawRules;
import org.cohesion.validation.rule.link.LinkRules;
import org.cohesion.validation.rule.procedure.ProcedureRules;
import org.cohesion.validation.rule.review.ReviewRules;
import org.cohesion.validation.rule.strand.StrandRules;
import org.cohesion.validation.rule.text.TextRules;
import org.cohesion.validation.rule.version.VersionRules;

/** The library's own rules. */
public final class RuleCatalogue {

  private static final List<PolicyRule> RULES =
      Stream.of(
              ReviewRules.all(),
              ControlRules.all(),
              IdentityRules.all(),
              CommunityRules.all(),
              StrandRules.all(),
              ProcedureRules.all(),
              LawRules.all(),
              LinkRules.all(),
              TextRules.all(),
              VersionRules.all())
          .flatMap(List::stream)
          .toList();

  private RuleCatalogue() {}

  /** {@return what each rule finds and when it runs, by subject} */
  public static List<RuleInfo> all() {
    return RULES.stream().map(PolicyRule::info).toList();
  }

  static List<PolicyRule> rules() {
    return RULES;
  }
}
