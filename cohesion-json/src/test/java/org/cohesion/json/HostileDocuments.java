package org.cohesion.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;

/** Documents made to hurt a reader: to make it fail, or take much time or memory. */
final class HostileDocuments {

  /** The size at which the documents end in the findings that they say. */
  static final int SIZE = 1 << 20;

  private static final String START = "{\"formatVersion\":\"1.0\",";
  private static final String EXTENSION = START + "\"extensions\":{\"org.a\":";
  private static final String UNKNOWN = START + "\"colour\":";

  /** Bytes of a value that is just not too short to be one of as many as there may be. */
  private static final int WIDTH = 65;

  /**
   * A kind of document.
   *
   * @param name what it is
   * @param kind the kind of the last finding at full size; empty if there is none
   * @param make makes a document of nearly so many bytes
   */
  record Hostile(String name, String kind, IntFunction<byte[]> make) {

    @Override
    public String toString() {
      return name;
    }
  }

  private final List<Hostile> all = new ArrayList<>();

  private HostileDocuments() {}

  static List<Hostile> all() {
    HostileDocuments documents = new HostileDocuments();
    documents.addEncodings();
    documents.addSyntax();
    documents.addNesting();
    documents.addMembers();
    documents.addNames();
    documents.addTextsAndNumbers();
    documents.addLists();
    documents.addAsManyAsThereMayBe();
    return documents.all;
  }

  private void addEncodings() {
    add("UTF-16", "json.encoding", n -> encoded("UTF-16LE", n / 2));
    add("UTF-32", "json.encoding", n -> encoded("UTF-32BE", n / 4));
    add("zero bytes", "json.encoding", byte[]::new);
    add("an overlong form at the end", "json.encoding", n -> ending(n, "C0AF"));
    add("a character cut off at the end", "json.encoding", n -> ending(n, "F09F98"));
    addList("halves of surrogate pairs", "json.too-many-findings", EXTENSION + "[", "\"\\ud800\"");
  }

  private void addSyntax() {
    add("NaN at the end", "json.syntax", n -> bytes(START, " ", n - 40, "\"title\":NaN}"));
    add("a comment at the end", "json.syntax", n -> bytes(START, " ", n - 40, "/* x */}"));
    add("a zero byte at the end", "json.syntax", n -> bytes(START, " ", n - 40, "\"\0\":0}"));
    add("a word without end", "json.syntax", n -> bytes("", "x", n, ""));
    add("a text without end", "json.syntax", n -> bytes(START + "\"title\":\"", "x", n - 40, ""));
    add("backslashes", "json.too-long", n -> bytes(START + "\"title\":\"", "\\", n - 40, "\"}"));
  }

  private void addNesting() {
    add("lists in lists", "json.too-deep", n -> bytes("", "[", n, ""));
    add("objects in objects", "json.too-deep", n -> bytes("", "{\"\":", n / 4, ""));
    add("lists in an extension", "json.too-deep", n -> bytes(EXTENSION, "[", n - 50, ""));
    add(
        "objects in an extension",
        "json.too-deep",
        n -> bytes(EXTENSION, "{\"\":", n / 4 - 50, ""));
    add("lists in an unknown member", "json.too-deep", n -> bytes(UNKNOWN, "[", n - 50, ""));
    add("duplicates on every level", "json.duplicate-member", HostileDocuments::duplicates);
    add("duplicates behind every level", "json.duplicate-member", HostileDocuments::lateDuplicates);
  }

  private void addMembers() {
    String many = "json.too-many-values";
    String findings = "json.too-many-findings";
    addList("unknown members", findings, START, i -> number(i) + ":0");
    addList("one member again and again", findings, START, "\"title\":\"\"");
    addList("members of an unknown member", many, UNKNOWN + "{", i -> number(i) + ":0");
    addList("members of an extension", many, EXTENSION + "{", i -> number(i) + ":0");
    addList("one member of an extension again and again", findings, EXTENSION + "{", "\"\":0");
    addList("extensions", many, START + "\"extensions\":{", i -> "\"a.b" + i + "\":0");
    addList("keys that are none", findings, START + "\"extensions\":{", i -> number(i) + ":0");
    addList(
        "a duplicate and many members", many, EXTENSION + "{\"\":0,\"\":0,", i -> number(i) + ":0");
  }

