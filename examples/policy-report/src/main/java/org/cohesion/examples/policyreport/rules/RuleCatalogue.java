package org.cohesion.examples.policyreport.rules;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.examples.policyreport.page.PageHead;
import org.cohesion.examples.policyreport.template.JtepageGenerated;
import org.cohesion.examples.policyreport.template.rules.JtecatalogueGenerated;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.Severity;

/**
 * Everything that can be found, on a page that needs nothing but itself. It can be searched where
 * scripts run; where they do not, it is a list with links into it.
 *
 * @param words the words of the page
 * @param indexes lists of all rules, each in groups of its own kind
 * @param subjects the rules, by subject
 */
public record RuleCatalogue(Words words, List<RuleIndex> indexes, List<RuleGroup> subjects) {

  /**
   * The page.
   *
   * @param rules everything that can be found, in the order in which it is to be shown
   * @param locale the language of the page; the pages about rules are in English
   * @return HTML
   */
  public static String page(List<CatalogueRule> rules, Locale locale) {
    Words words = new Words("rules", locale);
    RuleCatalogue catalogue = of(rules, words);
    StringOutput page = new StringOutput();
    JtepageGenerated.render(
        new OwaspHtmlTemplateOutput(page),
        null,
        new PageHead(locale.getLanguage(), words.text("title"), own("rules.css"), own("rules.js")),
        out -> JtecatalogueGenerated.render((OwaspHtmlTemplateOutput) out, null, catalogue));
    return page.toString();
  }

  private static RuleCatalogue of(List<CatalogueRule> rules, Words words) {
    Set<String> ids = rules.stream().map(r -> r.kind().getId()).collect(Collectors.toSet());
    RulePages pages = new RulePages(ids);
    List<RuleView> views = rules.stream().map(rule -> RuleView.of(rule, pages, words)).toList();
    String language = words.locale().getLanguage();
    List<RuleGroup> subjects =
        RuleGroup.by(rule -> subject(rule.subject(), words), language, views);
    List<RuleIndex> indexes =
        List.of(
            new RuleIndex(words.text("by-subject"), subjects),
            new RuleIndex(
                words.text("by-severity"),
                RuleGroup.by(
                    rule -> Words.capital(rule.severityLabel()), language, worstFirst(views))),
            new RuleIndex(
                words.text("by-profile"),
                RuleGroup.by(rule -> Words.capital(rule.profile()), language, views)),
            new RuleIndex(
                words.text("by-source"),
                sorted(RuleGroup.by(RuleView::source, Locale.ENGLISH.getLanguage(), views))));
    return new RuleCatalogue(words, indexes, subjects);
  }

  /** What people call a subject; that of a rule of somebody else's may have no name. */
  private static String subject(String subject, Words words) {
    return words.known("subject." + subject).orElse(subject);
  }

  private static List<RuleView> worstFirst(List<RuleView> rules) {
    List<String> severities = Stream.of(Severity.values()).map(Severity::getJsonName).toList();
    return rules.stream()
        .sorted(Comparator.comparingInt(rule -> -severities.indexOf(rule.severity())))
        .toList();
  }

  private static List<RuleGroup> sorted(List<RuleGroup> groups) {
    return groups.stream().sorted(Comparator.comparing(RuleGroup::name)).toList();
  }

  /** {@return how many rules there are} */
  public int size() {
    return subjects.stream().mapToInt(group -> group.rules().size()).sum();
  }

  /** {@return how many are shown, with a stand-in for the number that is found out later} */
  public String shown() {
    return words.of("shown").with("shown", "#").with("all", size()).text(words.locale());
  }

  private static String own(String file) {
    try (InputStream in = RuleCatalogue.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
