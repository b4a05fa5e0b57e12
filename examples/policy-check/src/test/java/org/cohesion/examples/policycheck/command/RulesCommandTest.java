package org.cohesion.examples.policycheck.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.checking.KindInfo;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

  private static final List<KindInfo> ALL = KindInfo.all();

  @Test
  void listsEveryKindOnceWithATitle() {
    assertThat(ALL)
        .extracting(KindInfo::id)
        .doesNotHaveDuplicates()
        .contains("json.syntax", "review.overdue");
    assertThat(ALL)
        .extracting(kind -> kind.title(Locale.ENGLISH))
        .allMatch(title -> !title.isEmpty() && !title.startsWith("#"));
  }

  @Test
  void printsATableInColumns() {
    Outcome outcome = Outcome.of("rules");

    int profiles = outcome.outLines().get(0).indexOf("always");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.outLines())
        .filteredOn(line -> !line.startsWith("    Source: "))
        .hasSameSizeAs(ALL)
        .anyMatch(line -> line.matches("json\\.newer-version +warning  always +\\S.*"))
        .anyMatch(line -> line.matches("text\\.dangling +error    draft, adopted  \\S.*"))
        .anyMatch(line -> line.matches("review\\.missing +warning  adopted +\\S.*"))
        .allMatch(line -> line.substring(profiles).matches("(always|draft, adopted|adopted) .*"));
  }

  @Test
  void saysBelowEachInOneSentenceWhatItRestsOn() {
    Outcome outcome = Outcome.of("rules");

    assertThat(ALL)
        .extracting(KindInfo::source)
        .doesNotContain("")
        .noneMatch(s -> s.contains("\n"));
    assertThat(outcome.outLines())
        .filteredOn(line -> line.startsWith("    Source: "))
        .containsExactlyElementsOf(ALL.stream().map(k -> "    Source: " + k.shortSource()).toList())
        .contains(
            "    Source: Guidance on the duty to promote community cohesion, 19 July 2007: primary"
                + " source seen.")
        .allMatch(line -> line.length() < 160);
  }

  @Test
  void printsAPageWithEveryRuleThatLeadsNowhereElse() {
    Outcome english = Outcome.of("rules", "--format", "html");
    Outcome welsh = Outcome.of("rules", "--format", "html", "--locale", "cy");
    Set<String> ids = ALL.stream().map(KindInfo::id).collect(Collectors.toSet());

    assertThat(english.status()).isZero();
    assertThat(ALL)
        .allSatisfy(
            kind -> {
              assertThat(english.out()).containsOnlyOnce("<article id=\"" + kind.id() + "\"");
              assertThat(welsh.out()).containsOnlyOnce("<article id=\"" + kind.id() + "\"");
            });
    assertThat(Pattern.compile("href=\"(#?)([^\"]*)\"").matcher(english.out()).results())
        .allMatch(
            link ->
                link.group(1).equals("#")
                    && (ids.contains(link.group(2))
                        || Set.of("lists", "rules").contains(link.group(2))));
    assertThat(welsh.out()).contains("<html lang=\"cy\">").doesNotContain(">review</h2>");
  }

  @Test
  void printsAnArrayForPrograms() {
    Outcome outcome = Outcome.of("rules", "--format", "json");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .startsWith(
            """
            [
              {
                "id": "json.syntax",
                "severity": "error",
                "profiles": [
                  "draft",
                  "adopted"
                ],
                "needsDay": false,
                "title": "Not JSON",
                "source": "%s"
              },
            """
                .formatted(ALL.get(0).source()))
        .contains(
            """
                "id": "review.overdue",
                "severity": "warning",
                "profiles": [
                  "adopted"
                ],
                "needsDay": true,
            """)
        .endsWith("}\n]\n");
  }

  @Test
  void printsATableForSpreadsheets() {
    Outcome outcome = Outcome.of("rules", "--format", "csv");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().split("\r\n"))
        .hasSize(ALL.size() + 1)
        .startsWith("id,severity,profiles,needsDay,title,source")
        .anyMatch(
            line ->
                line.startsWith("definition.missing,warning,adopted,false,")
                    && line.endsWith(
                        ",\"Guidance on the duty to promote community cohesion, 19 July 2007: primary"
                            + " source seen. That a policy should repeat it: inference.\""))
        .anyMatch(line -> line.startsWith("text.dangling,error,\"draft, adopted\",false,"));
  }

  @Test
  void givesTitlesInWelshOnRequest() {
    assertThat(Outcome.of("rules", "--locale", "cy").outLines())
        .hasSize(2 * ALL.size())
        .anyMatch(line -> line.matches("json\\.syntax +error +always +Nid JSON"))
        .anyMatch(line -> line.matches("review\\.missing .*  Dim sôn am adolygu'r polisi"));
    assertThat(Outcome.of("rules", "--locale", "cy", "--format", "json").out())
        .contains("\"id\": \"json.syntax\"", "\"title\": \"Nid JSON\"")
        .doesNotContain("\"title\": \"Not JSON\"");
    assertThat(Outcome.of("rules", "--locale", "cy", "--format", "csv").out())
        .startsWith(
            "id,severity,profiles,needsDay,title,source\r\n"
                + "json.syntax,error,always,false,Nid JSON,");
  }

  @Test
  void saysWhatTheFormatMayBe() {
    assertThat(Outcome.of("rules", "--format", "xml"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: --format must be text, json, csv or html,"
                    + " not 'xml'; see 'policy-check rules --help'\n"));
  }
}
