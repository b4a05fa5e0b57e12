package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.finding.Waiver;
import org.cohesion.report.Profile;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.cohesion.school.SchoolReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

  private static final Referee REFEREE = new Referee(ReportJson.schema());

  private static final FindingTexts TEXTS =
      FindingTexts.of(
          name ->
              new ByteArrayInputStream(
                  ("org.cohesion.review.overdue = "
                          + (name.contains("_cy") ? "mae'n hwyr" : "it is late"))
                      .getBytes(UTF_8)));

  private static final Finding FINDING =
      Finding.of(FindingKind.warning("review.overdue", TEXTS), JsonPointer.of("review"))
          .withPosition(new SourcePosition(3, 4, 5, 6))
          .withWaiver(WaiversJsonTest.WAIVER);

  private static final ValidationReport REPORT =
      ValidationReport.builder()
          .profile(Profile.ADOPTED)
          .today(LocalDate.of(2026, 11, 22))
          .compared(true)
          .ownCalendar(false)
          .lawCheckedUntil(LocalDate.of(2026, 11, 1))
          .libraryVersion("0.1.0")
          .addRules(check("review.overdue", RuleOutcome.FOUND))
          .addRules(check("text.blank", RuleOutcome.PASSED))
          .addFindings(FINDING)
          .build();

  @TempDir private Path folder;

  private static RuleCheck check(String rule, RuleOutcome outcome) {
    return RuleCheck.builder().rule(rule).severity(Severity.WARNING).outcome(outcome).build();
  }

  @Test
  void writesWhatWasLookedAtThenWhatBecameOfEachRuleThenWhatWasFound() {
    assertThat(text(ReportJson.encode(REPORT)))
        .isEqualTo(
            "{'formatVersion':'1.0','profile':'adopted','today':'2026-11-22','compared':true,"
                .concat("'ownCalendar':false,'lawCheckedUntil':'2026-11-01',")
                .concat("'libraryVersion':'0.1.0','rules':[{'rule':'review.overdue',")
                .concat("'severity':'warning','outcome':'found'},{'rule':'text.blank',")
                .concat("'severity':'warning','outcome':'passed'}],")
                .concat("'findings':[{'rule':'review.overdue','severity':'warning',")
                .concat("'pointer':'/review','start':{'line':3,'column':4},")
                .concat("'end':{'line':5,'column':6},'message':'it is late','fingerprint':'")
                .concat(FINDING.getFingerprint())
                .concat("','waived':{'pointer':'/review','reason':'Zebediah is away','approvedBy':")
                .concat("{'role':'headteacher','name':'Zebediah'},'until':'2026-12'}}]}")
                .replace('\'', '"'));
  }

  @Test
  void leavesOutTheDayIfThereIsNone() {
    ValidationReport dateless =
        ValidationReport.builder()
            .profile(Profile.DRAFT)
            .compared(false)
            .ownCalendar(true)
            .lawCheckedUntil(LocalDate.of(2026, 11, 1))
            .libraryVersion("0.1.0")
            .build();

    byte[] document = ReportJson.encode(dateless);

    assertThat(text(document)).doesNotContain("today", "rules", "findings");
    assertThat(ReportJson.decode(document).getValue()).contains(dateless);
    assertThat(REFEREE.objections(document)).isEmpty();
  }

  @Test
  void comesBackFromEverySourceWithFindingsOfAnotherProgram() throws IOException {
    byte[] document = ReportJson.encodeIndented(REPORT);
    Path file = Files.write(folder.resolve("report.json"), document);

    for (DecodedDocument<ValidationReport> decoded :
        List.of(
            ReportJson.decode(document),
            ReportJson.decode(new ByteArrayInputStream(document)),
            ReportJson.decode(file),
            ReportJson.decodeText(text(document)),
            ReportJson.decode(ReportJson.encode(REPORT)))) {
      assertThat(Marked.lines(decoded.getFindings())).isEmpty();
      ValidationReport read = decoded.orThrow();
      assertThat(read.toBuilder().findings(REPORT.getFindings()).build()).isEqualTo(REPORT);
      assertThat(read.getFindings())
          .containsExactly(
              Finding.received(
                      "review.overdue",
                      Severity.WARNING,
                      JsonPointer.of("review"),
                      "it is late",
                      FINDING.getFingerprint())
                  .withPosition(new SourcePosition(3, 4, 5, 6))
                  .withWaiver(WaiversJsonTest.WAIVER));
      assertThat(ReportJson.encodeIndented(read)).isEqualTo(document);
    }
  }

  @Test
  void theOtherPlacesOfAFindingComeBack() {
    List<JsonPointer> places = List.of(JsonPointer.of("title"), JsonPointer.of("school", "name"));
    ValidationReport report =
        REPORT.toBuilder().findings(List.of(FINDING.withOtherPlaces(places))).build();

    byte[] document = ReportJson.encode(report);

    assertThat(text(document)).contains("\"otherPlaces\":[\"/title\",\"/school/name\"]");
    assertThat(ReportJson.decode(document).orThrow().getFindings())
        .singleElement()
        .extracting(Finding::getOtherPlaces)
        .isEqualTo(places);
    assertThat(REFEREE.objections(document)).isEmpty();
    assertThat(text(ReportJson.encode(REPORT))).doesNotContain("otherPlaces");
  }

  @ParameterizedTest
  @EnumSource(RuleOutcome.class)
  void eachOutcomeComesBack(RuleOutcome outcome) {
    ValidationReport report =
        REPORT.toBuilder().rules(List.of(check("a.b", outcome))).findings(List.of()).build();

    byte[] document = ReportJson.encode(report);

    assertThat(ReportJson.decode(document).getValue()).contains(report);
    assertThat(REFEREE.objections(document)).isEmpty();
  }

  @Test
  void aSeverityThatSettingsChangedComesBackWithTheUsualOne() {
    RuleCheck changed =
        check("a.b", RuleOutcome.PASSED).toBuilder().usualSeverity(Severity.ERROR).build();
    ValidationReport report =
        REPORT.toBuilder().rules(List.of(changed)).findings(List.of()).build();

    byte[] document = ReportJson.encode(report);

    assertThat(text(document))
        .contains("'severity':'warning','usualSeverity':'error',".replace('\'', '"'));
    assertThat(ReportJson.decode(document).getValue()).contains(report);
    assertThat(REFEREE.objections(document)).isEmpty();
  }

  @Test
  void waiversComeBackAsWhatTheyAre() {
    Waiver waiver =
        WaiversJsonTest.WAIVER.toBuilder()
            .pointer(JsonPointer.ROOT)
            .fingerprint("0123456789abcdef")
            .school(SchoolReference.builder().name("Quillhurst").build())
            .build();
    Waiver byFingerprint = waiver.toBuilder().pointer(Optional.empty()).build();

    for (Waiver one : List.of(waiver, byFingerprint, WaiversJsonTest.WAIVER)) {
      byte[] document =
          ReportJson.encode(REPORT.toBuilder().findings(List.of(FINDING.withWaiver(one))).build());

      assertThat(ReportJson.decode(document).orThrow().getFindings().get(0).getWaiver())
          .contains(one);
      assertThat(REFEREE.objections(document)).isEmpty();
    }
  }

  @Test
  void sentencesAreInTheLanguageAskedFor() {
    Locale welsh = Locale.forLanguageTag("cy");

    assertThat(text(ReportJson.encode(REPORT, welsh))).contains("\"message\":\"mae'n hwyr\"");
    assertThat(text(ReportJson.encodeIndented(REPORT, welsh)))
        .contains("\"message\": \"mae'n hwyr\"");
    assertThat(ReportJson.encode(REPORT, Locale.FRENCH)).isEqualTo(ReportJson.encode(REPORT));
  }

  @Test
  void theSchemaAcceptsIt() {
    assertThat(REFEREE.objections(ReportJson.encode(REPORT))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adopted| finished| /profile",
        "2026-11-22| 2026-11| /today",
        "2026-11-01| 2026-11-31| /lawCheckedUntil",
        "\"0.1.0\"| 1| /libraryVersion",
        "true| \"yes\"| /compared",
        "false| 0| /ownCalendar",
        "\"passed\"| \"fine\"| /rules/1/outcome",
        "text.blank| blank| /rules/1/rule",
        "\"line\":3| \"line\":0| /findings/0/start/line",
        "\"column\":6| \"column\":2147483648| /findings/0/end/column",
        "\"2026-12\"| \"2026-13\"| /findings/0/waived/until",
        "\"it is late\"| null| /findings/0/message"
      })
  void decoderAndSchemaFindTheSameMistakes(String change) {
    List<String> parts = Pattern.compile("\\| ").splitAsStream(change).toList();
    String sound = text(ReportJson.encode(REPORT));
    String wrong = sound.replace(parts.get(0), parts.get(1));

    assertThat(wrong).isNotEqualTo(sound);
    assertThat(ReportJson.decodeText(wrong).getFindings())
        .extracting(Finding::getPointer)
        .containsExactly(JsonPointer.parse(parts.get(2)));
    assertThat(REFEREE.objections(wrong.getBytes(UTF_8)))
        .containsExactly(JsonPointer.parse(parts.get(2)));
  }

  @Test
  void findingsBelowALongNameMakeNoLongReport() {
    JsonPointer name = JsonPointer.of("extensions", "org.example", "x".repeat(100_000));
    List<Finding> findings =
        IntStream.range(0, 1_000)
            .mapToObj(
                i -> Finding.received("a.b", Severity.INFO, name.child(i), "m", "0123456789abcdef"))
            .toList();

    byte[] document = ReportJson.encode(REPORT.toBuilder().findings(findings).build());

    assertThat(document.length).isLessThan(300_000);
    assertThat(ReportJson.decode(document).orThrow().getFindings().get(7).getPointer())
        .hasToString("/extensions/org.example/" + "x".repeat(63) + "…/7");
  }

  @Test
  void whatIsMissingIsReportedTogether() {
    assertThat(ReportJson.decodeText("{}").getFindings())
        .extracting(f -> f.getKind().getId())
        .containsExactlyElementsOf(Collections.nCopies(6, "json.missing-member"));
  }

  @Test
  void mayHaveMoreFindingsThanADocumentOfAPolicyHasRoomFor() {
    ValidationReport large =
        REPORT.toBuilder().findings(Collections.nCopies(5_000, FINDING)).build();

    byte[] document = ReportJson.encode(large);

    assertThat(document.length).isGreaterThan(Limits.DEFAULT.documentBytes());
    assertThat(ReportJson.decode(document).orThrow().getFindings()).hasSize(5_000);
    assertThat(ReportJson.decode(new byte[(16 << 20) + 1]).getFindings())
        .extracting(f -> f.getKind().getId())
        .containsExactly("json.too-large");
  }

  @Test
  void standsInsideSomebodyElsesDocumentToo() {
    JsonMapper mapper = CohesionJacksonModuleTest.mapper().build();

    String json = mapper.writeValueAsString(REPORT);

    assertThat(json).isEqualTo(text(ReportJson.encode(REPORT)));
    assertThat(mapper.readValue(json, ValidationReport.class))
        .isEqualTo(ReportJson.decodeText(json).orThrow());
  }

  @Test
  void aReportOfANewerVersionIsReadWithoutWhatIsNewInIt() {
    DecodedDocument<ValidationReport> decoded =
        ReportJson.decodeText(
            text(ReportJson.encode(REPORT))
                .replace("\"formatVersion\":\"1.0\"", "\"formatVersion\":\"1.3\",\"colour\":7")
                .replace("\"found\"", "\"postponed\""));

    assertThat(decoded.getFindings())
        .extracting(Finding::toString)
        .containsExactly(
            "warning json.newer-version at /formatVersion (1:18)",
            "warning json.unknown-member at /colour (1:24)",
            "warning json.unknown-value at /rules/0/outcome (1:233)");
    assertThat(decoded.isComplete()).isFalse();
    assertThat(decoded.orThrow().getRules()).containsExactly(REPORT.getRules().get(1));
  }

  @Test
  void aReportOfANewerVersionMustHaveWhatItMeansNothingWithout() {
    DecodedDocument<ValidationReport> decoded =
        ReportJson.decodeText(
            text(ReportJson.encode(REPORT))
                .replace("\"formatVersion\":\"1.0\"", "\"formatVersion\":\"1.3\"")
                .replace("\"adopted\"", "\"published\""));

    assertThat(decoded.getFindings())
        .extracting(Finding::toString)
        .containsExactly(
            "warning json.newer-version at /formatVersion (1:18)",
            "error json.unknown-value at /profile (1:34)");
    assertThat(decoded.getValue()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(decoded::orThrow)
        .withMessage("No value: the document has 1 error");
  }

  private static String text(byte[] document) {
    return new String(document, UTF_8);
  }
}