  private void addNames() {
    String many = "json.too-many-values";
    for (String start : List.of(EXTENSION + "{", UNKNOWN + "{")) {
      String where = start.startsWith(UNKNOWN) ? ", skipped" : "";
      addList(
          "names of one hash code" + where,
          many,
          start,
          i -> '"' + CollidingNames.ofStrings(i) + "\":0");
      add(
          "short names that collide in the parser" + where,
          many,
          n -> colliding(n, start, CollidingNames.ofEight()));
      add(
          "long names that collide in the parser" + where,
          many,
          n -> colliding(n, start, CollidingNames.ofTwenty()));
    }
    add("findings below long names", "json.too-long", HostileDocuments::findingsBelowLongNames);
    String findings = "json.too-many-findings";
    addList("long names", findings, START, i -> '"' + "x".repeat(1_000) + i + "\":0");
    addList("names nearly known", findings, START, i -> '"' + "x".repeat(55) + i + "\":0");
    addList(
        "values nearly known",
        findings,
        START + "\"definition\":{\"limbs\":[",
        i -> '"' + "x".repeat(55) + i + '"');
  }

  private void addTextsAndNumbers() {
    String start = START + "\"title\":\"";
    add("a text of escapes", "", n -> bytes(start, "\\u0041", n / 6 - 9, "\"}"));
    add(
        "a text of two-byte characters",
        "json.too-long",
        n -> bytes(start, "ŵ", n / 2 - 99, "\"}"));
    add("a text of emoji", "json.too-long", n -> bytes(start, "😀", n / 4 - 99, "\"}"));
    for (String number : List.of("7", "-7", "0.7", "7e7")) {
      add("digits after " + number, "json.too-long", n -> digits(n, EXTENSION + number));
    }
    add(
        "digits of an age",
        "json.too-long",
        n -> digits(n, START + "\"school\":{\"ageRange\":{\"from\":7"));
    add("digits, skipped", "json.unknown-member", n -> digits(n, UNKNOWN + "7"));
  }

  private void addLists() {
    String many = "json.too-many-values";
    for (String value : List.of("0", "1000", "\"a\"", "[]", "[0]", "{}", "{\"\":0}")) {
      addList(value + " in an extension", many, EXTENSION + "[", value);
    }
    String schools = START + "\"alsoFor\":[";
    addList("empty schools", many, schools, "{}");
    addList("schools with short names", many, schools, "{\"name\":\"a\"}");
    addList("schools with extensions", many, schools, "{\"extensions\":{\"a.b\":0}}");
    addList("empty sections", many, START + "\"sections\":[", "{}");
    addList("short texts", many, START + "\"rationale\":{\"paragraphs\":[", "\"a\"");
    addList("links", many, START + "\"links\":[", "{\"title\":\"a\"}");
    addList("dates", many, START + "\"control\":{\"history\":[", "{\"date\":\"2016\"}");
    addList("pointers", many, START + "\"outline\":[", "\"/\"");
    addList("slashes", many, START + "\"outline\":[", '"' + "/".repeat(200_000) + '"');
  }

  private void addAsManyAsThereMayBe() {
    addList("as many members as there may be", "", EXTENSION + "{", i -> wide(i, WIDTH - 3) + ":0");
    addList(
        "as many members, the last a duplicate",
        "json.duplicate-member",
        EXTENSION + "{",
        i -> wide(i == SIZE / WIDTH - 2 ? 0 : i, WIDTH - 3) + ":0");
    addList(
        "as many names with escapes, the last a duplicate",
        "json.duplicate-member",
        EXTENSION + "{",
        i -> "\"\\u0041" + wide(i == SIZE / WIDTH - 2 ? 0 : i, WIDTH - 9).substring(1) + ":0");
    addList("as many texts", "", EXTENSION + "[", i -> wide(i, WIDTH - 1));
    String statement = "{\"statement\":" + wide(0, WIDTH - 15) + "}";
    addList("as many procedures", "", START + "\"procedures\":{\"general\":[", statement);
    String extensions = "{\"extensions\":{\"a.b\":0},\"name\":" + wide(0, 2 * WIDTH - 34) + "}";
    addList("as many schools with extensions", "", START + "\"alsoFor\":[", extensions);
  }

