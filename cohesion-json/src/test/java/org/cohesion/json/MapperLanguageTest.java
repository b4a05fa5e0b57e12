package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.report.Profile;
import org.cohesion.report.ValidationReport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The sentences of findings, as mappers write them, are in the language that the caller names. */
class MapperLanguageTest {

  private static final Locale WELSH = Locale.forLanguageTag("cy");
  private static final Finding FINDING =
      Finding.of(StructuralKinds.NULL, JsonPointer.of("review", "outcome"));
  private static final Finding RECEIVED =
      Finding.received("a.b", Severity.INFO, JsonPointer.ROOT, "as it came", "0123456789abcdef");
  private static final ValidationReport REPORT =
      ValidationReport.builder()
          .profile(Profile.DRAFT)
          .compared(false)
          .ownCalendar(false)
          .lawCheckedUntil(LocalDate.of(2026, 11, 1))
          .libraryVersion("0.1.0")
          .addFindings(FINDING, RECEIVED)
          .build();

  private static JsonMapper three(CohesionJacksonModule module) {
    return JsonMapper.builder().addModule(module).build();
  }

  private static com.fasterxml.jackson.databind.json.JsonMapper two(CohesionJackson2Module module) {
    return com.fasterxml.jackson.databind.json.JsonMapper.builder().addModule(module).build();
  }

  @Test
  void isEnglishIfNobodySaysOtherwise() throws IOException {
    assertThat(three(new CohesionJacksonModule()).writeValueAsString(List.of(FINDING)))
        .contains(sentence(Locale.ENGLISH));
    assertThat(two(new CohesionJackson2Module()).writeValueAsString(List.of(FINDING)))
        .contains(sentence(Locale.ENGLISH));
  }

  @Test
  void isTheOneThatTheModuleWasGiven() throws IOException {
    String three =
        three(new CohesionJacksonModule().withLanguage(WELSH))
            .writeValueAsString(List.of(FINDING, RECEIVED));

    assertThat(sentence(WELSH)).isNotEqualTo(sentence(Locale.ENGLISH));
    assertThat(three).contains(sentence(WELSH), "\"message\":\"as it came\"");
    assertThat(
            two(new CohesionJackson2Module().withLanguage(WELSH))
                .writeValueAsString(List.of(FINDING, RECEIVED)))
        .isEqualTo(three);
  }

  @Test
  void isTheSameInReports() throws IOException {
    String three =
        three(new CohesionJacksonModule().withLanguage(WELSH)).writeValueAsString(REPORT);

    assertThat(three).isEqualTo(new String(ReportJson.encode(REPORT, WELSH), UTF_8));
    assertThat(two(new CohesionJackson2Module().withLanguage(WELSH)).writeValueAsString(REPORT))
        .isEqualTo(three);
  }

  @Test
  void fallsBackToEnglish() {
    assertThat(
            three(new CohesionJacksonModule().withLanguage(Locale.JAPANESE))
                .writeValueAsString(FINDING))
        .contains(sentence(Locale.ENGLISH));
  }

  @Test
  void canBeAnotherOneEachTime() throws IOException {
    ThreadLocal<Locale> language = ThreadLocal.withInitial(() -> Locale.ENGLISH);
    Supplier<Locale> ofTheMoment = language::get;
    JsonMapper three = three(new CohesionJacksonModule().withLanguage(ofTheMoment));
    com.fasterxml.jackson.databind.json.JsonMapper two =
        two(new CohesionJackson2Module().withLanguage(ofTheMoment));
    for (Locale each : List.of(Locale.ENGLISH, WELSH, Locale.ENGLISH)) {
      language.set(each);

      assertThat(three.writeValueAsString(FINDING)).contains(sentence(each));
      assertThat(two.writeValueAsString(FINDING)).contains(sentence(each));
    }
  }

  @Test
  void goesTogetherWithTheOtherSettings() throws IOException {
    PolicyReader reader = PolicyReader.builder().acceptNullAsAbsent(true).build();
    String newer = "{\"formatVersion\":\"1.7\",\"today\":null," + newerRest();
    JsonMapper three =
        three(new CohesionJacksonModule(reader).withNewerVersions(w -> {}).withLanguage(WELSH));
    com.fasterxml.jackson.databind.json.JsonMapper two =
        two(new CohesionJackson2Module(reader).withLanguage(WELSH).withNewerVersions(w -> {}));

    assertThat(three.readValue(newer, ValidationReport.class).getProfile())
        .isEqualTo(Profile.DRAFT);
    assertThat(two.readValue(newer, ValidationReport.class).getProfile()).isEqualTo(Profile.DRAFT);
    assertThat(three.writeValueAsString(FINDING)).contains(sentence(WELSH));
    assertThat(two.writeValueAsString(FINDING)).contains(sentence(WELSH));
  }

  private static String newerRest() {
    return "\"profile\":\"draft\",\"compared\":false,\"ownCalendar\":false,"
        + "\"lawCheckedUntil\":\"2026-11-01\",\"libraryVersion\":\"0.1.0\"}";
  }

  private static String sentence(Locale language) {
    return "\"message\":\"" + FINDING.text(language) + "\"";
  }
}
