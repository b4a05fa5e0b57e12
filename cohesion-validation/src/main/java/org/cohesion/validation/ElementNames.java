package org.cohesion.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.finding.JsonPointer;

/**
 * What tells the elements of one list apart when they change places: their names, or a hash of what
 * they say. Only where two elements are alike in that does the rest of what they say count.
 */
final class ElementNames {

  /** What is longer would be hashed anew with the fingerprint of every finding inside it. */
  private static final int LONGEST_NAME = 64;

  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> mains = new HashMap<>();

  ElementNames(List<?> list) {
    for (Object element : list) {
      ElementContent.name(element)
          .ifPresentOrElse(
              name -> names.merge(name, 1, Integer::sum),
              () -> mains.merge(ElementContent.main(element), 1, Integer::sum));
    }
  }

  /** The name of an element, which stands in the document; {@link JsonPointer#ANY} if none does. */
  static String name(Object element) {
    return ElementContent.name(element).orElse(JsonPointer.ANY);
  }

  /** What tells an element of the list from the others, short and without its text. */
  String mark(Object element) {
    String name = ElementContent.name(element).orElse(null);
    if (name == null) {
      String main = ElementContent.main(element);
      return "~"
          + hash(mains.getOrDefault(main, 0) > 1 ? ElementContent.all(element) : List.of(main));
    }
    if (names.getOrDefault(name, 0) > 1) {
      return "=" + hash(ElementContent.all(element));
    }
    return name.length() > LONGEST_NAME ? "=" + hash(List.of(name)) : name;
  }

  /** The 64-bit FNV-1a hash of the texts, each with its length: the same on every machine. */
  private static String hash(List<String> texts) {
    long hash = OFFSET_BASIS;
    for (String text : texts) {
      for (int i = -2; i < text.length(); i++) {
        int unit =
            i == -2 ? text.length() >>> 16 : i == -1 ? text.length() & 0xffff : text.charAt(i);
        hash = (hash ^ (unit & 0xff)) * PRIME;
        hash = (hash ^ (unit >>> 8)) * PRIME;
      }
    }
    return Long.toHexString(hash);
  }
}
