package org.cohesion.examples.policyreport.html;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.examples.policyreport.UnreadFile;
import org.cohesion.examples.policyreport.html.finding.RulePage;
import org.cohesion.examples.policyreport.html.finding.RuleWords;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.FindingKind;
import org.cohesion.review.PartialDate;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * What was found in several policies, or in none.
 *
 * @param words the words of the page
 * @param kicker what stands above everything
 * @param heading what the page is
 * @param verdict what to think of the policies, in a sentence
 * @param counts how much was found in all
 * @param hidden what is not shown of it, in a sentence; empty if all is
 * @param rows the lines of the table of documents
 * @param parts what was found in each
 * @param hasRows whether there is more than one document
 * @param rules the rules that found something, with their reasons
 * @param basis what the checks rest on
 */
public record RunView(
    Words words,
    String kicker,
    String heading,
    String verdict,
    Counts counts,
    String hidden,
    Content rows,
    Content parts,
    boolean hasRows,
    List<ExplainedRule> rules,
    List<Fact> basis) {

  /**
   * How much was checked.
   *
   * @param tally how much was found
   * @param policies how many policies there are
   * @param noPolicies how many other documents in which something was found
   * @param bad how many of all these have errors
   */
  record Size(Tally tally, int policies, int noPolicies, int bad) {

    int all() {
      return policies + noPolicies;
    }

    String heading(Words words) {
      if (noPolicies == 0 && policies > 0) {
        return words.counted("title.many", policies);
      }
      return all() > 1 ? words.counted("title.documents", all()) : words.text("title.form");
    }

    String verdict(Words words) {
      if (all() == 0) {
        return words.text("verdict.many.unread");
      }
      if (noPolicies > 0 && all() > 1) {
        return words
            .of("verdict.documents")
            .with("n", all())
            .with("bad", bad)
            .with("none", noPolicies)
            .text(words.locale());
      }
      if (policies == 0) {
        int errors = Counts.of(tally).errors();
        return errors == 0
            ? words.text("verdict.many.unread")
            : words.counted("verdict.form", errors);
      }
      return bad == 0
          ? words.counted("verdict.many.none", policies)
          : words.of("verdict.many").with("n", bad).with("all", policies).text(words.locale());
    }
  }

  /**
   * A rule that found something.
   *
   * @param id its id
   * @param title what it finds, in a few words
   * @param page why it matters and how to settle it
   */
  public record ExplainedRule(String id, String title, RulePage page) {

    static ExplainedRule of(FindingKind kind, RuleWords rules) {
      RuleWords.Entry entry = rules.of(kind);
      return new ExplainedRule(kind.getId(), entry.title(), entry.page());
    }
  }

  /**
   * What could not be checked, for the foot of any page.
   *
   * @param words the words of the page
   * @param unread what could not be read
   * @param leftOut what was left out of folders, in a sentence; empty if nothing was
   */
  public record Unchecked(Words words, List<UnreadFile> unread, String leftOut) {

    static Unchecked of(Tally tally, Words words) {
      List<UnreadFile> unread =
          tally.unread().stream()
              .map(
                  file ->
                      new UnreadFile(
                          PrintableText.of(file.path()), PrintableText.of(file.reason())))
              .toList();
      String leftOut =
          tally.leftOut().entrySet().stream()
              .map(
                  entry ->
                      words
                          .of("left-out.one")
                          .with(entry.getKey().jsonName(), entry.getValue())
                          .text(words.locale()))
              .collect(Collectors.joining(", "));
      return new Unchecked(words, unread, leftOut.isEmpty() ? "" : words.text("left-out", leftOut));
    }
  }

  static RunView of(
      Size size,
      int parts,
      Spool rows,
      Spool body,
      Collection<FindingKind> found,
      @Nullable CheckBasis basis,
      HtmlSettings settings,
      RuleWords rules) {
    Words words = settings.words();
    Counts counts = Counts.of(size.tally());
    List<ExplainedRule> explained = new ArrayList<>();
    if (parts > 1) {
      found.forEach(kind -> explained.add(ExplainedRule.of(kind, rules)));
    }
    return new RunView(
        words,
        words.dated("kicker", PartialDate.of(settings.day())),
        size.heading(words),
        size.verdict(words),
        counts,
        parts > 1 ? counts.hidden(settings.level(), words) : "",
        rows::copyTo,
        body::copyTo,
        parts > 1,
        explained,
        Fact.ofRun(basis, words));
  }
}
