package org.cohesion.examples.misservice.page.school;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.examples.misservice.checking.Checked;
import org.cohesion.examples.misservice.page.source.SourceView;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.policyreport.html.Counts;
import org.cohesion.examples.policyreport.html.finding.FindingGroup;
import org.cohesion.examples.policyreport.html.finding.FindingItem;
import org.cohesion.examples.policyreport.html.finding.RuleWords;
import org.cohesion.examples.policyreport.place.DocumentTree;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.policy.Control;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicyStatus;
import org.jspecify.annotations.Nullable;

/**
 * A text and what was found in it.
 *
 * @param verdict what to think of it, in a sentence
 * @param counts how much was found
 * @param items what was found and is shown, from top to bottom
 * @param source the text with what was found at its lines
 * @param policy the policy; null if the text is none
 */
public record CheckedView(
    String verdict,
    Counts counts,
    List<FindingItem> items,
    SourceView source,
    @Nullable Policy policy) {

  private static final Comparator<FindingItem> TOP_TO_BOTTOM =
      Comparator.comparing(
          item -> item.finding().getPosition().orElse(new SourcePosition(1, 1, 1, 1)),
          Comparator.comparingInt(SourcePosition::startLine)
              .thenComparingInt(SourcePosition::startColumn));

  /**
   * Lays out what came of checking a text.
   *
   * @param text the text that was checked
   */
  public static CheckedView of(byte[] text, Checked checked, PageWords words) {
    RuleWords rules = new RuleWords(words.report());
    List<FindingItem> items = inOrder(items(checked, rules), rules);
    Counts counts = counts(checked);
    return new CheckedView(
        verdict(checked, counts, words.report()),
        counts,
        items.subList(0, Math.min(items.size(), SourceView.MOST_FINDINGS)),
        SourceView.of(text, items),
        checked.policy() == null ? null : checked.policy().policy());
  }

  /** {@return the tag of the language of the policy} */
  public String language() {
    return policy == null
        ? Language.ENGLISH.getJsonName()
        : policy.getLanguage().orElse(Language.ENGLISH).getJsonName();
  }

  /** {@return whether it is a policy that says of itself that it is a draft} */
  public boolean isDraft() {
    return policy != null
        && policy
            .getControl()
            .flatMap(Control::getStatus)
            .filter(PolicyStatus.DRAFT::equals)
            .isPresent();
  }

  /** {@return how much was found} */
  public static Counts counts(Checked checked) {
    return new Counts(
        checked.count(Severity.ERROR),
        checked.count(Severity.WARNING),
        checked.count(Severity.INFO),
        0);
  }

  /** {@return the line that a finding is shown at} */
  public static int line(FindingItem item) {
    return item.finding().getPosition().map(SourcePosition::startLine).orElse(1);
  }

  private static List<FindingItem> items(Checked checked, RuleWords rules) {
    return checked.policy() == null
        ? FindingItem.ofForm(checked.findings(), "f", false, rules)
        : FindingGroup.of(
                checked.policy(),
                DocumentTree.of(checked.policy().policy()),
                Severity.INFO,
                true,
                "f",
                rules)
            .stream()
            .flatMap(group -> group.items().stream())
            .toList();
  }

  /** The first of a rule from the top has its reasons, the others lead to it. */
  private static List<FindingItem> inOrder(List<FindingItem> items, RuleWords rules) {
    Map<String, String> first = new HashMap<>();
    return items.stream()
        .sorted(TOP_TO_BOTTOM)
        .map(
            item -> {
              @Nullable String same = first.putIfAbsent(item.rule(), item.anchor());
              return new FindingItem(
                  item.anchor(),
                  item.finding(),
                  item.title(),
                  item.message(),
                  item.place(),
                  item.pointer(),
                  item.position(),
                  item.passage(),
                  item.excerpt(),
                  item.others(),
                  same == null ? rules.of(item.finding().getKind()).page() : null,
                  same);
            })
        .toList();
  }

  private static String verdict(Checked checked, Counts counts, Words report) {
    if (checked.policy() == null) {
      return report.counted("verdict.form", counts.errors());
    }
    if (counts.errors() > 0) {
      return report.counted("verdict.errors", counts.errors());
    }
    if (counts.warnings() > 0) {
      return report.counted("verdict.warnings", counts.warnings());
    }
    return counts.infos() > 0
        ? report.counted("verdict.infos", counts.infos())
        : report.text("verdict.nothing");
  }
}
