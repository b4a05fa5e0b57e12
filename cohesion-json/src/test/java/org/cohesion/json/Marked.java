package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.policy.Policy;

/**
 * A document in which ⟦these brackets⟧ show where findings are expected. Lines and columns are
 * counted here in the text, and by the decoder in its bytes.
 */
final class Marked {

  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';

  private final String text;
  private final List<SourcePosition> places;

  private Marked(String text, List<SourcePosition> places) {
    this.text = text;
    this.places = places;
  }

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<int[]> ranges = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == OPEN) {
        open.push(text.length());
      } else if (c == CLOSE) {
        ranges.add(new int[] {open.pop(), text.length()});
      } else {
        text.append(c);
      }
    }
    ranges.sort(Comparator.comparingInt(range -> range[0]));
    String plain = text.toString();
    return new Marked(plain, ranges.stream().map(r -> position(plain, r[0], r[1])).toList());
  }

  /** A document of version 1.0 with these further members. */
  static Marked policy(String members) {
    return of("{\"formatVersion\": \"1.0\", " + members + "}");
  }

  String text() {
    return text;
  }

  byte[] bytes() {
    return text.getBytes(UTF_8);
  }

  Policy decode() {
    return PolicyJson.decode(bytes()).orThrow();
  }

  /** How many places are marked. */
  int count() {
    return places.size();
  }

  SourcePosition place(int number) {
    return places.get(number);
  }

  /**
   * Expects these findings at the marks, in the order of the marks: {@code kind pointer: message}.
   */
  Decoded has(String... expected) {
    Decoded fromBytes = PolicyJson.decode(bytes());

    assertThat(lines(fromBytes.getFindings())).containsExactly(expected);
    assertThat(positions(fromBytes)).isEqualTo(places);
    assertThat(PolicyJson.decodeText(text).getFindings()).isEqualTo(fromBytes.getFindings());
    boolean sound =
        fromBytes.getFindings().stream().noneMatch(f -> f.getSeverity() == Severity.ERROR);
    assertThat(fromBytes.getPolicy().isPresent()).isEqualTo(sound);
    return fromBytes;
  }

  static List<SourcePosition> positions(Decoded decoded) {
    return decoded.getFindings().stream().map(f -> f.getPosition().orElseThrow()).toList();
  }

  static List<String> lines(List<Finding> findings) {
    return findings.stream().map(Marked::line).toList();
  }

  private static String line(Finding finding) {
    return finding.getKind() + " " + finding.getPointer() + ": " + finding.text(Locale.ENGLISH);
  }

  private static SourcePosition position(String text, int start, int end) {
    int[] from = lineAndColumn(text.substring(0, start));
    int[] to = lineAndColumn(text.substring(0, end));
    return new SourcePosition(from[0], from[1], to[0], to[1]);
  }

  private static int[] lineAndColumn(String before) {
    String visible = before.startsWith("\uFEFF") ? before.substring(1) : before;
    String[] lines = visible.split("\r\n|\r|\n", -1);
    return new int[] {lines.length, lines[lines.length - 1].length() + 1};
  }
}
