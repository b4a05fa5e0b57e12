package org.cohesion.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.policy.Policy;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.Profile;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.TermCalendar;
import org.cohesion.validation.law.Frame;
import org.cohesion.validation.law.Frames;
import org.cohesion.validation.law.LegalRegister;
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

  private final RuleEngine engine;

  private PolicyValidator(RuleEngine engine) {
    this.engine = engine;
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
    return engine.report(Objects.requireNonNull(policy), null, null);
  }

  /**
   * Checks a policy as of a day.
   *
   * @param policy the policy
   * @param today the day
   * @return what was found
   */
  public ValidationReport validate(Policy policy, LocalDate today) {
    return engine.report(
        Objects.requireNonNull(policy), null, Objects.requireNonNull(today, "today"));
  }

  /**
   * Checks a policy and how it was changed.
   *
   * @param policy the policy
   * @param previous the version before it
   * @return what was found
   */
  public ValidationReport validate(Policy policy, Policy previous) {
    return engine.report(
        Objects.requireNonNull(policy), Objects.requireNonNull(previous, "previous"), null);
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
    return engine.report(
        Objects.requireNonNull(policy),
        Objects.requireNonNull(previous, "previous"),
        Objects.requireNonNull(today, "today"));
  }

  /** {@return what each rule finds and when it runs, the caller's own rules included} */
  public List<RuleInfo> getRules() {
    return engine.rules();
  }

  /**
   * Checks a policy as of a day with the rules of one profile that belong to none of some others,
   * for those who report the profiles apart. Waivers count with their rules.
   *
   * @param policy the policy
   * @param today the day
   * @param wanted the profile
   * @param except the profiles whose rules do not run; empty for all rules of the profile
   * @return what was found
   */
  public List<Finding> findings(
      Policy policy, LocalDate today, Profile wanted, Set<Profile> except) {
    return engine.findings(
        Objects.requireNonNull(policy), Objects.requireNonNull(today, "today"), wanted, except);
  }

  /** Sets up a validator. Not safe to share between threads. */
  public static final class Builder {

    private Profile profile = Profile.ADOPTED;
    private final RuleChoice rules = new RuleChoice();
    private final List<Waiver> waivers = new ArrayList<>();
    private @Nullable WaiverUse waiverUse;
    private @Nullable TermCalendar calendar;
    private LegalRegister law = LegalRegister.uk();
    private @Nullable Frame frame;

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
     * @param newCalendar the dates, safe to be read by several threads; {@link
     *     TermCalendar#approximate()} unless set
     * @return this builder
     */
    public Builder calendar(TermCalendar newCalendar) {
      calendar = Objects.requireNonNull(newCalendar, "calendar");
      return this;
    }

    /**
     * Sets how much the findings of a rule matter, all of them alike.
     *
     * @param ruleId the id of the rule, such as {@code control.owner-missing}
     * @param severity their severity, in place of the rule's own
     * @return this builder
     */
    public Builder severity(String ruleId, Severity severity) {
      rules.severity(ruleId, severity);
      return this;
    }

    /**
     * Switches rules off. The report says so.
     *
     * @param ruleIds the ids of the rules
     * @return this builder
     */
    public Builder without(String... ruleIds) {
      rules.switchOff(List.of(ruleIds));
      return this;
    }

    /**
     * Takes over a school's settings: the profile if they name one, the rules that are off, the
     * severities and the term dates. What is set afterwards wins. Names of files are left alone.
     *
     * @param settings the settings; {@link #mistakesIn} tells what is wrong with them
     * @return this builder
     * @throws IllegalArgumentException if two of the terms share a day, or one stands twice
     */
    public Builder settings(CheckSettings settings) {
      settings.getProfile().ifPresent(this::profile);
      rules.switchOff(settings.getRulesOff());
      settings.getSeverities().forEach(set -> severity(set.rule(), set.severity()));
      if (!settings.getTermDates().isEmpty()) {
        calendar(TermCalendar.of(settings.getTermDates()));
      }
      return this;
    }

    /**
     * Tells what is wrong with settings, knowing the rules added so far: ids that no rule has, and
     * what is said twice or contradicts itself. Settings with mistakes are refused by {@link
     * #settings} or {@link #build}, or the last that was said wins.
     *
     * @param settings the settings
     * @return what is wrong, the first hundred mistakes, in the order of the settings, each with
     *     the place in their JSON form; nothing if the settings can be used
     */
    public List<Finding> mistakesIn(CheckSettings settings) {
      return new SettingsMistakes(rules.ids()).in(settings);
    }

    /**
     * Adds decisions to live with certain findings. What they cover stays in the report, marked;
     * one that has ended, covers nothing that is found, goes by a position in a list, or can cover
     * nothing since there is no such rule, is a finding itself. Without a day none has ended. One
     * for another school covers nothing, and nothing is said of it.
     *
     * @param more the decisions
     * @return this builder
     */
    public Builder waivers(Collection<Waiver> more) {
      waivers.addAll(more);
      return this;
    }

    /**
     * Keeps findings about waivers out of the reports, and notes what becomes of them over all
     * policies.
     *
     * @param use takes the notes, of this validator and of others with the same waivers and rules
     * @return this builder
     */
    public Builder waiverUse(WaiverUse use) {
      waiverUse = Objects.requireNonNull(use, "use");
      return this;
    }

    /**
     * Gives the rules about law another legal register.
     *
     * @param newLaw the register; {@link LegalRegister#uk()} unless set
     * @return this builder
     */
    public Builder law(LegalRegister newLaw) {
      law = Objects.requireNonNull(newLaw, "law");
      return this;
    }

    /**
     * Says what guidance asks of the policies, all of them.
     *
     * @param newFrame the frame; {@link Frame#NONE} if nothing is asked for. Unless set, it is what
     *     {@link Frames#of} says of each policy
     * @return this builder
     */
    public Builder frame(Frame newFrame) {
      frame = Objects.requireNonNull(newFrame, "frame");
      return this;
    }

    /**
     * Adds rules of the caller's own. They must be safe to share between threads. One that throws
     * an exception when it checks a policy is reported as {@link
     * ValidationFindingKinds#RULE_FAILED}, and the others run all the same.
     *
     * @param more the rules
     * @return this builder
     * @throws IllegalArgumentException if there is a rule with the same id already, or the kind of
     *     a rule's findings has no message
     */
    public Builder rules(PolicyRule... more) {
      for (PolicyRule rule : more) {
        rules.add(rule);
      }
      return this;
    }

    /**
     * Adds the rules that {@link ServiceLoader} finds: those that modules and jars provide as
     * {@link PolicyRule}. Without this call nobody's rules but the library's and those given to
     * {@link #rules} are used.
     *
     * @param loader where to look, such as the context class loader
     * @return this builder
     * @throws IllegalArgumentException as for {@link #rules}
     * @throws java.util.ServiceConfigurationError if a rule that is provided cannot be made
     */
    public Builder installedRules(ClassLoader loader) {
      ServiceLoader.load(PolicyRule.class, loader).forEach(rules::add);
      return this;
    }

    /**
     * Makes the validator.
     *
     * @return a validator set up so far; the builder can be used on
     * @throws IllegalArgumentException if a severity was set or a rule switched off for an id that
     *     no rule has
     */
    public PolicyValidator build() {
      List<ConfiguredRule> configured = rules.configured(profile);
      WaiverPlan plan = new WaiverPlan(waivers, List.copyOf(rules.ids()));
      return new PolicyValidator(
          new RuleEngine(profile, configured, calendar, law, frame, plan, waiverUse));
    }
  }
}
