package org.cohesion.examples.benchmarks.contender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.review.TermCalendar;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
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

/**
 * The rules that read no text. Which ones these are is found out by trying: those that do not ask
 * for the texts of a policy.
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
              LawRules.all(),
              LinkRules.all(),
              TextRules.all(),
              VersionRules.all())
          .flatMap(List::stream)
          .toList();

  private final List<String> ids;
  private final PolicyValidator validator;

  /**
   * Finds out which rules read no text.
   *
   * @param sample a policy with texts
   */
  public RulesWithoutText(Policy sample) {
    List<String> reading = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (PolicyRule rule : ALL) {
      (readsText(rule, sample) ? reading : others).add(rule.info().id());
    }
    ids = List.copyOf(others);
    validator = PolicyValidator.builder().without(reading.toArray(String[]::new)).build();
  }

  /** {@return the ids of the rules} */
  public List<String> ids() {
    return ids;
  }

  /** {@return what the rules find, in document order} */
  public List<Finding> validate(Policy policy) {
    return validator.validate(policy, Cohesion.TODAY).getFindings();
  }

  private static boolean readsText(PolicyRule rule, Policy sample) {
    Trial trial = new Trial();
    rule.check(sample, trial);
    return !rule.phrases().isEmpty() || trial.textWasRead || rule.info().id().startsWith("text.");
  }

  /** Watches what a rule asks for. */
  private static final class Trial implements RuleContext {

    private boolean textWasRead;

    @Override
    public Optional<LocalDate> today() {
      return Optional.of(Cohesion.TODAY);
    }

    @Override
    public Optional<Policy> previous() {
      return Optional.empty();
    }

    @Override
    public Optional<TermCalendar> calendar() {
      return Optional.empty();
    }

    @Override
    public LegalRegister law() {
      return LegalRegister.uk();
    }

    @Override
    public <T> T shared(Class<T> type, Supplier<T> work) {
      textWasRead = true;
      return work.get();
    }

    @Override
    public List<PolicyText> texts() {
      textWasRead = true;
      return List.of();
    }

    @Override
    public List<PhraseMatch> found(PhraseList list) {
      textWasRead = true;
      return List.of();
    }

    @Override
    public void report(Finding finding) {}
  }
}
