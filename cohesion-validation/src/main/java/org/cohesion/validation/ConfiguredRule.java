package org.cohesion.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.report.Profile;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.RuleOutcome;
import org.cohesion.validation.law.Frame;
import org.cohesion.validation.law.FramePart;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** A rule as one validator uses it. Immutable. */
final class ConfiguredRule {

  private final PolicyRule rule;
  private final RuleInfo info;
  private final List<PhraseList> phrases;
  private final @Nullable Severity severity;
  private final @Nullable RuleOutcome neverRuns;
  private final Map<RuleOutcome, RuleCheck> checks = new EnumMap<>(RuleOutcome.class);

  ConfiguredRule(
      PolicyRule rule, Profile profile, @Nullable Severity severity, boolean switchedOff) {
    this.rule = rule;
    this.info = rule.info();
    this.phrases = List.copyOf(rule.phrases());
    this.severity = severity;
    if (switchedOff) {
      neverRuns = RuleOutcome.SWITCHED_OFF;
    } else {
      boolean runs = profile == Profile.ADOPTED || info.inDraft();
      neverRuns = runs ? null : RuleOutcome.NOT_IN_PROFILE;
    }
    Severity usual = info.kind().getSeverity();
    Severity used = severity == null ? usual : severity;
    for (RuleOutcome outcome : RuleOutcome.values()) {
      checks.put(
          outcome,
          RuleCheck.builder()
              .rule(info.id())
              .severity(used)
              .usualSeverity(usual == used ? Optional.empty() : Optional.of(usual))
              .outcome(outcome)
              .build());
    }
  }

  PolicyRule rule() {
    return rule;
  }

  RuleInfo info() {
    return info;
  }

  List<PhraseList> phrases() {
    return phrases;
  }

  boolean neverRuns() {
    return neverRuns != null;
  }

  /** A finding of the rule with the severity that the caller set for all of them, if any. */
  Finding withSeverity(Finding finding) {
    return severity == null ? finding : finding.withSeverity(severity);
  }

  /** Why the rule does not run; null if it does. */
  @Nullable RuleOutcome silence(boolean hasDay, boolean hasPrevious, Frame frame) {
    if (neverRuns != null) {
      return neverRuns;
    }
    if (info.needsDay() && !hasDay) {
      return RuleOutcome.NO_DAY;
    }
    if (info.needsPrevious() && !hasPrevious) {
      return RuleOutcome.NO_PREVIOUS_VERSION;
    }
    FramePart part = info.framePart().orElse(null);
    return part != null && !frame.asksFor(part) ? RuleOutcome.NOT_IN_FRAME : null;
  }

  RuleCheck check(RuleOutcome outcome) {
    return Objects.requireNonNull(checks.get(outcome));
  }
}
