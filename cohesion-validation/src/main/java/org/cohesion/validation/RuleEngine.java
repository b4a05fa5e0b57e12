package org.cohesion.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.TermCalendar;
import org.cohesion.validation.law.Frame;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** Runs the rules of a validator and puts together what they find. Immutable. */
final class RuleEngine {

  private static final String VERSION = LibraryVersion.read();

  private final Profile profile;
  private final List<ConfiguredRule> rules;
  private final Set<String> draftRules;
  private final Set<String> rulesInUse;
  private final WaiverPlan waivers;
  private final @Nullable WaiverUse waiverUse;
  private final @Nullable TermCalendar calendar;
  private final LegalRegister law;
  private final @Nullable Frame frame;
  private final RuleVocabulary vocabulary;

  RuleEngine(
      Profile profile,
      List<ConfiguredRule> rules,
      @Nullable TermCalendar calendar,
      LegalRegister law,
      @Nullable Frame frame,
      WaiverPlan waivers,
      @Nullable WaiverUse waiverUse) {
    this.profile = profile;
    this.rules = rules;
    this.calendar = calendar;
    this.law = law;
    this.frame = frame;
    this.waivers = waivers;
    this.waiverUse = waiverUse;
    Set<String> inDraft = new HashSet<>();
    Set<String> inUse = new HashSet<>();
    List<PhraseList> phrases = new ArrayList<>();
    for (ConfiguredRule rule : rules) {
      if (rule.info().inDraft()) {
        inDraft.add(rule.info().id());
      }
      if (!rule.neverRuns()) {
        inUse.add(rule.info().id());
        phrases.addAll(rule.phrases());
      }
    }
    draftRules = Set.copyOf(inDraft);
    rulesInUse = Set.copyOf(inUse);
    vocabulary = new RuleVocabulary(phrases, law);
    if (waiverUse != null) {
      waiverUse.begin(waivers);
    }
  }

  List<RuleInfo> rules() {
    return rules.stream().map(ConfiguredRule::info).toList();
  }

  ValidationReport report(Policy policy, @Nullable Policy previous, @Nullable LocalDate today) {
    Inspection inspection = inspection(policy, previous, today);
    List<RuleCheck> checks = run(inspection, rule -> true);
    List<Finding> findings = inspection.findings();
    if (!waivers.isEmpty()) {
      WaiverRun run = new WaiverRun(waivers, policy, today, rule -> true);
      findings = run.mark(findings);
      if (waiverUse != null) {
        waiverUse.add(run.outcome(undecided(checks)));
      } else {
        findings = inspection.with(findings, run.findings(undecided(checks)));
      }
    }
    return ValidationReport.builder()
        .profile(profile)
        .today(Optional.ofNullable(today))
        .compared(previous != null)
        .ownCalendar(calendar != null)
        .lawCheckedUntil(inspection.lawCheckedUntil())
        .frame(inspection.frame().getKey())
        .libraryVersion(VERSION)
        .addAllRules(checks)
        .addAllFindings(Inspection.listed(findings))
        .build();
  }

  /** What the rules of one profile find that belong to none of some others. */
  List<Finding> findings(Policy policy, LocalDate today, Profile wanted, Set<Profile> except) {
    Inspection inspection = inspection(policy, null, today);
    Predicate<String> belongs =
        rule -> belongs(rule, wanted) && except.stream().noneMatch(other -> belongs(rule, other));
    List<RuleCheck> checks = run(inspection, belongs);
    WaiverRun run = new WaiverRun(waivers, policy, today, belongs);
    return Inspection.listed(
        inspection.with(run.mark(inspection.findings()), run.findings(undecided(checks))));
  }

  private Inspection inspection(
      Policy policy, @Nullable Policy previous, @Nullable LocalDate today) {
    return new Inspection(policy, previous, today, calendar, law, frame, vocabulary, rulesInUse);
  }

  private boolean belongs(String rule, Profile to) {
    return to == Profile.ADOPTED || draftRules.contains(rule);
  }

  private List<RuleCheck> run(Inspection inspection, Predicate<String> wanted) {
    List<RuleCheck> checks = new ArrayList<>(rules.size());
    for (ConfiguredRule rule : rules) {
      if (wanted.test(rule.info().id())) {
        checks.add(inspection.run(rule));
      }
    }
    return checks;
  }

  /** The rules of which nobody knows what they would have found. */
  private static Set<String> undecided(List<RuleCheck> checks) {
    Set<String> undecided = new HashSet<>();
    for (RuleCheck check : checks) {
      if (!check.getOutcome().isChecked()) {
        undecided.add(check.getRule());
      }
    }
    return undecided;
  }
}
