package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.policy.Policy;

/**
 * What holds for every input whatever. The profile {@code fuzz} looks for inputs for which it does
 * not, and {@link FuzzSeedsTest} runs the inputs that were worth keeping.
 */
final class FuzzTargets {

  private static final Comparator<SourcePosition> BY_START =
      Comparator.comparingInt(SourcePosition::startLine)
          .thenComparingInt(SourcePosition::startColumn);

  private FuzzTargets() {}

  /** Whatever the bytes, there is a policy or there are errors, each with its place. */
  static void decode(byte[] input) {
    isJudged(input, PolicyJson.decode(input));
  }

  /** A document without findings comes back as it was, order and white space aside. */
  static void roundTrip(byte[] input) {
    comesBack(input, PolicyJson.decode(input));
  }

  /** The same for example policies with changes; one that changes what is said has an effect. */
  static void mutate(byte[] input) {
    Mutations mutations = new Mutations(input);
    byte[] document = mutations.document();

    Decoded decoded = PolicyJson.decode(document);
    isJudged(document, decoded);
    comesBack(document, decoded);
    // A version that is newer is told in a finding, and the policy has none.
    if (decoded.getFindings().isEmpty()
        && decoded.orThrow().equals(mutations.original().policy())) {
      assertThat(withoutWhatIsEmpty(JsonTree.read(document)))
          .isEqualTo(mutations.original().tree());
    }
  }

  private static void isJudged(byte[] input, Decoded decoded) {
    List<Finding> findings = decoded.getFindings();
    boolean sound = findings.stream().noneMatch(f -> f.getSeverity() == Severity.ERROR);
    assertThat(decoded.getPolicy().isPresent()).isEqualTo(sound);
    for (Finding finding : findings) {
      assertThat(finding.text(Locale.ENGLISH)).isNotBlank();
    }
    assertThat(findings.stream().map(Finding::getFingerprint)).doesNotHaveDuplicates();
    assertThat(Marked.positions(decoded)).isSortedAccordingTo(BY_START);
    areInside(new String(input, UTF_8), Marked.positions(decoded));
    areLocated(input, decoded);
    decodesTheSame(input, decoded);
  }

  private static void comesBack(byte[] input, Decoded decoded) {
    if (decoded.getPolicy().isEmpty()) {
      return;
    }
    Policy policy = decoded.orThrow();

    byte[] encoded = PolicyJson.encode(policy);
    Decoded again = PolicyJson.decode(encoded);
    assertThat(Marked.lines(again.getFindings())).isEmpty();
    assertThat(again.orThrow().equals(policy)).isTrue();
    assertThat(again.orThrow().hashCode()).isEqualTo(policy.hashCode());
    assertThat(PolicyJson.encode(again.orThrow())).isEqualTo(encoded);
    Decoded indented = PolicyJson.decode(PolicyJson.encodeIndented(policy));
    assertThat(indented.getFindings()).isEmpty();
    assertThat(indented.orThrow().equals(policy)).isTrue();
    if (decoded.getFindings().isEmpty()) {
      assertThat(JsonTree.read(encoded)).isEqualTo(withoutWhatIsEmpty(JsonTree.read(input)));
    }
  }

  private static void areInside(String text, List<SourcePosition> positions) {
    List<Integer> ends = endColumns(text.startsWith("\uFEFF") ? text.substring(1) : text);
    for (SourcePosition position : positions) {
      assertThat(position.endLine()).isLessThanOrEqualTo(ends.size());
      assertThat(position.startColumn()).isLessThanOrEqualTo(ends.get(position.startLine() - 1));
      assertThat(position.endColumn()).isLessThanOrEqualTo(ends.get(position.endLine() - 1));
    }
  }

  /** The greatest column of each line; a place may stand between CR and LF. */
  private static List<Integer> endColumns(String text) {
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crLf)) {
        ends.add(i - start + 1);
        start = i + 1;
      }
    }
    ends.add(text.length() - start + 1);
    return ends;
  }

  /** Findings of others, who know pointers only, get a place in the broken document too. */
  private static void areLocated(byte[] input, Decoded decoded) {
    List<Finding> placeless =
        decoded.getFindings().stream()
            .map(f -> Finding.of(StructuralKinds.BAD_VALUE, f.getPointer()))
            .toList();
    List<SourcePosition> positions =
        decoded.locate(placeless).stream().map(f -> f.getPosition().orElseThrow()).toList();
    areInside(new String(input, UTF_8), positions);
  }

  private static void decodesTheSame(byte[] input, Decoded expected) {
    try {
      isEqual(PolicyJson.decode(new ByteArrayInputStream(input)), expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(input)).toString();
      isEqual(PolicyJson.decodeText(text), expected);
    } catch (CharacterCodingException e) {
      // Or it is not JSON at all, but a file of another kind.
      assertThat(expected.getFindings())
          .singleElement()
          .matches(
              f ->
                  f.getKind().equals(StructuralKinds.ENCODING)
                      || f.getArguments().containsKey("file"));
    }
  }

  private static void isEqual(Decoded decoded, Decoded expected) {
    assertThat(decoded.getFindings()).isEqualTo(expected.getFindings());
    assertThat(decoded.getPolicy().equals(expected.getPolicy())).isTrue();
    assertThat(decoded.isComplete()).isEqualTo(expected.isComplete());
  }

  /** Empty lists and empty extensions say nothing, but inside an extension everything counts. */
  private static Object withoutWhatIsEmpty(Object tree) {
    if (tree instanceof Map<?, ?> members) {
      Map<Object, Object> rest = new LinkedHashMap<>();
      members.forEach(
          (name, value) -> {
            boolean extensions = name.equals("extensions");
            boolean empty =
                value instanceof List<?> list
                    ? list.isEmpty()
                    : extensions && ((Map<?, ?>) value).isEmpty();
            if (!empty) {
              rest.put(name, extensions ? value : withoutWhatIsEmpty(value));
            }
          });
      return rest;
    }
    if (tree instanceof List<?> elements) {
      List<Object> rest = new ArrayList<>();
      elements.forEach(element -> rest.add(withoutWhatIsEmpty(element)));
      return rest;
    }
    return tree;
  }
}
