package org.cohesion.finding;

import java.util.Map;
import java.util.TreeMap;
import org.cohesion.text.JsonNamed;

/**
 * What a fingerprint is made of, but for the number. The names are not joined to one text: a
 * thousand findings below a long name would take its length a thousand times.
 *
 * <p>Ordered, so that a map of many has no trouble with names that were chosen to have one hash.
 */
record FindingIdentity(String kind, JsonPointer place, Map<String, String> arguments)
    implements Comparable<FindingIdentity> {

  /** UTF-16 units of the longest name that counts whole. */
  private static final int LONGEST_NAME = 256;

  static FindingIdentity of(Finding finding) {
    JsonPointer anchor = finding.anchoring().anchor();
    JsonPointer place = anchor != null ? anchor : withoutPositions(finding.getPointer());
    return new FindingIdentity(
        finding.getKind().getId(), withLongNamesShort(place), stable(finding.getArguments()));
  }

  /** The same place with a hyphen for every position in a list. */
  static JsonPointer withoutPositions(JsonPointer place) {
    JsonPointer without = JsonPointer.ROOT;
    for (String token : place.tokens()) {
      without = without.child(DocumentOrder.isPosition(token) ? JsonPointer.ANY : token);
    }
    return without;
  }

  /** The same place with names of a bounded length. */
  private static JsonPointer withLongNamesShort(JsonPointer place) {
    JsonPointer shorter = JsonPointer.ROOT;
    boolean any = false;
    for (String token : place.tokens()) {
      boolean isLong = token.length() > LONGEST_NAME;
      any |= isLong;
      shorter = shorter.child(isLong ? shortened(token) : token);
    }
    return any ? shorter : place;
  }

  /** The line breaks make it a name that hardly any document has. A text keeps its hash code. */
  private static String shortened(String name) {
    return name.substring(0, LONGEST_NAME) + '\n' + name.length() + '\n' + name.hashCode();
  }

  /**
   * By name: equal findings have equal fingerprints, in whatever order the arguments were given.
   */
  private static Map<String, String> stable(Map<String, Object> arguments) {
    if (arguments.isEmpty()) {
      return Map.of();
    }
    Map<String, String> stable = new TreeMap<>();
    arguments.forEach(
        (name, value) -> {
          // Places move with every edit above them.
          boolean isPlace =
              value instanceof SourcePosition
                  || value instanceof JsonPointer
                  || value instanceof OtherPlaces;
          if (!isPlace) {
            stable.put(name, stable(value));
          }
        });
    return stable;
  }

  private static String stable(Object value) {
    return value instanceof JsonNamed constant ? constant.getJsonName() : value.toString();
  }

  @Override
  public int compareTo(FindingIdentity other) {
    int order = place.compareTo(other.place);
    return order != 0 ? order : text().compareTo(other.text());
  }

  /** The fingerprint of the finding that has so many before it that are like it. */
  String fingerprint(int occurrence) {
    return Fingerprints.of(text() + '\n' + occurrence);
  }

  private String text() {
    // Only a name can have a line break, and then the text must not be that of another finding.
    String pointer = place.toString().replace("\n", "~2");
    StringBuilder text = new StringBuilder(kind).append('\n').append(pointer);
    arguments.forEach((name, value) -> text.append('\n').append(name).append('=').append(value));
    return text.toString();
  }
}
