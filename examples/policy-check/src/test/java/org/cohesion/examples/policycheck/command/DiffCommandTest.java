package org.cohesion.examples.policycheck.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.examples.policycheck.PolicyCheck;
import org.cohesion.examples.policycheck.output.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  private static final String BEFORE =
      """
      {
        "formatVersion": "1.0",
        "title": "Cohesion at St. Example's",
        "reference": "C-1",
        "links": [
          {"title": "Ours", "url": "a.example"},
          {"title": "Theirs"}
        ]
      }
      """;

  private static final String AFTER =
      """
      {
        "formatVersion": "1.0",
        "title": "Cohesion at St. Example’s",
        "language": "en",
        "links": [
          {"title": "Theirs"},
          {"title": "Ours", "url": "b.example"}
        ]
      }
      """;

  @TempDir private Path folder;

  private String before = "";
  private String after = "";

  @BeforeEach
  void writeBoth() throws IOException {
    before = write("before.json", BEFORE);
    after = write("after.json", AFTER);
  }

  @Test
  void whatANewerVersionKnowsDoesNotMoveThePlaces() throws IOException {
    String document =
        """
        {"formatVersion": "1.7", "aims": {"strands": [
          {"strand": "new", "heading": "Theirs"},
          {"strand": "equity-and-excellence", "heading": "Ours"}
        ]}}
        """;
    String earlier = write("earlier.json", document);
    String later = write("later.json", document.replace("Ours", "All ours"));

    assertThat(Outcome.of("diff", "--show-text", earlier, later).out())
        .startsWith(later + ":3:50: changed: /aims/strands/0/heading has changed\n");
  }

  @Test
  void namesOfADocumentArePrintedAsFarAsTheyAreWorthIt() throws IOException {
    String key = "org." + "x".repeat(63) + ".x";
    String plain = "{\"formatVersion\": \"1.0\", \"extensions\": {\"" + key + "\": 1}}";
    String other = write("plain.json", plain);
    String changed = write("changed.json", plain.replace(": 1}", ": 2}"));
    String pointer = "/extensions/" + key.substring(0, 63) + "…";

    assertThat(Outcome.of("diff", other, changed).out()).contains(" " + pointer + " has changed\n");
    assertThat(Outcome.of("diff", "--format", "json", other, changed).out())
        .contains("\"pointer\": \"" + pointer + "\"");
  }

  @Test
  void printsOneLineAChangeWithItsPlaceAndASummary() {
    assertThat(Outcome.of("diff", before, after))
        .isEqualTo(
            new Outcome(
                1,
                """
                AFTER:3:12: typography: /title differs in quotation marks, dashes, dots or white space only
                BEFORE:4:16: removed: /reference is no longer there
                AFTER:4:15: added: /language is new
                AFTER:6:5: moved: /links/0 has moved; it stood at /links/1
                AFTER:7:30: changed: /links/1/url has changed; it stood at /links/0/url
                5 changes: 1 added, 1 removed, 1 changed, 1 moved, 1 typography
                """
                    .replace("BEFORE", before)
                    .replace("AFTER", after),
                ""));
  }

  @Test
  void saysTheNumberOfChangesOfOneKindOnce() throws IOException {
    String one = write("one.json", "{\"formatVersion\": \"1.0\", \"title\": \"a\"}");
    String other =
        write("other.json", "{\"formatVersion\": \"1.0\", \"title\": \"b\", \"reference\": \"c\"}");
    String more =
        write("more.json", "{\"formatVersion\": \"1.0\", \"title\": \"c\", \"reference\": \"d\"}");

    assertThat(Outcome.of("diff", other, more).out()).endsWith("\n2 changes\n");
    assertThat(Outcome.of("diff", "--locale", "cy", other, more).out())
        .endsWith("\ncafwyd 2 newid\n");
    assertThat(Outcome.of("diff", one, other).out()).endsWith("\n2 changes: 1 added, 1 changed\n");
  }

  @Test
  void speaksWelshOnRequest() {
    assertThat(Outcome.of("diff", "--locale", "cy", before, after))
        .isEqualTo(
            new Outcome(
                1,
                """
                AFTER:3:12: teipograffeg: dim ond dyfynodau, llinellau toriad, dotiau neu fylchau sy'n wahanol yn /title
                BEFORE:4:16: tynnwyd: nid yw /reference yno mwyach
                AFTER:4:15: ychwanegwyd: mae /language yn newydd
                AFTER:6:5: symudwyd: mae /links/0 wedi symud; /links/1 oedd ei le o'r blaen
                AFTER:7:30: newidiwyd: mae /links/1/url wedi newid; /links/0/url oedd ei le o'r blaen
                cafwyd 5 newid: ychwanegwyd 1, tynnwyd 1, newidiwyd 1, symudwyd 1, teipograffeg 1
                """
                    .replace("BEFORE", before)
                    .replace("AFTER", after),
                ""));
    assertThat(Outcome.of("diff", "--locale", "cy", before, before))
        .isEqualTo(new Outcome(0, "dim newidiadau\n", ""));
    assertThat(Outcome.of("diff", "--locale", "cy", "--format", "json", before, after).out())
        .contains("\"kind\": \"added\"", "\"message\": \"mae /language yn newydd\"");
  }

  @Test
  void showsWhatIsWrongInWelshOnRequest() throws IOException {
    String broken = write("broken.json", "{}");

    assertThat(Outcome.of("diff", "--locale", "cy", broken, after))
        .isEqualTo(
            new Outcome(
                2,
                broken
                    + ":1:1: gwall: mae aelod ar goll yma; ychwanegwch \"formatVersion\""
                    + " [json.missing-member]\ngwiriwyd 2 ffeil: 1 gwall\n",
                ""));
  }

  @Test
  void showsTheWordsOnRequestOnly() {
    Outcome silent = Outcome.of("diff", before, after);
    Outcome telling = Outcome.of("diff", "--show-text", before, after);

    assertThat(silent.out()).doesNotContain("St.", "C-1", "Ours", "Theirs", "a.example");
    assertThat(telling.status()).isEqualTo(1);
    assertThat(telling.outLines())
        .containsSubsequence(
            "    - Cohesion at St. Example's",
            "    + Cohesion at St. Example’s",
            "    - C-1",
            "    + en",
            "      Theirs",
            "    - a.example",
            "    + b.example");
  }

  @Test
  void keepsControlCharactersFromTheTerminal() throws IOException {
    String other = write("other.json", BEFORE.replace("C-1", "\\u001b[31mred\\nline"));

    assertThat(Outcome.of("diff", "--show-text", before, other).outLines())
        .contains("    + \\u001b[31mred\\u000aline");
  }

  @Test
  void saysThatThereAreNoChanges() {
    assertThat(Outcome.of("diff", before, before)).isEqualTo(new Outcome(0, "no changes\n", ""));
  }

  @Test
  void countsASingleChange() throws IOException {
    String other = write("other.json", BEFORE.replace("C-1", "C-2"));

    assertThat(Outcome.of("diff", before, other))
        .isEqualTo(
            new Outcome(1, other + ":4:16: changed: /reference has changed\n1 change\n", ""));
  }

  @Test
  void readsEitherPolicyFromStandardInput() {
    assertThat(Outcome.withInput(AFTER, "diff", before, "-").out())
        .isEqualTo(Outcome.of("diff", before, after).out().replace(after, "-"));
    assertThat(Outcome.withInput(BEFORE, "diff", "-", after).out())
        .isEqualTo(Outcome.of("diff", before, after).out().replace(before, "-"));
  }

  @Test
  void cannotReadBothFromStandardInput() {
    assertThat(Outcome.withInput(BEFORE, "diff", "-", "-"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: only one of the two policies can come from standard input;"
                    + " see 'policy-check diff --help'\n"));
  }

  @Test
  void printsChangesForPrograms() throws IOException {
    String other = write("other.json", BEFORE.replace("\"C-1\"", "\"C-2\""));

    Outcome outcome = Outcome.of("diff", "--format", "json", before, other);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out())
        .isEqualTo(
            """
            {
              "before": "BEFORE",
              "after": "OTHER",
              "changes": [
                {
                  "kind": "changed",
                  "before": {
                    "pointer": "/reference",
                    "start": {
                      "line": 4,
                      "column": 16
                    },
                    "end": {
                      "line": 4,
                      "column": 21
                    }
                  },
                  "after": {
                    "pointer": "/reference",
                    "start": {
                      "line": 4,
                      "column": 16
                    },
                    "end": {
                      "line": 4,
                      "column": 21
                    }
                  },
                  "message": "/reference has changed"
                }
              ],
              "summary": {
                "changes": 1,
                "added": 0,
                "removed": 0,
                "changed": 1,
                "moved": 0,
                "typography": 0
              }
            }
            """
                .replace("BEFORE", before)
                .replace("OTHER", other));
  }

  @Test
  void printsWordsForProgramsOnRequestOnly() {
    Outcome silent = Outcome.of("diff", "--format", "json", before, after);
    Outcome telling = Outcome.of("diff", "--format", "json", "--show-text", before, after);

    assertThat(silent.out()).doesNotContain("\"text\"", "C-1", "Theirs");
    assertThat(telling.out())
        .contains("\"text\": \"C-1\"", "\"text\": \"en\"", "\"text\": \"Theirs\"");
  }

  @Test
  void printsAReportForProgramsEvenIfThereAreNoChanges() {
    Outcome outcome = Outcome.of("diff", "--format", "json", before, before);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("\"changes\": [],", "\"changes\": 0,");
  }

  @Test
  void isDescribedByTheSchemaInTheJar() throws IOException {
    String out = Outcome.of("diff", "--format", "json", "--show-text", before, after).out();

    String schema = schema();

    assertThat(Pattern.compile("\"(\\w+)\":").matcher(out).results().map(match -> match.group(1)))
        .contains("text", "message", "typography")
        .allSatisfy(name -> assertThat(schema).contains("\"" + name + "\": {"));
    assertThat(Outcome.of("diff", "--help").out()).contains("diff-output.schema.json");
  }

  @Test
  void printsWhatIsWrongWithADocumentAsCheckDoes() throws IOException {
    String broken = write("broken.json", "{\"formatVersion\": \"1.0\", \"titel\": \"Policy\"}");

    Outcome text = Outcome.of("diff", before, broken);
    Outcome json = Outcome.of("diff", "--format", "json", broken, after);

    assertThat(text)
        .isEqualTo(
            new Outcome(
                2,
                broken
                    + ":1:26: error: there is no such member here; rename it or take it out;"
                    + " did you mean \"title\"? [json.unknown-member]\n"
                    + "2 files checked: 1 error\n",
                ""));
    assertThat(json.status()).isEqualTo(2);
    assertThat(json.out()).contains("\"rule\": \"json.unknown-member\"", "\"files\": 2");
  }

  @Test
  void saysWhatCannotBeRead() {
    String missing = folder.resolve("x.json").toString();

    assertThat(Outcome.of("diff", missing, missing + "\0"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: no such file or folder: "
                    + missing
                    + "\npolicy-check: no such file or folder: "
                    + missing
                    + "\\u0000\n"));
    assertThat(Outcome.of("diff", before, folder.toString()).err())
        .startsWith("policy-check: cannot read " + folder);
  }

  @Test
  void saysThatANewerDocumentIsComparedInPart() throws IOException {
    String newer =
        write("newer.json", BEFORE.replace("1.0", "1.7").replace("\"reference\"", "\"telex\""));

    assertThat(Outcome.of("diff", before, newer))
        .isEqualTo(
            new Outcome(
                1,
                before + ":4:16: removed: /reference is no longer there\n1 change\n",
                "policy-check: "
                    + newer
                    + " is of a newer version of the format; what is new in it is not compared\n"));
  }

  @Test
  void saysSoToProgramsToo() throws IOException {
    String newer = write("newer.json", BEFORE.replace("\"1.0\"", "\"1.7\", \"telex\": 1"));
    String same = write("same.json", BEFORE.replace("\"1.0\"", "\"1.7\""));

    assertThat(json(before, newer)).contains("\n  \"incomplete\": [\n    \"after\"\n  ],\n");
    assertThat(json(newer, newer))
        .contains("\n  \"incomplete\": [\n    \"before\",\n    \"after\"\n  ],\n");
    assertThat(json(newer, same)).contains("\n  \"incomplete\": [\n    \"before\"\n  ],\n");
    assertThat(json(before, same)).doesNotContain("incomplete");
    assertThat(schema()).contains("\"incomplete\": {");
  }

  private static String json(String before, String after) {
    return Outcome.of("diff", "--format", "json", before, after).out();
  }

  @Test
  void showsKindsInColourOnATerminalOnly() {
    Terminal terminal = Terminal.of(new PrintWriter(new StringWriter()), Map.of());
    InputStream in = new ByteArrayInputStream(AFTER.getBytes(StandardCharsets.UTF_8));

    assertThat(Outcome.of(in, terminal, "diff", before, "-").outLines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("-:3:12: \u001b[2mtypography\u001b[0m: "),
            line -> assertThat(line).contains(":4:16: \u001b[31mremoved\u001b[0m: "),
            line -> assertThat(line).startsWith("-:4:15: \u001b[32madded\u001b[0m: "),
            line -> assertThat(line).startsWith("-:6:5: \u001b[36mmoved\u001b[0m: "),
            line -> assertThat(line).startsWith("-:7:30: \u001b[33mchanged\u001b[0m: "),
            line -> assertThat(line).startsWith("5 changes: "));
  }

  @Test
  void tellsInItsHelpWhatTheExitStatusMeans() {
    Outcome help = Outcome.of("diff", "--help");

    assertThat(help.status()).isZero();
    assertThat(help.out())
        .startsWith("Usage: policy-check diff")
        .contains(
            """
              0    no changes
              1    changes
              2    wrong usage, unreadable input or no policy
            """);
  }

  @Test
  void wantsTwoPolicies() {
    assertThat(Outcome.of("diff", before))
        .isEqualTo(
            new Outcome(
                2, "", "policy-check: AFTER is missing;" + " see 'policy-check diff --help'\n"));
  }

  private String write(String name, String document) throws IOException {
    return Files.writeString(folder.resolve(name), document).toString();
  }

  private static String schema() throws IOException {
    try (InputStream in = PolicyCheck.class.getResourceAsStream("/diff-output.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
