package org.cohesion.validation;

import java.util.List;
import org.cohesion.finding.FindingKind;
import org.cohesion.validation.internal.RuleTexts;

/** What the validator itself finds, about rules and waivers rather than about the policy. */
public final class ValidationFindingKinds {

  /** A rule broke off with a failure of its own. */
  public static final FindingKind RULE_FAILED = FindingKind.error("rule.failed", RuleTexts.TEXTS);

  /** A waiver has ended, so that what it covered counts again. */
  public static final FindingKind WAIVER_EXPIRED =
      FindingKind.warning("waiver.expired", RuleTexts.TEXTS);

  /** A waiver covers nothing that is found. */
  public static final FindingKind WAIVER_UNUSED =
      FindingKind.warning("waiver.unused", RuleTexts.TEXTS);

  private ValidationFindingKinds() {}

  /** {@return all of them} */
  public static List<FindingKind> all() {
    return List.of(RULE_FAILED, WAIVER_EXPIRED, WAIVER_UNUSED);
  }
}
