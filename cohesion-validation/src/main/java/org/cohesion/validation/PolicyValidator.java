package org.cohesion.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cohesion.policy.Policy;
import org.cohesion.review.TermCalendar;
import org.cohesion.validation.internal.PhraseIndex;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * Checks policies against the rules of a profile. Immutable and safe to share between threads:
 * build it once.
 *
 * <p>It reads no clock. Rules about what is due or past are silent unless the caller names the day.
 */
public final class PolicyValidator {

  private final Profile profile;
  private final List<PolicyRule> rules;
  private final @Nullable TermCalendar calendar;
  private final PhraseIndex phrases;

  private PolicyValidator(Builder builder) {
    profile = builder.profile;
    calendar = builder.calendar;
    rules = builder.rules.stream().filter(rule -> runsIn(profile, rule.info())).toList();
    phrases = new PhraseIndex(rules.stream().flatMap(rule -> rule.phrases().stream()).toList());
  }

  /** {@return a builder for a validator with all rules of profile {@link Profile#ADOPTED}} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks a policy without a day, so that the same policy always gives the same report.
   *
   * @param policy the policy
   * @return what was found
   */
  public ValidationReport validate(Policy policy) {
    return inspect(policy, null, null);
  }

  /**
   * Checks a policy as of a day.
   *
   * @param policy the policy
   * @param today the day
   * @return what was found
   */
  public ValidationReport validate(Policy policy, LocalDate today) {
    return inspect(policy, null, Objects.requireNonNull(today, "today"));
  }

  /**
   * Checks a policy and how it was changed.
   *
   * @param policy the policy
   * @param previous the version before it
   * @return what was found
   */
  public ValidationReport validate(Policy policy, Policy previous) {
    return inspect(policy, Objects.requireNonNull(previous, "previous"), null);
  }

  /**
   * Checks a policy and how it was changed, as of a day.
   *
   * @param policy the policy
   * @param previous the version before it
   * @param today the day
   * @return what was found
   */
  public ValidationReport validate(Policy policy, Policy previous, LocalDate today) {
    return inspect(
        policy,
        Objects.requireNonNull(previous, "previous"),
        Objects.requireNonNull(today, "today"));
  }

  private ValidationReport inspect(
      Policy policy, @Nullable Policy previous, @Nullable LocalDate today) {
    Inspection inspection =
        new Inspection(Objects.requireNonNull(policy), previous, today, calendar, phrases);
    for (PolicyRule rule : rules) {
      if ((today != null || !rule.info().needsDay())
          && (previous != null || !rule.info().needsPrevious())) {
        rule.check(policy, inspection);
      }
    }
    return new ValidationReport(profile, today, inspection.findings());
  }

  private static boolean runsIn(Profile profile, RuleInfo rule) {
    return profile == Profile.ADOPTED || rule.inDraft();
  }

  /** Sets up a validator. Not safe to share between threads. */
  public static final class Builder {

    private Profile profile = Profile.ADOPTED;
    private final List<PolicyRule> rules = new ArrayList<>(RuleCatalogue.rules());

    private @Nullable TermCalendar calendar;

    private Builder() {}

    /**
     * Chooses which rules run.
     *
     * @param newProfile the profile; {@link Profile#ADOPTED} unless set
     * @return this builder
     */
    public Builder profile(Profile newProfile) {
      profile = Objects.requireNonNull(newProfile, "profile");
      return this;
    }

    /**
     * Gives the school's own term dates to the rules that compare days with terms.
     *
     * @param newCalendar the dates, safe to be read by several threads; without them the rules use
     *     {@link TermCalendar#statutory()} and allow two weeks either side
     * @return this builder
     */
    public Builder calendar(TermCalendar newCalendar) {
      calendar = Objects.requireNonNull(newCalendar, "calendar");
      return this;
    }

    /**
     * Adds rules of the caller's own. They must be safe to share between threads.
     *
     * @param more the rules
     * @return this builder
     */
    public Builder rules(PolicyRule... more) {
      rules.addAll(List.of(more));
      return this;
    }

    /** {@return a validator set up so far; the builder can be used on} */
    public PolicyValidator build() {
      return new PolicyValidator(this);
    }
  }
}
