package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohesion.json.source.ByteSink;
import org.cohesion.json.source.JacksonStreams;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;

class DigestTest {

  @Provide
  Arbitrary<Policy> policies() {
    return PolicyGenerator.policies();
  }

  @Test
  void isTheSha256OfTheCompactEncoding() {
    // printf '%s' '{"formatVersion":"1.0"}' | sha256sum
    assertThat(PolicyJson.digest(Policy.builder().build()))
        .isEqualTo("6966a74741b552971747600db3bba1587a8bab6e448f6570123e63f6ddf92e87");
  }

  @Property(tries = 200)
  void equalPoliciesHaveEqualDigestsWhateverTheLayout(@ForAll("policies") Policy policy) {
    Policy indented = PolicyJson.decode(PolicyJson.encodeIndented(policy)).orThrow();
    Policy reversed = PolicyJson.decode(reversed(PolicyJson.encode(policy))).orThrow();

    assertThat(indented.equals(policy)).isTrue();
    assertThat(reversed.equals(policy)).isTrue();
    assertThat(PolicyJson.digest(indented)).isEqualTo(PolicyJson.digest(policy));
    assertThat(PolicyJson.digest(reversed)).isEqualTo(PolicyJson.digest(policy));
  }

  @Property(tries = 300)
  void differentPoliciesHaveDifferentDigests(
      @ForAll("policies") Policy one, @ForAll("policies") Policy other) {
    assertThat(PolicyJson.digest(one).equals(PolicyJson.digest(other)))
        .isEqualTo(one.equals(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"title\":\"a\"|\"title\":\"b\"",
        "\"title\":\"\"|\"reference\":\"\"",
        "\"title\":\"\"|\"outline\":[]",
        "\"title\":\"é\"|\"title\":\"e\\u0301\"",
        "\"control\":{}|\"control\":{\"history\":[{\"version\":\"1\"}]}",
        "\"control\":{}|\"links\":[]",
        "\"review\":{\"nextReview\":\"2027\"}|\"review\":{\"nextReview\":\"2027-01\"}",
        "\"extensions\":{\"org.a\":1}|\"extensions\":{\"org.a\":1.0}",
        "\"extensions\":{\"org.a\":1}|\"extensions\":{\"org.a\":\"1\"}",
        "\"extensions\":{\"org.a\":[1,2]}|\"extensions\":{\"org.a\":[2,1]}",
        "\"extensions\":{\"org.a\":null}|\"extensions\":{\"org.a\":{}}"
      })
  void aSmallDifferenceIsADifference(String one, String other) {
    assertThat(PolicyJson.digest(policy(one))).isNotEqualTo(PolicyJson.digest(policy(other)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"title\":\"a\",\"reference\":\"b\"|\"reference\":\"b\", \"title\" : \"\\u0061\"",
        "\"extensions\":{\"org.a\":1,\"org.b\":2}|\"extensions\":{\"org.b\":2,\"org.a\":1}",
        "\"extensions\":{\"org.a\":[{\"x\":{\"p\":1,\"o\":2},\"\":0}]}"
            + "|\"extensions\":{\"org.a\":[{\"\":0,\"x\":{\"o\":2,\"p\":1}}]}"
      })
  void whatMeansTheSameHasTheSameDigest(String one, String other) {
    assertThat(PolicyJson.digest(policy(one))).isEqualTo(PolicyJson.digest(policy(other)));
  }

  @Test
  void theEncodingItselfKeepsTheOrderOfExtensions() {
    String document =
        "{\"formatVersion\":\"1.0\",\"extensions\":{\"org.b\":{\"z\":1,\"a\":2},\"org.a\":1}}";

    assertThat(new String(PolicyJson.encode(PolicyJson.decodeText(document).orThrow()), UTF_8))
        .isEqualTo(document);
  }

  @Test
  void halfASurrogatePairHasNoDigest() {
    Policy policy = Policy.builder().title("\ud800").build();

    assertThatIllegalArgumentException().isThrownBy(() -> PolicyJson.digest(policy));
  }

  /** The same document with the members of every object the other way round. */
  private static byte[] reversed(byte[] document) {
    ByteSink out = new ByteSink();
    try (JsonGenerator generator = JacksonStreams.DEFAULT.compactGenerator(out)) {
      JsonTree.write(reversed(JsonTree.read(document)), generator);
    }
    return out.toByteArray();
  }

  private static Object reversed(Object value) {
    if (value instanceof Map<?, ?> members) {
      List<Map.Entry<?, ?>> entries = new ArrayList<>(members.entrySet());
      Collections.reverse(entries);
      Map<Object, Object> reversed = new LinkedHashMap<>();
      entries.forEach(entry -> reversed.put(entry.getKey(), reversed(entry.getValue())));
      return reversed;
    }
    return value instanceof List<?> elements
        ? elements.stream().map(DigestTest::reversed).toList()
        : value;
  }

  private static Policy policy(String members) {
    return PolicyJson.decodeText("{\"formatVersion\":\"1.0\"," + members + "}").orThrow();
  }
}
