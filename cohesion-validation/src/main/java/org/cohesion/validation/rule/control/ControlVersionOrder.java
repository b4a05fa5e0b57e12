package org.cohesion.validation.rule.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.VersionEntry;
import org.cohesion.review.PartialDate;
import org.cohesion.text.LowerCase;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** The history is not in order of dates, or its newest entry is not the current version. */
final class ControlVersionOrder implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("control.version-order", RuleTexts.TEXTS);

  private static final List<String> WORDS_FOR_VERSION = List.of("version", "fersiwn", "v");

  private static final JsonPointer VERSION = ControlPlaces.CONTROL.child("version");

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    if (policy.getControl().isEmpty() || policy.getControl().get().getHistory().isEmpty()) {
      return;
    }
    Control control = policy.getControl().get();
    List<VersionEntry> history = control.getHistory();
    boolean mayRise = true;
    boolean mayFall = true;
    LocalDate highest = LocalDate.MIN;
    LocalDate lowest = LocalDate.MAX;
    for (int i = 0; i < history.size(); i++) {
      if (history.get(i).getDate().isPresent()) {
        PartialDate date = history.get(i).getDate().get();
        mayRise &= !date.isCertainlyBefore(highest);
        mayFall &= !date.isCertainlyAfter(lowest);
        if (!mayRise && !mayFall) {
          JsonPointer place = ControlPlaces.HISTORY.child(i).child("date");
          context.report(Finding.of(KIND, place).with("dated", date));
          return;
        }
        highest = highest.isBefore(date.earliest()) ? date.earliest() : highest;
        lowest = lowest.isAfter(date.latest()) ? date.latest() : lowest;
      }
    }
    boolean isNewest =
        control.getVersion().isEmpty()
            || (mayRise && mayBe(control.getVersion().get(), history.get(history.size() - 1)))
            || (mayFall && mayBe(control.getVersion().get(), history.get(0)));
    // That a newer version came is what makes a policy superseded.
    if (!isNewest && !policy.retired()) {
      context.report(Finding.of(KIND, VERSION).with("entries", history.size()));
    }
  }

  private static boolean mayBe(String version, VersionEntry entry) {
    Optional<String> of = entry.getVersion();
    return of.isEmpty() || bare(of.get()).equals(bare(version));
  }

  /**
   * The version without what schools write before and after it: "Version 2", "V2", "v. 2", "2" and
   * "2.0" are one.
   */
  private static String bare(String version) {
    String lower = LowerCase.of(version.strip());
    for (String word : WORDS_FOR_VERSION) {
      if (lower.startsWith(word)) {
        int rest = afterMarks(lower, word.length());
        // "Version" may stand before any letter but one of its own word; what "v" stands before
        // is a number in digits, or else it is one itself, or part of one: "v", "VIII".
        boolean isWord = word.length() > 1 && rest > word.length();
        if (isWord || (rest < lower.length() && Character.isDigit(lower.charAt(rest)))) {
          return withoutNoughts(lower.substring(rest));
        }
      }
    }
    return withoutNoughts(lower);
  }

  /** "2.0" and "2.0.0" are "2"; "0" stays. */
  private static String withoutNoughts(String version) {
    int end = version.length();
    int at = end;
    while (at > 1) {
      if (version.charAt(at - 1) == '0') {
        at--;
      } else if (version.charAt(at - 1) == '.'
          && at < end
          && Character.isDigit(version.charAt(at - 2))) {
        at--;
        end = at;
      } else {
        break;
      }
    }
    return version.substring(0, end);
  }

  private static int afterMarks(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
