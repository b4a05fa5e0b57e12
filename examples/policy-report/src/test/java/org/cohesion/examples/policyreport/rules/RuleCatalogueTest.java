package org.cohesion.examples.policyreport.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.report.Profile;
import org.cohesion.validation.ValidationFindingKinds;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

  private static final Locale WELSH = Locale.forLanguageTag("cy");
  private static final FindingTexts OWN =
      FindingTexts.of(
          name ->
              name.endsWith(".md")
                  ? new ByteArrayInputStream(
                      "# <b>Own</b> & title\n\n## What it finds\n".getBytes(StandardCharsets.UTF_8))
                  : null);

  @Test
  void everyRuleIsInEachListAndHasItsPlace() {
    List<CatalogueRule> rules =
        new ArrayList<>(
            ValidationFindingKinds.all().stream().map(kind -> rule(kind, kind.page())).toList());

    String page = RuleCatalogue.page(rules, Locale.ENGLISH);

    assertThat(rules).isNotEmpty();
    assertThat(rules)
        .allSatisfy(
            rule -> {
              String id = rule.kind().getId();
              assertThat(page).containsOnlyOnce("<article id=\"" + id + "\"");
              assertThat(count(page, "<li data-rule=\"" + id + "\"><a href=\"#" + id + "\""))
                  .isEqualTo(4);
            });
  }

  @Test
  void needsNothingButItself() {
    String page = RuleCatalogue.page(List.of(rule(own("mis.own"), "# Own\n")), Locale.ENGLISH);

    assertThat(page)
        .startsWith("<!doctype html>\n<html lang=\"en\">")
        .contains("default-src &#39;none&#39;", "script-src &#39;sha256-")
        .doesNotContain("src=\"", "@import", "http://", "https://");
  }

  /** A list is of use without scripts, a field to search in is not. */
  @Test
  void hidesTheSearchUntilAScriptRuns() {
    String page = RuleCatalogue.page(List.of(rule(own("mis.own"), "# Own\n")), Locale.ENGLISH);

    assertThat(page)
        .contains("<search id=\"search\" hidden>", "<label for=\"words\">Search the rules</label>")
        .contains("role=\"status\" aria-live=\"polite\" data-text=\"Rules shown: # of 1\"");
  }

  @Test
  void takesNoMarkupAndNoScriptFromAPage() {
    String text =
        "# x\n\n<script>f()</script> <b onclick=\"f()\">b</b>\n\n[x](javascript:f)"
            + " [y](data:a) ![*z*](https://example.org/z.png) [w](https://example.org/w)\n";

    String page = RuleCatalogue.page(List.of(rule(own("mis.own"), text)), Locale.ENGLISH);

    assertThat(page)
        .contains("&lt;script&gt;f()&lt;/script&gt;", "&lt;b&gt;Own&lt;/b&gt; &amp; title")
        .contains("<p>x y <em>z</em> <a href=\"https://example.org/w\">w</a></p>")
        .doesNotContain("<script>f()", "<b on", "javascript:", "data:a", "<img");
  }

  @Test
  void leadsFromOnePageToTheNext() {
    List<CatalogueRule> rules =
        List.of(
            rule(own("mis.one"), "# x\n\nNot `mis.one` again, but `mis.two` and `mis.three`.\n"),
            rule(own("mis.two"), "# x\n"));

    assertThat(RuleCatalogue.page(rules, Locale.ENGLISH))
        .contains(
            "Not <code>mis.one</code> again, but <a href=\"#mis.two\"><code>mis.two</code></a> and"
                + " <code>mis.three</code>.");
  }

  @Test
  void saysInWelshWhatThereIsInWelshAndMarksTheRest() {
    FindingKind known =
        ValidationFindingKinds.all().stream()
            .filter(kind -> kind.getId().equals("rule.failed"))
            .findFirst()
            .orElseThrow();

    String page =
        RuleCatalogue.page(
            List.of(rule(known, known.page()), rule(own("mis.own"), "# Own\n")), WELSH);

    assertThat(page)
        .contains("<html lang=\"cy\">", "<h2 lang=\"cy\">Rheolau</h2>", "<h2 lang=\"cy\">mis</h2>")
        .contains("<span lang=\"cy\">" + known.title(WELSH) + "</span>")
        .contains("<span lang=\"en\">&lt;b&gt;Own")
        .contains("<div lang=\"en\">\n<h4>What it finds</h4>");
  }

  @Test
  void groupsSourcesByTheirNames() {
    FindingKind kind = own("mis.own");
    String page =
        RuleCatalogue.page(
            List.of(
                new CatalogueRule(
                    kind, List.of(Profile.ADOPTED), false, Optional.of("# x\n"), "Act 2.1, s. 3."),
                new CatalogueRule(
                    own("mis.two"), List.of(Profile.DRAFT), false, Optional.empty(), "")),
            Locale.ENGLISH);

    assertThat(page)
        .contains("<h2 lang=\"en\">Act 2.1</h2>", "<h2 lang=\"en\">Adopted policies</h2>")
        .contains("<span lang=\"en\">mis.two</span>", "Whoever made this rule wrote no page");
  }

  private static FindingKind own(String id) {
    return FindingKind.warning(id, OWN);
  }

  private static CatalogueRule rule(FindingKind kind, String page) {
    return new CatalogueRule(
        kind, List.of(Profile.values()), true, Optional.of(page), "The document itself.");
  }

  private static long count(String page, String text) {
    return Pattern.compile(Pattern.quote(text))
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .count();
  }
}
