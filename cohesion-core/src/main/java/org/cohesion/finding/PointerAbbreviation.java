package org.cohesion.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Shortens pointers for printing; see {@link JsonPointer#abbreviated()}. */
final class PointerAbbreviation {

  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_POINTER = 256;
  private static final String ELLIPSIS = "…";

  private PointerAbbreviation() {}

  static JsonPointer of(JsonPointer pointer) {
    List<String> names = pointer.tokens();
    List<String> abbreviated = new ArrayList<>(names.size());
    int length = 0;
    for (String name : names) {
      String kept = abbreviated(name);
      abbreviated.add(kept);
      length += 1 + kept.length();
    }
    if (length <= LONGEST_POINTER) {
      return abbreviated.equals(names)
          ? pointer
          : JsonPointer.of(abbreviated.toArray(new String[0]));
    }
    return JsonPointer.of(bothEnds(abbreviated).toArray(new String[0]));
  }

  private static String abbreviated(String name) {
    int end = name.length();
    if (end > LONGEST_NAME) {
      end = LONGEST_NAME - ELLIPSIS.length();
      end -= Character.isHighSurrogate(name.charAt(end - 1)) ? 1 : 0;
    }
    StringBuilder kept = new StringBuilder(end + 1);
    String front = name.substring(0, end);
    for (int i = 0; i < end; ) {
      int c = front.codePointAt(i);
      kept.appendCodePoint(Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c);
      i += Character.charCount(c);
    }
    return kept.append(end < name.length() ? ELLIPSIS : "").toString();
  }

  /** The names that fit into half a pointer from the front, and from the back with an ellipsis. */
  private static List<String> bothEnds(List<String> names) {
    List<String> ends = fitting(names, LONGEST_POINTER / 2);
    List<String> backwards = new ArrayList<>(names);
    Collections.reverse(backwards);
    List<String> tail = fitting(backwards, LONGEST_POINTER / 2 - 1 - ELLIPSIS.length());
    Collections.reverse(tail);
    ends.add(ELLIPSIS);
    ends.addAll(tail);
    return ends;
  }

  private static List<String> fitting(List<String> names, int room) {
    List<String> fitting = new ArrayList<>();
    int left = room;
    for (String name : names) {
      left -= 1 + name.length();
      if (left < 0) {
        break;
      }
      fitting.add(name);
    }
    return fitting;
  }
}
