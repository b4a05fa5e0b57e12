package org.cohesion.examples.policycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohesion.examples.policycheck.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --format csv}. */
class CsvFormTest {

  private static final String NAMES =
      "path,line,column,endLine,endColumn,severity,rule,pointer,message,fingerprint,waivedUntil,"
          + "waivedBecause\r\n";

  @TempDir private Path folder;

  @Test
  void hasALineForEachFindingBelowTheNames() {
    Outcome outcome =
        Outcome.withInput(
            "{\"formatVersion\": \"1.0\", \"language\": 7}", "check", "--format", "csv", "-");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out().replaceFirst("[0-9a-f]{16}", "0123456789abcdef"))
        .isEqualTo(
            NAMES
                + "-,1,38,1,39,error,json.wrong-type,/language,\"this is a number, but must be text,"
                + " one of \"\"en\"\" or \"\"cy\"\"\",0123456789abcdef,,\r\n");
  }

  @Test
  void hasTheNamesAloneIfNothingIsFound() {
    assertThat(
            Outcome.withInput(
                "{\"formatVersion\": \"1.0\"}",
                "check",
                "--format",
                "csv",
                "--profile",
                "draft",
                "-"))
        .isEqualTo(new Outcome(0, NAMES, ""));
  }

  @Test
  void saysWhatIsWaivedAndWhy() {
    assertThat(
            Outcome.of(
                    "check",
                    "--format",
                    "csv",
                    "--as-of",
                    "2026-11-22",
                    "--waivers",
                    "../waivers/slips.waivers.json",
                    "../policies/slips.json")
                .out())
        .contains(",28e32e694540dcbe,2027-10,\"The action plan of the authority");
  }

  @Test
  void hasNoFormulaWhateverAFileIsCalled() throws IOException {
    Path below = Files.createTempDirectory(Path.of("target"), "=csv");
    Path file = Files.writeString(below.resolve("@a.json"), "{");

    assertThat(Outcome.of("check", "--format", "csv", file.toString()).out())
        .contains("\r\n" + file + ",1,");
    assertThat(Outcome.of("check", "--format", "csv", folder.resolve("=1.json").toString()).out())
        .isEqualTo(NAMES);
    Files.delete(file);
    Files.delete(below);
  }

  @Test
  void speaksWelshInItsMessagesAlone() {
    assertThat(Outcome.withInput("{", "check", "--format", "csv", "--locale", "cy", "-").out())
        .startsWith(NAMES + "-,1,2,1,2,error,json.syntax,,")
        .contains("nid JSON yw hwn");
  }
}
