package org.cohesion.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.cohesion.json.JsonTree.Literal;
import org.cohesion.json.JsonTree.Nothing;

/** Values that nobody expects where they stand, and some that are right by chance. */
final class Oddities {

  private static final String LONGEST_LABEL = "a".repeat(63);
  private static final String FOUR_LABELS = ("." + "b".repeat(59)).repeat(4);

  private static final List<String> TEXTS =
      List.of(
          "", " ", "\u00a0", "x", "a\nb", "2016-09-01", "1.0", "/aims", "é", "😀", "null", "- x");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "7",
          "18",
          "99",
          "100",
          "-1",
          "-0",
          "7.0",
          "7.5",
          "1e1",
          "10E-1",
          "1e15",
          "-1.5",
          "99.00000000000000000001",
          "2147483648",
          "9223372036854775808");
  private static final List<String> NAMES =
      List.of("", "x", "Title", "titel", "a/b", "m~n", "~1", "0", "-", "$ref", "é", "😀", " title");
  private static final List<String> POINTERS =
      List.of(
          "",
          "/",
          "/aims",
          "aims",
          "#/aims",
          "/a~0b",
          "/a~1b",
          "/a~2b",
          "/a~",
          "~",
          "/sections/0",
          "//",
          "/a\nb",
          "\n/a",
          "/~01",
          "/ ~0~1~");
  private static final List<String> VERSIONS =
      List.of("1.0", "1.1", "1.7", "2.0", "0.9", "1", "1.0.0", "01.0", "1.0\n", "", "one");
  private static final List<String> EXTENSION_KEYS =
      List.of(
          "com.example.mis",
          "a.b",
          "9.9",
          "a-b.c-d",
          "a--b.c",
          LONGEST_LABEL + ".x",
          LONGEST_LABEL + "a.x",
          "x." + LONGEST_LABEL,
          "x.a" + LONGEST_LABEL,
          "c".repeat(13) + FOUR_LABELS,
          "c".repeat(14) + FOUR_LABELS,
          "com",
          "",
          ".",
          "a.",
          ".a",
          "a..b",
          "-a.b",
          "a-.b",
          "a.b-",
          "com.Example",
          "com.exämple",
          "a.b\n",
          "a_b.c",
          "a.b c");

  private Oddities() {}

  static Object value(RandomGenerator random) {
    return value(random, 3);
  }

  private static Object value(RandomGenerator random, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> text(random);
      case 1 -> number(random);
      case 2 -> random.nextBoolean();
      case 3 -> new Nothing();
      case 4 -> {
        List<Object> elements = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
          elements.add(value(random, depth - 1));
        }
        yield elements;
      }
      default -> {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
          members.put(name(random), value(random, depth - 1));
        }
        yield members;
      }
    };
  }

  static String text(RandomGenerator random) {
    return one(TEXTS, random);
  }

  static Literal number(RandomGenerator random) {
    return new Literal(one(NUMBERS, random));
  }

  static String name(RandomGenerator random) {
    return one(NAMES, random);
  }

  static String pointer(RandomGenerator random) {
    return one(POINTERS, random);
  }

  static String version(RandomGenerator random) {
    return one(VERSIONS, random);
  }

  static String extensionKey(RandomGenerator random) {
    return one(EXTENSION_KEYS, random);
  }

  private static String one(List<String> choices, RandomGenerator random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
