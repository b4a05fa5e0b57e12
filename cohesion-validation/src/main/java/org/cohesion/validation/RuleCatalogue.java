package org.cohesion.validation;

import java.util.ArrayList;
import java.util.List;
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

  private static final List<PolicyRule> RULES = bySubject();

  private RuleCatalogue() {}

  private static List<PolicyRule> bySubject() {
    List<PolicyRule> rules = new ArrayList<>();
    rules.addAll(ReviewRules.all());
    rules.addAll(ControlRules.all());
    rules.addAll(IdentityRules.all());
    rules.addAll(CommunityRules.all());
    rules.addAll(StrandRules.all());
    rules.addAll(ProcedureRules.all());
    rules.addAll(LawRules.all());
    rules.addAll(LinkRules.all());
    rules.addAll(TextRules.all());
    rules.addAll(VersionRules.all());
    return List.copyOf(rules);
  }

  /** {@return what each rule finds and when it runs, by subject} */
  public static List<RuleInfo> all() {
    return RULES.stream().map(PolicyRule::info).toList();
  }

  static List<PolicyRule> rules() {
    return RULES;
  }
}
