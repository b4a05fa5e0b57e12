package org.cohesion.examples.policyreport.html.finding;

import java.util.HashMap;
import java.util.Map;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.FindingKind;
import org.cohesion.text.PrintableText;

/** What is said about rules, looked up once each. Not for several threads at a time. */
public final class RuleWords {

  private final Words words;
  private final Map<String, Entry> entries = new HashMap<>();

  /**
   * What is said about a rule.
   *
   * @param title what it finds, in a few words; its id if whoever made it wrote no page
   * @param page why it matters and how to settle it
   */
  public record Entry(String title, RulePage page) {}

  public RuleWords(Words words) {
    this.words = words;
  }

  /** {@return the words of the report} */
  public Words words() {
    return words;
  }

  /** {@return what is said about a rule} */
  public Entry of(FindingKind kind) {
    return entries.computeIfAbsent(
        kind.getId(),
        id -> {
          RulePage page = RulePage.of(kind);
          return new Entry(
              page.isEmpty() ? id : PrintableText.of(kind.title(words.locale())), page);
        });
  }
}
