package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

  private static final String EMPTY = "{\"formatVersion\":\"1.0\"}";

  @Provide
  Arbitrary<Policy> policies() {
    return PolicyGenerator.policies();
  }

  @Property(tries = 300)
  void decodingWhatWasEncodedGivesTheSamePolicy(@ForAll("policies") Policy policy) {
    byte[] document = PolicyJson.encode(policy);

    Decoded decoded = PolicyJson.decode(document);
    assertThat(decoded.getFindings()).isEmpty();
    assertThat(decoded.isComplete()).isTrue();
    assertThat(decoded.orThrow().equals(policy)).isTrue();
    assertThat(PolicyJson.encode(decoded.orThrow())).isEqualTo(document);
  }

  @Property(tries = 100)
  void decodingWhatWasEncodedWithIndentsGivesTheSamePolicy(@ForAll("policies") Policy policy) {
    byte[] document = PolicyJson.encodeIndented(policy);

    Decoded decoded = PolicyJson.decode(document);
    assertThat(decoded.getFindings()).isEmpty();
    assertThat(decoded.orThrow().equals(policy)).isTrue();
    assertThat(JsonTree.read(document)).isEqualTo(JsonTree.read(PolicyJson.encode(policy)));
  }

  @Property(tries = 100)
  void theEncodedTextDecodesAsItsBytesDo(@ForAll("policies") Policy policy) {
    byte[] document = PolicyJson.encode(policy);

    assertThat(PolicyJson.decodeText(new String(document, UTF_8)).orThrow().equals(policy))
        .isTrue();
  }

  @Test
  void theEmptyPolicyIsItsVersion() {
    assertThat(new String(PolicyJson.encode(Policy.builder().build()), UTF_8)).isEqualTo(EMPTY);
    assertThat(new String(PolicyJson.encodeIndented(Policy.builder().build()), UTF_8))
        .isEqualTo("{\n  \"formatVersion\": \"1.0\"\n}\n");
    assertThat(PolicyJson.decodeText(EMPTY).orThrow()).isEqualTo(Policy.builder().build());
  }

  @Test
  void emptyListsAndExtensionsAreAbsentWhenWritten() {
    String document =
        "{\"formatVersion\":\"1.0\",\"outline\":[],\"links\":[],\"school\":{\"aliases\":[]},"
            + "\"extensions\":{}}";

    Policy policy = PolicyJson.decodeText(document).orThrow();

    assertThat(new String(PolicyJson.encode(policy), UTF_8))
        .isEqualTo("{\"formatVersion\":\"1.0\",\"school\":{}}");
  }

  @Test
  void membersMayStandInAnyOrder() {
    String document =
        "{\"review\":{\"nextReview\":\"2019-09\",\"frequency\":\"annual\"},"
            + "\"title\":\"Policy\",\"formatVersion\":\"1.0\"}";

    Policy policy = PolicyJson.decodeText(document).orThrow();

    assertThat(new String(PolicyJson.encode(policy), UTF_8))
        .isEqualTo(
            "{\"formatVersion\":\"1.0\",\"title\":\"Policy\","
                + "\"review\":{\"frequency\":\"annual\",\"nextReview\":\"2019-09\"}}");
  }

  @Test
  void extensionsKeepTheirOrderAndEveryDigit() {
    String document =
        "{\"formatVersion\":\"1.0\",\"extensions\":{\"org.z\":{\"b\":1.0,\"a\":1E400,\"\":null},"
            + "\"org.a\":[-0,0.10,123456789012345678901234567890,true,[],{}]}}";

    assertThat(new String(PolicyJson.encode(PolicyJson.decodeText(document).orThrow()), UTF_8))
        .isEqualTo(document);
  }

  @Test
  void writesWhatItEncodesAndLeavesTheStreamOpen() throws IOException {
    List<String> closed = new ArrayList<>();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.add("closed");
          }
        };

    PolicyJson.write(PolicyGenerator.policy(7), out);

    assertThat(out.toByteArray()).isEqualTo(PolicyJson.encode(PolicyGenerator.policy(7)));
    assertThat(closed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 500, 7_999, 8_000, 20_000})
  void textWithHalfASurrogatePairCannotBeEncoded(int length) {
    String filling = "x".repeat(length);
    for (String half : List.of("\ud800", "\udbff", "\udc00", "\udfff", "\udc00\ud800")) {
      for (String text : List.of(filling + half, half + filling, filling + half + filling)) {
        refuses(Policy.builder().title(text).build());
        refuses(policyWith(ExtensionValue.text(text)));
        refuses(policyWith(ExtensionValue.object(Map.of(text, ExtensionValue.nothing()))));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d\ude00", "\\ud800", "\\\\uD800", "\\", "\\u", "\ud7ff\ue000"})
  void textThatOnlyLooksLikeHalfASurrogatePairIsEncoded(String text) {
    Policy policy = Policy.builder().title(text).build();

    assertThat(PolicyJson.decode(PolicyJson.encode(policy)).orThrow()).isEqualTo(policy);
    assertThat(PolicyJson.decode(PolicyJson.encodeIndented(policy)).orThrow()).isEqualTo(policy);
  }

  private static Policy policyWith(ExtensionValue value) {
    return Policy.builder().extensions(Extensions.of("org.example", value)).build();
  }

  private static void refuses(Policy policy) {
    String message = "A text has half of a surrogate pair, which UTF-8 cannot hold";
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyJson.encode(policy))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyJson.encodeIndented(policy))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyJson.write(policy, out))
        .withMessage(message);
    assertThat(out.size()).isZero();
  }
}
