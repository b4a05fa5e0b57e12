package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.School;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of Jackson 2 and of Jackson 3 read and write the same, and refuse the same. */
class MappersAgreeTest {

  private static final JsonMapper THREE = CohesionJacksonModuleTest.mapper().build();
  private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
      CohesionJackson2ModuleTest.mapper()
          .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * What came of reading.
   *
   * @param value the value; null if it was refused
   * @param refusal what the exception says; empty if there was none
   * @param findings what the exception brings of ours
   */
  private record Outcome(@Nullable Object value, List<Object> refusal, List<Finding> findings) {}

  static Stream<String> firing() {
    return JsonFindingKindsTest.FIRING.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("firing")
  void refuseEachKindOfMistakeInTheSameWords(String kind) throws IOException {
    String document = Objects.requireNonNull(JsonFindingKindsTest.FIRING.get(kind));
    String inside = "{\"name\": \"ŵ\",\n  \"policy\": " + document + "}";

    agree(document.getBytes(UTF_8), Policy.class);
    agree(inside.getBytes(UTF_8), Vendor.Trust.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"policy\":{\"title\":7,\"language\":8}}",
        "{\"policy\":{\"formatVersion\":\"1.7\",\"colour\":1,\n\"title\":7}}",
        "{\"policy\":{\"formatVersion\":\"1.7\",\"colour\":1}}",
        "{\"policy\":{\"formatVersion\":\"1.0\",\"extensions\":{\"org.a\":[0,[{\"1\":{\"2\":2,\"2\":3}}]]}}}",
        "{\"schools\":[{},\n{\"aliases\":[\"Elm\",7]}]}",
        "{\"review\":{\"outcome\":null}}",
        "{\"review\":{\n\"outcome\":\"\ud83d\"}}",
        "{\"review\":{\"\u202E\":7}}",
        "{\"findings\":[{\"rule\":\"Zebediah\"}]}",
        "{\"policy\":null,\"schools\":[null]}",
      })
  void refuseAtTheSamePlace(String json) throws IOException {
    agree(json.getBytes(UTF_8), Vendor.Trust.class);
  }

  @Test
  void readAndWritePoliciesAlike() throws IOException {
    for (long seed = 1; seed <= 60; seed++) {
      Vendor.Trust trust =
          new Vendor.Trust(
              "Trust",
              PolicyGenerator.policy(seed),
              List.of(School.builder().name("Elm").build()),
              ReviewSchedule.builder().build(),
              List.of());

      String json = TWO.writeValueAsString(trust);

      assertThat(json).isEqualTo(THREE.writeValueAsString(trust));
      assertThat(TWO.readValue(json, Vendor.Trust.class)).isEqualTo(trust);
      assertThat(TWO.writeValueAsString(trust.policy()).getBytes(UTF_8))
          .isEqualTo(PolicyJson.encode(Objects.requireNonNull(trust.policy())));
    }
  }

  @Test
  void agreeOnPoliciesWithMistakes() throws IOException {
    SplittableRandom random = new SplittableRandom(20261128);
    int refused = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] choices =
          ByteBuffer.allocate(24)
              .putLong(random.nextLong())
              .putLong(random.nextLong())
              .putLong(random.nextLong())
              .array();
      Mutations mutated = new Mutations(choices);
      String text = new String(mutated.document(), UTF_8);

      Outcome outcome = agree(text.getBytes(UTF_8), Policy.class);

      refused += outcome.findings().isEmpty() ? 0 : 1;
    }
    assertThat(refused).isGreaterThan(150);
  }

  @Test
  void agreeOnReports() throws IOException {
    String report =
        """
        {"formatVersion": "1.1", "profile": "draft", "compared": false, "ownCalendar": false,
         "lawCheckedUntil": "2026-11-01", "libraryVersion": "0.1.0"}""";

    assertThat(agree(report.getBytes(UTF_8), ValidationReport.class).findings()).hasSize(1);
    assertThat(agree(report.replace("1.1", "1.0").getBytes(UTF_8), ValidationReport.class).value())
        .isNotNull();
  }

  private static Outcome agree(byte[] json, Class<?> type) throws IOException {
    Outcome two = two(json, type);
    Outcome three = three(json, type);
    assertThat(two.findings()).isEqualTo(three.findings());
    assertThat(two.value()).isEqualTo(three.value());
    // What is no JSON at all, each generation says in words of its own.
    if (!two.findings().isEmpty()) {
      assertThat(two.refusal()).isEqualTo(three.refusal());
    }
    assertThat(two.refusal().isEmpty()).isEqualTo(three.refusal().isEmpty());
    return two;
  }

  private static Outcome two(byte[] json, Class<?> type) throws IOException {
    try {
      return new Outcome(TWO.readValue(json, type), List.of(), List.of());
    } catch (CohesionJackson2Exception e) {
      List<Object> refusal = new ArrayList<>();
      refusal.add(e.getOriginalMessage().replace("Jackson2Module", "JacksonModule"));
      for (JsonMappingException.Reference step : e.getPath()) {
        refusal.add(Objects.requireNonNullElse(step.getFieldName(), step.getIndex()));
        refusal.add(step.getDescription());
      }
      JsonLocation at = e.getLocation();
      refusal.addAll(List.of(at.getLineNr(), at.getColumnNr(), at.getByteOffset()));
      refusal.add(e.getTargetType());
      refusal.add(e.getPointer());
      return new Outcome(null, refusal, e.getFindings());
    } catch (JsonProcessingException e) {
      return new Outcome(null, List.of(e.getOriginalMessage()), List.of());
    }
  }

  private static Outcome three(byte[] json, Class<?> type) {
    try {
      return new Outcome(THREE.readValue(json, type), List.of(), List.of());
    } catch (CohesionDatabindException e) {
      List<Object> refusal = new ArrayList<>();
      refusal.add(e.getOriginalMessage());
      for (JacksonException.Reference step : e.getPath()) {
        refusal.add(Objects.requireNonNullElse(step.getPropertyName(), step.getIndex()));
        refusal.add(step.getDescription());
      }
      TokenStreamLocation at = e.getLocation();
      refusal.addAll(List.of(at.getLineNr(), at.getColumnNr(), at.getByteOffset()));
      refusal.add(e.getTargetType());
      refusal.add(e.getPointer());
      return new Outcome(null, refusal, e.getFindings());
    } catch (JacksonException e) {
      return new Outcome(null, List.of(e.getOriginalMessage()), List.of());
    }
  }
}
