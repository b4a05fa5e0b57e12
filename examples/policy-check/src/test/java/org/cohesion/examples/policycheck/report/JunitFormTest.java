package org.cohesion.examples.policycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.cohesion.examples.policycheck.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** {@code check --format junit}, read as Maven's Surefire reads what it reports on. */
class JunitFormTest {

  private static final String NEWER = "{\"formatVersion\": \"1.7\"}";
  private static final String STAND_IN = "{\"formatVersion\": \"1.0\", \"title\": \"XXX\"}";

  @TempDir private Path folder;

  @Test
  void isReadBackWithAsManyFailuresAsThereAreErrors() throws Exception {
    String report =
        junit(
            "--waivers",
            "../waivers/slips.waivers.json",
            "../policies/slips.json",
            "../policies/sound.json");

    List<ReportTestSuite> suites = read(report);

    assertThat(suites)
        .extracting(ReportTestSuite::getFullClassName)
        .containsExactly(
            "policy-check.__/policies/slips_json", "policy-check.__/policies/sound_json");
    ReportTestSuite slips = suites.get(0);
    assertThat(slips.getNumberOfFailures()).isEqualTo(6);
    assertThat(slips.getTestCases()).filteredOn(ReportTestCase::hasFailure).hasSize(6);
    assertThat(slips.getTestCases()).filteredOn(ReportTestCase::hasSkipped).hasSize(2);
    assertThat(slips.getTestCases())
        .filteredOn(ReportTestCase::hasFailure)
        .allSatisfy(
            found -> {
              assertThat(found.getFailureType()).matches("[a-z.-]+");
              assertThat(found.getName()).startsWith(found.getFailureType());
              assertThat(found.getFailureMessage()).isNotBlank();
              assertThat(found.getFailureDetail())
                  .startsWith("../policies/slips.json:")
                  .endsWith(found.getFailureMessage() + " [" + found.getFailureType() + "]");
            });
    assertThat(suites.get(1).getNumberOfFailures()).isZero();
  }

  @Test
  void hasOneSuiteWhoseCountsAreRight() throws Exception {
    Element suite =
        root(junit("--waivers", "../waivers/slips.waivers.json", "../policies", "no such file"));

    assertThat(suite.getTagName()).isEqualTo("testsuite");
    assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
    assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
    assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error")).isEqualTo("1");
    assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
  }

  @Test
  void hasTimesWithThreeDecimalsAtMost() {
    List<String> times =
        Pattern.compile(" time=\"([^\"]*)\"")
            .matcher(junit("../policies/slips.json"))
            .results()
            .map(MatchResult::group)
            .toList();

    assertThat(times)
        .hasSizeGreaterThan(10)
        .allMatch(time -> time.matches(" time=\"\\d+(\\.\\d{1,3})?\""));
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1", "info, 1", "never, 0"})
  void failsWhereTheRunFails(String failOn, int failures) throws Exception {
    String report =
        Outcome.withInput(
                NEWER, "check", "--format", "junit", "--profile", "draft", "--fail-on", failOn, "-")
            .out();

    assertThat(root(report).getAttribute("tests")).isEqualTo("1");
    assertThat(root(report).getAttribute("failures")).isEqualTo(String.valueOf(failures));
    assertThat(report).contains("-:1:19: warning: ");
  }

  @Test
  void showsWhatTheRunFailsForWhateverTheLevel() {
    String[] check = {
      "check", "--format", "junit", "--profile", "draft", "--level", "error", "--fail-on"
    };

    assertThat(Outcome.withInput(NEWER, with(check, "warning", "-")).out())
        .contains("tests=\"1\" failures=\"1\"");
    assertThat(Outcome.withInput(NEWER, with(check, "error", "-")).out())
        .contains("tests=\"1\" failures=\"0\"", "name=\"nothing found\"");
  }

  @Test
  void hasACaseThatPassesForAFileInWhichNothingIsFound() {
    assertThat(
            Outcome.withInput(
                    "{\"formatVersion\": \"1.0\"}",
                    "check",
                    "--format",
                    "junit",
                    "--profile",
                    "draft",
                    "-")
                .out())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="policy-check" tests="1" failures="0" errors="0" skipped="0" time="0.000">
              <testcase classname="policy-check.-" name="nothing found" file="-" time="0.000"></testcase>
            </testsuite>
            """);
  }

  @Test
  void hasAnErrorForAFileThatCannotBeRead() {
    Outcome outcome = Outcome.of("check", "--format", "junit", "no such file");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out())
        .contains(
            "tests=\"1\" failures=\"0\" errors=\"1\"",
            "<error type=\"unread\" message=\"could not be read: no such file or folder\">");
  }

  @Test
  void hasAnotherNameForEachCaseOfAFile() throws IOException {
    Path lines =
        Files.writeString(folder.resolve("p.ndjson"), (STAND_IN + "\n" + NEWER + "\n").repeat(3));

    String report = junit("--profile", "draft", lines.toString());
    String examples = junit("../policies/slips.json", "../policies/mistakes.json");

    assertThat(names(report))
        .hasSize(6)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("line \\d: [a-z.-]+ at /\\w+"));
    assertThat(names(examples)).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  private static List<String> names(String report) {
    return Pattern.compile("<testcase classname=\"([^\"]*\" name=\"[^\"]*)\"")
        .matcher(report)
        .results()
        .map(found -> found.group(1).replaceFirst(".*p_ndjson\" name=\"", ""))
        .toList();
  }

  @Test
  void isSoundWhateverStandsInNamesAndTexts() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a\"<b>&'\u0001\u202e.json"),
            "{\"formatVersion\": \"1.0\", \"rationale\": {\"paragraphs\":"
                + " [\"XXX ]]> <x a='&' \\u0000 \\ufffe \\u001b[2J\"]}}");

    String report = junit("--profile", "draft", "--show-text", file.toString());

    assertThat(read(report)).hasSize(1);
    assertThat(root(report).getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(report.chars()).allMatch(c -> c == '\n' || c >= ' ');
    assertThat(report).doesNotContain("\u202e", "\ufffe").contains("\\u001b");
  }

  @Test
  void speaksWelshOnRequest() throws Exception {
    String report = junit("--locale", "cy", "../policies/slips.json");

    assertThat(report).contains("gwall: ", " yn /rationale/paragraphs/1\"");
    assertThat(read(report)).hasSize(1);
  }

  private static String junit(String... more) {
    return Outcome.of(
            with(new String[] {"check", "--format", "junit", "--as-of", "2026-11-22"}, more))
        .out();
  }

  private static String[] with(String[] arguments, String... more) {
    List<String> all = new ArrayList<>();
    Stream.of(arguments, more).flatMap(Stream::of).forEach(all::add);
    return all.toArray(String[]::new);
  }

  private static List<ReportTestSuite> read(String report) throws Exception {
    return new TestSuiteXmlParser(new NullConsoleLogger())
        .parse(new InputStreamReader(bytes(report), StandardCharsets.UTF_8));
  }

  private static Element root(String report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(bytes(report))
        .getDocumentElement();
  }

  private static ByteArrayInputStream bytes(String report) {
    return new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8));
  }

  private static String count(Element suite, String name) {
    return String.valueOf(suite.getElementsByTagName(name).getLength());
  }
}