  private void add(String name, String kind, IntFunction<byte[]> make) {
    all.add(new Hostile(name, kind, make));
  }

  private void addList(String name, String kind, String start, String element) {
    addList(name, kind, start, i -> element);
  }

  private void addList(String name, String kind, String start, IntFunction<String> element) {
    add(name, kind, n -> list(n, start, element));
  }

  private static byte[] bytes(String start, String repeated, int times, String end) {
    return (start + repeated.repeat(times) + end).getBytes(UTF_8);
  }

  private static byte[] encoded(String charset, int length) {
    return (START + " ".repeat(length - 40) + "}").getBytes(Charset.forName(charset));
  }

  private static byte[] ending(int size, String hex) {
    byte[] end = HexFormat.of().parseHex(hex);
    byte[] document = bytes(START, " ", size - 40, "  ");
    System.arraycopy(end, 0, document, document.length - end.length, end.length);
    return document;
  }

  private static byte[] digits(int size, String start) {
    return bytes(start, "7", size - 80, closing(start));
  }

  private static String number(int number) {
    return '"' + Integer.toString(number, 36) + '"';
  }

  private static String wide(int number, int width) {
    String digits = Integer.toString(number);
    return '"' + "-".repeat(width - 2 - digits.length()) + digits + '"';
  }

  private static byte[] colliding(int size, String start, CollidingNames names) {
    return list(size, start, i -> '"' + names.next() + "\":0");
  }

  /** A start, as many elements or members as there is room for, and the brackets that close it. */
  private static byte[] list(int size, String start, IntFunction<String> element) {
    byte[] document = new byte[size];
    String closing = closing(start);
    int end = put(document, 0, start);
    for (int i = 0; ; i++) {
      String next = (i == 0 ? "" : ",") + element.apply(i);
      if (end + next.length() + closing.length() > size) {
        return Arrays.copyOf(document, put(document, end, closing));
      }
      end = put(document, end, next);
    }
  }

  private static int put(byte[] document, int at, String text) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    System.arraycopy(bytes, 0, document, at, bytes.length);
    return at + bytes.length;
  }

  private static String closing(String start) {
    StringBuilder brackets = new StringBuilder();
    for (int i = 0; i < start.length(); i++) {
      char c = start.charAt(i);
      if (c == '{' || c == '[') {
        brackets.append(c == '{' ? '}' : ']');
      }
    }
    return brackets.reverse().toString();
  }

  private static byte[] duplicates(int size) {
    String level = "{\"\":0,\"\":0,\"x\":\"" + "x".repeat(size / 60 - 30) + "\",\"y\":";
    return bytes(EXTENSION, level, 60, "0" + "}".repeat(62));
  }

  private static byte[] lateDuplicates(int size) {
    String texts = ("\"" + "x".repeat(size / 6) + "\",").repeat(5) + "0";
    return bytes(EXTENSION, "{\"\":0,\"y\":", 60, "[" + texts + "]" + ",\"\":0}".repeat(60) + "}}");
  }

  /** Numbers that are too long, in a list below three names that each are as long as the list. */
  private static byte[] findingsBelowLongNames(int size) {
    String name = "{\"" + "x".repeat(size / 5) + "\":";
    String numbers = ("7".repeat(101) + ",").repeat(Math.min(999, size / 5 / 102));
    return bytes(EXTENSION, name, 3, "[" + numbers + "7".repeat(101) + "]}}}}}");
  }
}
