package org.cohesion.examples.benchmarks.contender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohesion.finding.DocumentOrder;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.validation.internal.PolicyTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.community.CommunityRules;
import org.cohesion.validation.rule.control.ControlRules;
import org.cohesion.validation.rule.identity.IdentityRules;
import org.cohesion.validation.rule.link.LinkRules;
import org.cohesion.validation.rule.procedure.ProcedureRules;
import org.cohesion.validation.rule.review.ReviewRules;
import org.cohesion.validation.rule.strand.StrandRules;
import org.cohesion.validation.rule.text.TextRules;
import org.cohesion.validation.rule.version.VersionRules;

/**
 * The rules that read no text, run as the validator runs them. Which ones these are is found out by
 * trying: those that do not ask for the texts of a policy.
 */
public final class RulesWithoutText {

  /** The library's own rules; a test holds that none is left out. */
  static final List<PolicyRule> ALL =
      Stream.of(
              ReviewRules.all(),
              ControlRules.all(),
              IdentityRules.all(),
              CommunityRules.all(),
              StrandRules.all(),
              ProcedureRules.all(),
              LinkRules.all(),
              TextRules.all(),
              VersionRules.all())
          .flatMap(List::stream)
          .toList();

  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparing(Finding::getPointer, DocumentOrder.INSTANCE)
          .thenComparing(Finding::getSeverity, Comparator.reverseOrder())
          .thenComparing(finding -> finding.getKind().getId());

  private final List<PolicyRule> rules;

  /**
   * Finds out which rules read no text.
   *
   * @param sample a policy with texts
   */
  public RulesWithoutText(Policy sample) {
    rules = ALL.stream().filter(rule -> !readsText(rule, sample)).toList();
  }

  /** {@return the ids of the rules} */
  public List<String> ids() {
    return rules.stream().map(rule -> rule.info().id()).toList();
  }

  /** {@return what the rules find, in document order} */
  public List<Finding> validate(Policy policy) {
    Inspection inspection = new Inspection(policy);
    rules.forEach(rule -> rule.check(policy, inspection));
    return Finding.numbered(inspection.found.stream().sorted(IN_ORDER).toList());
  }

  private static boolean readsText(PolicyRule rule, Policy sample) {
    Inspection inspection = new Inspection(sample);
    rule.check(sample, inspection);
    return inspection.textWasRead;
  }

  private static final class Inspection implements RuleContext {

    private final Policy policy;
    private final List<Finding> found = new ArrayList<>();
    private boolean textWasRead;

    private Inspection(Policy policy) {
      this.policy = policy;
    }

    @Override
    public Optional<LocalDate> today() {
      return Optional.of(Cohesion.TODAY);
    }

    @Override
    public Optional<Policy> previous() {
      return Optional.empty();
    }

    @Override
    public List<PolicyText> texts() {
      textWasRead = true;
      return PolicyTexts.of(policy);
    }

    @Override
    public void report(Finding finding) {
      found.add(finding);
    }
  }
}
