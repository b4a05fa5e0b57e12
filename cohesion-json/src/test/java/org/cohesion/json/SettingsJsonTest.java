package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.Profile;
import org.cohesion.report.RuleSeverity;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.Term;
import org.cohesion.review.TermDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SettingsJsonTest {

  private static final Path EXAMPLE = Path.of("../examples/settings/policy-check.json");
  private static final Referee REFEREE = new Referee(SettingsJson.schema());

  private static final CheckSettings SETTINGS =
      CheckSettings.builder()
          .profile(Profile.DRAFT)
          .addRulesOff("links.insecure", "a.b")
          .addSeverities(new RuleSeverity("control.owner-missing", Severity.INFO))
          .addTermDates(
              new SchoolTerm(
                  Term.AUTUMN, new TermDates(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18))))
          .addWaivers("waivers.json", "ŵ 😀.json")
          .addExclude("archive/**")
          .build();

  private static final String DOCUMENT =
      "{'formatVersion':'1.0','profile':'draft','rulesOff':['links.insecure','a.b'],"
          .concat("'severities':[{'rule':'control.owner-missing','severity':'info'}],")
          .concat("'termDates':[{'term':'autumn','from':'2026-09-02','to':'2026-12-18'}],")
          .concat("'waivers':['waivers.json','ŵ 😀.json'],'exclude':['archive/**']}")
          .replace('\'', '"');

  @TempDir private Path folder;

  @Test
  void writesWhatIsSetAndNothingElse() {
    assertThat(text(SettingsJson.encode(SETTINGS))).isEqualTo(DOCUMENT);
    assertThat(text(SettingsJson.encode(CheckSettings.builder().build())))
        .isEqualTo("{\"formatVersion\":\"1.0\"}");
  }

  @Test
  void comesBackFromEverySourceAsItWas() throws IOException {
    byte[] document = SettingsJson.encodeIndented(SETTINGS);
    Path file = Files.write(folder.resolve("policy-check.json"), document);

    for (DecodedDocument<CheckSettings> decoded :
        List.of(
            SettingsJson.decode(document),
            SettingsJson.decode(new ByteArrayInputStream(document)),
            SettingsJson.decode(file),
            SettingsJson.decodeText(text(document)),
            SettingsJson.decode(SettingsJson.encode(SETTINGS)))) {
      assertThat(decoded.getFindings()).isEmpty();
      assertThat(decoded.isComplete()).isTrue();
      assertThat(decoded.getValue()).contains(SETTINGS);
    }
    assertThat(REFEREE.objections(document)).isEmpty();
  }

  @Test
  void theExampleComesOutAsItWentIn() throws IOException {
    byte[] example = Files.readAllBytes(EXAMPLE);

    DecodedDocument<CheckSettings> decoded = SettingsJson.decode(example);

    assertThat(Marked.lines(decoded.getFindings())).isEmpty();
    assertThat(text(SettingsJson.encodeIndented(decoded.orThrow()))).isEqualTo(text(example));
    assertThat(REFEREE.objections(example)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"formatVersion\": \"1.0\"}",
        "{\"rulesOff\": [], \"$schema\": \"./settings-1.0.schema.json\", \"formatVersion\": \"1.0\"}"
      })
  void noSettingsAreFineToo(String document) {
    assertThat(SettingsJson.decodeText(document).getFindings()).isEmpty();
    assertThat(SettingsJson.decodeText(document).getValue())
        .contains(CheckSettings.builder().build());
    assertThat(REFEREE.objections(document.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void allMistakesAreReportedAtOnce() {
    Marked document =
        Marked.of(
            """
            {"formatVersion": "1.0", ⟦"profil"⟧: "draft", "profile": ⟦"final"⟧,
             "rulesOff": [⟦"insecure"⟧, ⟦7⟧, "a.b"],
             "severities": [{"rule": "a.b", "severity": ⟦"fatal"⟧}, ⟦{"rule": "c.d"}⟧, ⟦"e.f"⟧],
             "termDates": [
              {"term": ⟦"winter"⟧, "from": ⟦"2026-02-30"⟧, "to": ⟦"2026-12"⟧},
              ⟦{"term": "autumn"}⟧],
             "waivers": ⟦"waivers.json"⟧, "exclude": [⟦" "⟧, ⟦null⟧, ""]}"""
                .replace("\"\"]", "⟦\"\"⟧]"));

    List<Finding> found =
        found(
            document,
            "json.unknown-member /profil",
            "json.unknown-value /profile",
            "json.bad-value /rulesOff/0",
            "json.wrong-type /rulesOff/1",
            "json.unknown-value /severities/0/severity",
            "json.missing-member /severities/1",
            "json.wrong-type /severities/2",
            "json.unknown-value /termDates/0/term",
            "json.bad-value /termDates/0/from",
            "json.bad-value /termDates/0/to",
            "json.missing-member /termDates/1",
            "json.missing-member /termDates/1",
            "json.wrong-type /waivers",
            "json.bad-value /exclude/0",
            "json.null /exclude/1",
            "json.bad-value /exclude/2");
    assertThat(REFEREE.objections(document.bytes()))
        .containsExactlyInAnyOrderElementsOf(
            found.stream().map(Finding::getPointer).distinct().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'autumn', 'from': '2026-12-18', 'to': '2026-12-17'",
        "'autumn', 'from': '2026-09-02', 'to': '2036-12-18'",
        "'summer', 'from': '2026-09-02', 'to': '2026-12-18'",
        "'summer', 'from': '1000-04-02', 'to': '1000-07-18'",
      })
  void theDaysOfATermFitTogetherWhichNoSchemaCanSay(String term) {
    Marked document =
        Marked.of(
            "{'formatVersion': '1.0', 'termDates': [⟦{'term': %s}⟧]}"
                .formatted(term)
                .replace('\'', '"'));

    List<Finding> found = found(document, "json.bad-value /termDates/0");

    assertThat(Marked.lines(found))
        .containsExactly(
            "json.bad-value /termDates/0: this is not a term: \"to\" must not be before \"from\", and both must lie within six weeks of September to December (autumn), January to March (spring) or April to August (summer)");
  }

  @Test
  void theFormOfNamesIsSaidInWords() {
    String document =
        "{\"formatVersion\": \"1.0\", \"waivers\": [\"\\u200b\"], \"exclude\": [\"\\u00a0\"]}";

    assertThat(Marked.lines(SettingsJson.decodeText(document).getFindings()))
        .containsExactly(
            "json.bad-value /waivers/0: this is not the name of a file in text that can be read",
            "json.bad-value /exclude/0: this is not a pattern of names of files, such as \"archive/**\"");
  }

  @Test
  void aSecondMemberOfTheSameNameIsAMistakeThatNoSchemaCanSay() {
    Marked document =
        Marked.of("{\"formatVersion\": \"1.0\", \"rulesOff\": [], ⟦\"rulesOff\"⟧: []}");

    found(document, "json.duplicate-member /rulesOff");
  }

  @Test
  void aNewerMinorVersionIsReadAsFarAsItIsKnown() {
    DecodedDocument<CheckSettings> decoded =
        SettingsJson.decodeText(DOCUMENT.replace("\"1.0\"", "\"1.3\",\"colour\":7"));

    assertThat(decoded.getValue()).contains(SETTINGS);
    assertThat(decoded.isComplete()).isFalse();
    assertThat(SettingsJson.decodeText("{\"formatVersion\":\"2.0\"}").getValue()).isEmpty();
  }

  @Test
  void findingsAboutASettingGetItsPlace() {
    Marked document =
        Marked.of(
            "{\"formatVersion\":\"1.0\",\"rulesOff\":[\"a.b\",⟦\"c.d\"⟧],\"severities\":[{\"severity\":\"info\",\"rule\":⟦\"e.f\"⟧}]}");

    List<Finding> located =
        SettingsJson.decode(document.bytes())
            .locate(
                List.of(
                    Finding.of(StructuralKinds.SYNTAX, JsonPointer.parse("/rulesOff/1")),
                    Finding.of(StructuralKinds.SYNTAX, JsonPointer.parse("/severities/0/rule"))));

    assertThat(located)
        .extracting(f -> f.getPosition().orElseThrow())
        .containsExactly(document.place(0), document.place(1));
  }

  @Test
  void standInsideSomebodyElsesDocumentToo() {
    JsonMapper mapper = CohesionJacksonModuleTest.mapper().build();

    String json = mapper.writeValueAsString(SETTINGS);

    assertThat(json).isEqualTo(DOCUMENT);
    assertThat(mapper.readValue(json, CheckSettings.class)).isEqualTo(SETTINGS);
  }

  private static List<Finding> found(Marked document, String... expected) {
    DecodedDocument<CheckSettings> decoded = SettingsJson.decode(document.bytes());

    assertThat(decoded.getFindings())
        .extracting(f -> f.getKind() + " " + f.getPointer())
        .containsExactly(expected);
    assertThat(decoded.getFindings().stream().map(f -> f.getPosition().orElseThrow()).distinct())
        .containsExactlyElementsOf(
            IntStream.range(0, document.count()).mapToObj(document::place).toList());
    assertThat(decoded.getValue()).isEmpty();
    return decoded.getFindings();
  }

  private static String text(byte[] document) {
    return new String(document, UTF_8);
  }
}
