package org.cohesion.examples.policycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohesion.examples.policycheck.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --format github}. */
class GithubFormTest {

  @TempDir private Path folder;

  @Test
  void hasOneCommandForEachFindingAndNothingElse() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("50%, a:b.json"),
            "{\"formatVersion\": \"1.0\", \"language\": 7,\n\"titel\": \"A\"}");
    String name = file.toString().replace("50%, a:b", "50%25%2C a%3Ab");

    assertThat(Outcome.of("check", "--format", "github", file.toString()))
        .isEqualTo(
            new Outcome(
                1,
                "::error file="
                    + name
                    + ",line=1,endLine=1,col=38,endColumn=39,title=json.wrong-type::this is a"
                    + " number, but must be text, one of \"en\" or \"cy\"\n"
                    + "::error file="
                    + name
                    + ",line=2,endLine=2,col=1,endColumn=8,title=json.unknown-member::there is no"
                    + " such member here; rename it or take it out; did you mean \"title\"?\n",
                ""));
  }

  @Test
  void hasNoColumnsWhereAPassageEndsOnAnotherLine() {
    String out = Outcome.of("check", "--format", "github", "../policies/slips.json").out();

    assertThat(out.lines())
        .anyMatch(line -> line.startsWith("::warning file=../policies/slips.json,line=1,endLine="))
        .allMatch(line -> line.contains(",col=") == line.matches(".*line=(\\d+),endLine=\\1,.*"));
  }

  @Test
  void hasNoticesForInfosAndNothingForWhatIsWaived() {
    String[] check = {
      "check", "--format", "github", "--as-of", "2026-11-22", "../policies/slips.json"
    };
    String[] waived = {
      "check",
      "--format",
      "github",
      "--as-of",
      "2026-11-22",
      "--waivers",
      "../waivers/slips.waivers.json",
      "../policies/slips.json"
    };

    assertThat(Outcome.of(check).out()).contains("::notice file=", "title=review.overdue::");
    assertThat(Outcome.of(waived).out()).doesNotContain("title=review.overdue::");
  }

  @Test
  void hasNoFileForStandardInput() {
    assertThat(Outcome.withInput("{", "check", "--format", "github", "-").out())
        .startsWith("::error line=1,");
  }

  @Test
  void tellsOfWhatCouldNotBeRead() {
    assertThat(Outcome.of("check", "--format", "github", "no such file").out())
        .isEqualTo(
            "::error file=no such file,title=not read::this could not be read, or not to its end:"
                + " no such file or folder\n");
    assertThat(Outcome.of("check", "--format", "github", "--locale", "cy", "no such file").out())
        .startsWith("::error file=no such file,title=heb ei darllen::nid oedd modd darllen hon");
  }

  @Test
  void beginsNoCommandOfTheDocuments() {
    String out =
        Outcome.withInput(
                "{\"formatVersion\": \"1.0\", \"title\": \"XXX\\n::warning::%0A::stop-commands::x\"}",
                "check",
                "--format",
                "github",
                "--show-text",
                "--profile",
                "draft",
                "--level",
                "error",
                "-")
            .out();

    assertThat(out.lines()).hasSize(1).allMatch(line -> line.startsWith("::error line=1"));
    assertThat(out).contains("%250A").doesNotContain("%0A");
  }
}
