package org.cohesion.examples.policycheck.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cohesion.examples.policycheck.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversOptionTest {

  private static final String SLIPS = "../policies/slips.json";
  private static final String SLIPS_WAIVERS = "../waivers/slips.waivers.json";

  /** In profile draft, a blank title is all that is wrong with it, and an error. */
  private static final String BLANK_TITLE = "{\"formatVersion\": \"1.0\", \"title\": \" \"}\n";

  private static final String BARE = "{\"formatVersion\": \"1.0\"}\n";

  @TempDir private Path folder;

  @Test
  void marksAndCountsApartWhatTheExampleWaives() {
    Outcome outcome =
        Outcome.of("check", "--as-of", "2026-11-22", "--waivers", SLIPS_WAIVERS, SLIPS);

    assertThat(outcome.outLines())
        .contains(
            SLIPS
                + ":300:19: warning: the review was due in September 2026, and none is recorded since"
                + " the approval on 18 September 2024; review the policy, then"
                + " set review.lastReview and review.nextReview (waived until 30 November 2026)"
                + " [review.overdue]",
            SLIPS
                + ":199:20: warning: the strand \"equity and excellence\" has another heading"
                + " elsewhere in the policy; use one wording (waived until October 2027)"
                + " [strands.heading-inconsistent]")
        .noneMatch(line -> line.contains(SLIPS_WAIVERS))
        .last()
        .asString()
        .contains(", 2 waived;");
    assertThat(outcome.outLines()).filteredOn(line -> line.contains("(waived until ")).hasSize(2);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void marksThemForProgramsToo() {
    Outcome outcome =
        Outcome.of(
            "check",
            "--as-of",
            "2026-11-22",
            "--waivers",
            SLIPS_WAIVERS,
            "--format",
            "json",
            SLIPS);

    assertThat(outcome.out())
        .contains(
            """
                      "waived": {
                        "fingerprint": "c1286a9bb5fe36a2",
                        "pointer": "/review/nextReview",
                        "school": {
                          "urn": "999528",
                          "laEstab": "999/2528",
                          "name": "Quillhurst Junior School"
                        },
                        "reason": "The committee met without a quorum in September and looks at \
            the policy again on its next date.",
                        "approvedBy": {
                          "role": "governing-body"
                        },
                        "until": "2026-11-30"
                      }
            """)
        .contains("\"waived\": 2\n");
  }

  @Test
  void doesNotFailForWhatIsWaived() throws IOException {
    String policy = file("policy.json", BLANK_TITLE);

    assertThat(check(waivers("text.blank", "/title", "2026-11-22"), policy))
        .isEqualTo(
            new Outcome(
                0,
                policy
                    + ":1:35: error: this text is blank; write it, or leave it out"
                    + " (waived until 22 November 2026) [text.blank]\n"
                    + "1 file checked as draft: 1 waived\n",
                ""));
    assertThat(Outcome.of("check", "--profile", "draft", policy).status()).isEqualTo(1);
  }

  @Test
  void findsAWaiverThatHasEndedInTheFileOfWaiversAndOnlyOnce() throws IOException {
    String one = file("one.json", BLANK_TITLE);
    String two = file("two.json", BLANK_TITLE);
    String waivers = waivers("text.blank", "/title", "2026-11-21");

    Outcome outcome = check(waivers, one, two);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.outLines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(one + ":1:35: error: ").doesNotContain("waive"),
            line -> assertThat(line).startsWith(two + ":1:35: error: ").doesNotContain("waive"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        waivers
                            + ":1:38: warning: the waiver for text.blank here ended on 21"
                            + " November 2026; settle what it covers, or decide again"
                            + " [waiver.expired]"),
            line -> assertThat(line).isEqualTo("2 files checked as draft: 2 errors, 1 warning"));
  }

  @Test
  void findsAWaiverThatNoPolicyNeeds() throws IOException {
    String one = file("one.json", BARE);
    String two = file("two.json", BARE);
    String waivers = waivers("text.blank", "/title", "2027");

    Outcome outcome = check(waivers, one, two);

    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                0,
                waivers
                    + ":1:38: warning: the waiver for text.blank here covers nothing; take it out,"
                    + " or correct it [waiver.unused]\n"
                    + "2 files checked as draft: 1 warning\n",
                ""));
    assertThat(Outcome.of(arguments(waivers, "--fail-on", "warning", one)).status()).isEqualTo(1);
  }

  @Test
  void letsAWaiverBeThatOnePolicyNeeds() throws IOException {
    String waivers = waivers("text.blank", "/title", "2027");
    String lines = file("policies.ndjson", BARE.repeat(600) + BLANK_TITLE + BARE.repeat(600));

    Outcome outcome = check(waivers, file("bare.json", BARE), lines);

    assertThat(outcome.outLines()).hasSize(2).noneMatch(line -> line.contains("waiver."));
    assertThat(outcome.outLines().get(1))
        .startsWith(
            "2 files with 1202 policies checked as draft: no errors or warnings, 1 waived;");
  }

  @Test
  void letsAWaiverBeWhoseRuleDidNotRun() throws IOException {
    String policy = file("bare.json", BARE);

    assertThat(check(waivers("review.overdue", "", "2027"), policy).out())
        .isEqualTo("1 file checked as draft: nothing found\n");
  }

  @Test
  void saysOfAMisspeltRuleWhichWasMeant() throws IOException {
    String policy = file("policy.json", BARE);

    for (String checked : List.of(policy, file("broken.json", "{"))) {
      assertThat(check(waivers("review.overdu", "/review", "2027"), checked).out())
          .contains(
              ":1:38: warning: the waiver for review.overdu here covers nothing, since there is"
                  + " no such rule;"
                  + " correct the id, or take the waiver out; did you mean \"review.overdue\"?"
                  + " [waiver.unknown-rule]\n");
    }
  }

  @Test
  void saysThatTheFormOfADocumentCannotBeWaived() throws IOException {
    String policy = file("policy.json", BARE.replace("\"1.0\"", "\"1.0\", \"foo\": 1"));
    String waivers = waivers("json.unknown-member", "/foo", "2027");
    String said =
        waivers
            + ":1:38: warning: the waiver here covers nothing, since"
            + " json.unknown-member is about the form of a document and cannot be waived;"
            + " settle it, and take the"
            + " waiver out [waiver.structural]";

    Outcome outcome = check(waivers, policy);
    Outcome report = Outcome.of("report", "--as-of", "2026-11-22", "--waivers", waivers, policy);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.outLines())
        .satisfiesExactly(
            line -> assertThat(line).contains(" error: ").endsWith("[json.unknown-member]"),
            line -> assertThat(line).isEqualTo(said),
            line -> assertThat(line).isEqualTo("1 file checked: 1 error, 1 warning"));
    assertThat(report.outLines()).contains(said);
  }

  @Test
  void saysOnceOfAWaiverForNoSchoolThatItCoversSeveralPolicies() throws IOException {
    String waivers = waivers("text.blank", "/title", "2027");
    String policy = file("policy.json", BLANK_TITLE);

    Outcome outcome =
        Outcome.of(
            arguments(
                waivers,
                "--level",
                "info",
                policy,
                file("policies.ndjson", BLANK_TITLE.repeat(9))));

    assertThat(outcome.outLines()).filteredOn(l -> l.contains("waiver.unbound")).hasSize(1);
    assertThat(Outcome.of(arguments(waivers, "--level", "info", policy)).out())
        .doesNotContain("waiver.unbound");
  }

  @Test
  void saysOnceOfAWaiverThatItGoesByAPosition() throws IOException {
    String policy =
        "{'formatVersion': '1.0', 'sections': [{'heading': ' '}, {'heading': 'x'}]}\n"
            .replace('\'', '"');
    String waivers = waivers("text.blank", "/sections/0", "2027");

    Outcome outcome = check(waivers, file("policies.ndjson", policy.repeat(3)));

    assertThat(outcome.outLines())
        .filteredOn(l -> l.contains("[waiver."))
        .singleElement()
        .asString()
        .startsWith(waivers + ":1:38: warning: the waiver for text.blank here goes by a position")
        .endsWith(" [waiver.by-position]");
  }

  @Test
  void letsWaiversBeIfThereIsNoPolicyToNeedThem() throws IOException {
    String policy = file("broken.json", "{");

    assertThat(check(waivers("text.blank", "/title", "2027"), policy).outLines())
        .hasSize(2)
        .noneMatch(line -> line.contains("waiver."));
  }

  @Test
  void tellsOfTheVersionOfTheFile() throws IOException {
    String waivers = file("waivers.json", "{\"formatVersion\": \"1.4\"}");

    assertThat(check(waivers, file("bare.json", BARE)))
        .isEqualTo(
            new Outcome(
                0,
                waivers
                    + ":1:19: warning: this version of the format is newer than 1.0, so what is"
                    + " new in it is left out; use a newer version of the library"
                    + " [json.newer-version]\n"
                    + "1 file checked as draft: 1 warning\n",
                ""));
  }

  @Test
  void checksNothingWithMistakesInTheWaivers() throws IOException {
    String waivers = file("waivers.json", "{\"formatVersion\": \"1.0\",\n \"waivers\": [{}, 7]}");
    String policy = file("policy.json", BLANK_TITLE);
    String complaint =
        "policy-check: nothing was checked, since there are mistakes in the waivers: "
            + waivers
            + "\n";

    Outcome text = check(waivers, policy);
    Outcome json = Outcome.of(arguments(waivers, "--format", "json", policy));

    assertThat(text.status()).isEqualTo(2);
    assertThat(text.err()).isEqualTo(complaint);
    assertThat(text.outLines())
        .hasSize(6)
        .allMatch(line -> line.startsWith(waivers + ":2:1"))
        .contains(
            waivers
                + ":2:18: error: this is a number, but must be an object with \"rule\", \"reason\","
                + " \"approvedBy\" and \"until\" [json.wrong-type]");
    assertThat(json.status()).isEqualTo(2);
    assertThat(json.out())
        .contains("\"errors\": 6,")
        .containsOnlyOnce("policy.json")
        .contains("policy.json\",\n      \"reason\": \"nothing was checked\"");
  }

  @Test
  void checksNothingIfTheWaiversCannotBeRead() throws IOException {
    String policy = file("policy.json", BLANK_TITLE);
    String missing = folder.resolve("x.json").toString();

    assertThat(check(missing, policy))
        .isEqualTo(new Outcome(2, "", "policy-check: no such file or folder: " + missing + "\n"));
    assertThat(Outcome.of(arguments(missing, "--format", "json", policy)).out())
        .startsWith("{\n  \"files\": [],\n");
  }

  private String waivers(String rule, String pointer, String until) throws IOException {
    String waiver =
        "{'rule': '%s', 'pointer': '%s', 'reason': 'x', 'approvedBy': {'name': 'x'}, 'until': '%s'}"
            .formatted(rule, pointer, until);
    String document = "{'formatVersion': '1.0', 'waivers': [" + waiver + "]}";
    return file("waivers.json", document.replace('\'', '"'));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static Outcome check(String waivers, String... policies) {
    return Outcome.of(arguments(waivers, policies));
  }

  private static String[] arguments(String waivers, String... more) {
    String[] first = {"check", "--profile", "draft", "--as-of", "2026-11-22", "--waivers", waivers};
    String[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }
}
