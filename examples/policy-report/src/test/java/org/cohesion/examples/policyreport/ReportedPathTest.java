package org.cohesion.examples.policyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedPathTest {

  private static final Path FOLDER = Path.of("").toAbsolutePath().resolve("schools");

  @ParameterizedTest
  @CsvSource({
    "elm.json, elm.json",
    "./elm.json, elm.json",
    "a/../elm.json, elm.json",
    "../schools/elm.json, elm.json",
    "../elm.json, ../elm.json",
    "., .",
    "a/.., .",
    "-, -"
  })
  void staysRelativeIfItWasNamedSo(String name, String path) {
    assertThat(ReportedPath.of(name, FOLDER)).isEqualTo(new ReportedPath(path, true));
  }

  @Test
  void isRelativeBelowTheFolderHoweverItWasNamed() {
    assertThat(ReportedPath.of(FOLDER.resolve("a/elm.json").toString(), FOLDER))
        .isEqualTo(new ReportedPath("a/elm.json", true));
  }

  @Test
  void isAbsoluteElsewhereIfItWasNamedSo() {
    Path beside = FOLDER.resolveSibling("schools-2").resolve("elm.json");

    assertThat(ReportedPath.of(beside.toString(), FOLDER))
        .isEqualTo(
            new ReportedPath(
                ReportedPath.withSlashes(
                    beside.toString(), beside.getFileSystem().getSeparator().charAt(0)),
                false));
  }

  @Test
  void hasSlashesWhateverTheSystemHas() {
    assertThat(ReportedPath.withSlashes("a\\b c\\elm.json", '\\')).isEqualTo("a/b c/elm.json");
    assertThat(ReportedPath.withSlashes("a/b\\c.json", '/')).isEqualTo("a/b\\c.json");
  }

  @Test
  void isWhatWasTypedIfNoFileCanHaveThatName() {
    assertThat(ReportedPath.of("elm\0.json", FOLDER))
        .isEqualTo(new ReportedPath("elm\0.json", true));
  }
}
