package org.cohesion.validation;

import java.util.List;
import org.cohesion.finding.FindingKind;
import org.cohesion.validation.message.RuleTexts;

/**
 * What the validator itself finds, about rules, waivers and settings rather than about the policy.
 */
public final class ValidationFindingKinds {

  /** A rule broke off with a failure of its own. */
  public static final FindingKind RULE_FAILED = FindingKind.error("rule.failed", RuleTexts.TEXTS);

  /** A rule found more than a report lists. */
  public static final FindingKind TOO_MANY_FINDINGS =
      FindingKind.warning("rule.too-many-findings", RuleTexts.TEXTS);

  /** A waiver has ended, so that what it covered counts again. */
  public static final FindingKind WAIVER_EXPIRED =
      FindingKind.warning("waiver.expired", RuleTexts.TEXTS);

  /** A waiver covers nothing that is found. */
  public static final FindingKind WAIVER_UNUSED =
      FindingKind.warning("waiver.unused", RuleTexts.TEXTS);

  /** A waiver is for a rule that there is not, so that it can cover nothing. */
  public static final FindingKind WAIVER_UNKNOWN_RULE =
      FindingKind.warning("waiver.unknown-rule", RuleTexts.TEXTS);

  /** A waiver is for what cannot be waived: the form of a document, or the check itself. */
  public static final FindingKind WAIVER_STRUCTURAL =
      FindingKind.warning("waiver.structural", RuleTexts.TEXTS);

  /** A waiver goes by a position in a list, where something else may come to stand. */
  public static final FindingKind WAIVER_BY_POSITION =
      FindingKind.warning("waiver.by-position", RuleTexts.TEXTS);

  /** A waiver is for no certain school, and several policies were checked with it. */
  public static final FindingKind WAIVER_UNBOUND =
      FindingKind.info("waiver.unbound", RuleTexts.TEXTS);

  /** The settings name a rule that there is not. */
  public static final FindingKind SETTINGS_UNKNOWN_RULE =
      FindingKind.error("settings.unknown-rule", RuleTexts.TEXTS);

  /** The settings name a kind of finding that is always looked for. */
  public static final FindingKind SETTINGS_NOT_A_RULE =
      FindingKind.error("settings.not-a-rule", RuleTexts.TEXTS);

  /** The settings name a rule a second time. */
  public static final FindingKind SETTINGS_RULE_REPEATED =
      FindingKind.error("settings.rule-repeated", RuleTexts.TEXTS);

  /** The settings date a term a second time. */
  public static final FindingKind SETTINGS_TERM_REPEATED =
      FindingKind.error("settings.term-repeated", RuleTexts.TEXTS);

  /** The settings put a day into two terms. */
  public static final FindingKind SETTINGS_TERMS_OVERLAP =
      FindingKind.error("settings.terms-overlap", RuleTexts.TEXTS);

  private static final List<FindingKind> ALL =
      List.of(
          RULE_FAILED,
          TOO_MANY_FINDINGS,
          WAIVER_EXPIRED,
          WAIVER_UNUSED,
          WAIVER_UNKNOWN_RULE,
          WAIVER_STRUCTURAL,
          WAIVER_BY_POSITION,
          WAIVER_UNBOUND,
          SETTINGS_UNKNOWN_RULE,
          SETTINGS_NOT_A_RULE,
          SETTINGS_RULE_REPEATED,
          SETTINGS_TERM_REPEATED,
          SETTINGS_TERMS_OVERLAP);

  private ValidationFindingKinds() {}

  /** {@return all of them} */
  public static List<FindingKind> all() {
    return ALL;
  }
}
