package org.cohesion.examples.policycheck.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.text.PrintableText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Names and texts with characters that a terminal would obey are printed by their numbers. */
class HostileNamesTest {

  /** A line break that begins a false line, a colour, a turn of direction, and an unseen tag. */
  private static final String HOSTILE =
      "a\nfalse.json:1:1: error\u001b[2J\r\u202e\u2028\udb40\udc41\u0085z";

  private static final String WRITTEN =
      "a\\u000afalse.json:1:1: error\\u001b[2J\\u000d\\u202e\\u2028\\udb40\\udc41\\u0085z";

  /** For file systems, or machine locales, that have no others. */
  private static final String HOSTILE_IN_ASCII = "a\nfalse.json:1:1: error\u001b[2J\rz";

  private static final String TEXT = "\\u000b \\u001b[2J \\u202e \\udb40\\udc41";

  @TempDir private Path folder;
  private String policy = "";
  private String other = "";
  private String broken = "";
  private String waivers = "";

  @BeforeEach
  void writeFiles() throws IOException {
    policy = file("policy.json", "{\"formatVersion\": \"1.0\", \"title\": \"" + TEXT + "\"}");
    other = file("other.json", "{\"formatVersion\": \"1.0\", \"motto" + TEXT + "\": 1}");
    broken = file("broken.json", "{\"formatVersion\": \"1.0\", \"title\": 1}");
    waivers =
        file(
            "waivers.json",
            """
            {"formatVersion": "1.0", "waivers": [{"rule": "school.TEXT", "pointer": "/a TEXT",
              "reason": "TEXT", "approvedBy": {"name": "TEXT"}, "until": "2099"},
              {"rule": "control.school-missing", "pointer": "",
              "reason": "so TEXT", "approvedBy": {"name": "He TEXT"}, "until": "2099"}]}
            """
                .replace("TEXT", TEXT));
  }

  private String file(String name, String content) throws IOException {
    Path place;
    try {
      place = folder.resolve(HOSTILE + name);
    } catch (InvalidPathException e) {
      place = folder.resolve(HOSTILE_IN_ASCII + name);
    }
    return Files.writeString(place, content).toString();
  }

  static Stream<List<String>> everyCommand() {
    return Stream.of(
        List.of("check", "POLICY", "OTHER", "BROKEN"),
        List.of("check", "--level", "info", "--locale", "cy", "FOLDER"),
        List.of("check", "--format", "json", "FOLDER"),
        List.of("check", "--show-text", "--level", "info", "FOLDER"),
        List.of("check", "--waivers", "WAIVERS", "--level", "info", "POLICY"),
        List.of("check", "--waivers", "WAIVERS", "--format", "json", "POLICY"),
        List.of("check", "--waivers", "BROKEN", "POLICY"),
        List.of("check", "--output", "POLICY", "POLICY"),
        List.of("check", "--output", "NAME/NAME", "POLICY"),
        List.of("check", "NAME"),
        List.of("check", "--NAME", "POLICY"),
        List.of("check", "--profile", "NAME", "POLICY"),
        List.of("check", "--as-of", "NAME", "POLICY"),
        List.of("check", "--waivers", "NAME", "POLICY"),
        List.of("report", "POLICY"),
        List.of("report", "--waivers", "WAIVERS", "POLICY"),
        List.of("report", "--waivers", "WAIVERS", "--format", "json", "POLICY"),
        List.of("report", "OTHER"),
        List.of("report", "NAME"),
        List.of("report", "POLICY", "NAME"),
        List.of("report", "--output", "WAIVERS", "--waivers", "WAIVERS", "POLICY"),
        List.of("diff", "POLICY", "NAME"),
        List.of("diff", "POLICY", "OTHER"),
        List.of("diff", "--format", "json", "OTHER", "POLICY"),
        List.of("diff", "--show-text", "POLICY", "BARE"),
        List.of("diff", "--show-text", "BARE", "POLICY"),
        List.of("diff", "--show-text", "--format", "json", "BARE", "POLICY"),
        List.of("diff", "--format", "NAME", "POLICY", "OTHER"),
        List.of("rules", "--format", "NAME"),
        List.of("rules", "NAME"),
        List.of("explain", "NAME"),
        List.of("explain", "review.missingNAME"),
        List.of("schema", "NAME"),
        List.of("new", "--school", "NAME"),
        List.of("new", "--school", "x", "--NAME"),
        List.of("NAME"),
        List.of("--NAME"));
  }

  @ParameterizedTest
  @MethodSource("everyCommand")
  void areEscapedWhereverTheyArePrinted(List<String> arguments) throws IOException {
    Path bare = Files.writeString(folder.resolve("bare"), "{\"formatVersion\": \"1.0\"}");
    String[] typed =
        arguments.stream()
            .map(
                argument ->
                    argument
                        .replace("POLICY", policy)
                        .replace("OTHER", other)
                        .replace("BROKEN", broken)
                        .replace("WAIVERS", waivers)
                        .replace("BARE", bare.toString())
                        .replace("FOLDER", folder.toString())
                        .replace("NAME", HOSTILE))
            .toArray(String[]::new);

    Outcome outcome = Outcome.of(typed);

    assertThat(outcome.out() + outcome.err()).containsIgnoringCase("\\u001b[2J");
    assertThat((outcome.out() + outcome.err()).codePoints())
        .as(PrintableText.of(outcome.toString()))
        .allMatch(c -> c == '\n' || PrintableText.isSeen(c));
    assertThat(outcome.out() + outcome.err()).doesNotContain("\nfalse.json");
  }

  @Test
  void areNamedInOneLine() {
    assertThat(Outcome.of("check", HOSTILE))
        .isEqualTo(new Outcome(2, "", "policy-check: no such file or folder: " + WRITTEN + "\n"));
    assertThat(Outcome.of("explain", HOSTILE))
        .isEqualTo(
            new Outcome(
                2, "", "policy-check: no such rule: " + WRITTEN + "; see 'policy-check rules'\n"));
    assertThat(Outcome.of(HOSTILE))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: no such command: " + WRITTEN + "; see 'policy-check --help'\n"));
  }

  @Test
  void standBeforeFindingsAndChanges() {
    String name = PrintableText.of(broken);

    assertThat(Outcome.of("check", broken).out())
        .startsWith(name + ":1:35: error: ")
        .hasLineCount(2);
    assertThat(Outcome.of("diff", policy, policy).out()).isEqualTo("no changes\n");
    assertThat(Outcome.of("diff", policy, folder + "/../" + folder.getFileName()).err())
        .hasLineCount(1);
  }

  @Test
  void areWholeInJson() {
    Outcome outcome = Outcome.of("check", "--format", "json", policy);

    assertThat(
            JsonMapper.shared()
                .readTree(outcome.out().getBytes(StandardCharsets.UTF_8))
                .at("/files/0/path")
                .asString())
        .isEqualTo(policy);
  }

  @Test
  void areReadFromFileSystemsThatHaveThem() {
    assumeThat(policy).contains(HOSTILE);

    assertThat(Outcome.of("check", policy).out())
        .startsWith(PrintableText.of(folder.toString()) + "/" + WRITTEN + "policy.json:1:1: ");
  }
}
