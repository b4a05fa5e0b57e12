package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.json.JsonTree.Literal;
import org.cohesion.json.format.ValuePatterns;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.mistake.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * What no JSON Schema can say about a document: all that the decoder may find where the schema
 * finds nothing. What is not JSON is not here, since a schema is not asked then.
 */
enum Unsayable {

  /** A schema is asked about the members of an object, of which a parser keeps one a name. */
  DUPLICATE_MEMBER(StructuralKinds.DUPLICATE_MEMBER, "{%s, \"title\": \"x\", \"title\": \"y\"}"),

  /** The same in an extension, whose names are the vendor's own. */
  DUPLICATE_MEMBER_OF_AN_EXTENSION(
      StructuralKinds.DUPLICATE_MEMBER, "{%s, \"extensions\": {\"a.b\": {\"c\": 1, \"c\": 1}}}"),

  /** A schema cannot compare two values. */
  AGE_RANGE_BACKWARDS(
      StructuralKinds.BAD_VALUE, "{%s, \"school\": {\"ageRange\": {\"from\": 11, \"to\": 4}}}") {
    @Override
    boolean isMet(Finding finding, Object document) {
      return isExpected(finding, ValueForm.AGE_RANGE);
    }
  },

  /** Without a reference back, which not every engine has, the last digits are compared alone. */
  SCHOOL_YEAR_OF_OTHER_DECADES(
      StructuralKinds.BAD_VALUE, "{%s, \"control\": {\"academicYear\": \"2026/2037\"}}") {
    @Override
    boolean isMet(Finding finding, Object document) {
      return isExpected(finding, ValueForm.ACADEMIC_YEAR)
          && at(document, finding.getPointer().tokens()) instanceof String year
          && year.matches(ValuePatterns.of(ValueForm.ACADEMIC_YEAR));
    }
  },

  /** To a schema 7.0 and 7 are one number; the decoder gives back what it was given, so 7 it is. */
  AGE_WRITTEN_ANOTHER_WAY(
      StructuralKinds.BAD_VALUE, "{%s, \"school\": {\"ageRange\": {\"from\": 7.0, \"to\": 11}}}") {
    @Override
    boolean isMet(Finding finding, Object document) {
      return isExpected(finding, ValueForm.AGE)
          && at(document, finding.getPointer().tokens()) instanceof Literal number
          && isAge(new BigDecimal(number.text()));
    }
  },

  /** Text is Unicode before a schema sees it; the decoder reads the escapes. */
  HALF_A_SURROGATE_PAIR(StructuralKinds.BAD_VALUE, "{%s, \"title\": \"\\ud800\"}") {
    @Override
    boolean isMet(Finding finding, Object document) {
      return isExpected(finding, ValueForm.UNICODE_TEXT);
    }
  },

  /** Parsers know more encodings than UTF-8. */
  OTHER_ENCODING(StructuralKinds.ENCODING, "{%s}") {
    @Override
    byte[] example() {
      return new String(super.example(), UTF_8).getBytes(UTF_16);
    }
  },

  // How much is read is the reader's own affair and no part of the format.

  TOO_DEEP(
      StructuralKinds.TOO_DEEP,
      "{%s, \"extensions\": {\"a.b\": " + "[".repeat(63) + "]".repeat(63) + "}}"),
  TEXT_TOO_LONG(StructuralKinds.TOO_LONG, "{%s, \"title\": \"" + "x".repeat(262_145) + "\"}"),
  NUMBER_TOO_LONG(
      StructuralKinds.TOO_LONG, "{%s, \"extensions\": {\"a.b\": " + "1".repeat(101) + "}}"),
  TOO_LARGE(StructuralKinds.TOO_LARGE, "{%s" + " ".repeat(1 << 20) + "}");

  private final String id;
  private final String example;

  Unsayable(FindingKind kind, String example) {
    this.id = kind.getId();
    this.example = example;
  }

  /**
   * Whether a finding is of this kind.
   *
   * @param document the tree of the document, as {@link JsonTree} reads it
   */
  boolean covers(Finding finding, Object document) {
    return finding.getKind().getId().equals(id) && isMet(finding, document);
  }

  boolean isMet(Finding finding, Object document) {
    return true;
  }

  /** Whether the decoder reads no further after such a finding, so that others may be lacking. */
  boolean endsReading() {
    return this == TOO_DEEP || this == TOO_LARGE || this == OTHER_ENCODING;
  }

  /** {@return a document of which the decoder finds this and nothing else} */
  byte[] example() {
    return example.formatted("\"formatVersion\": \"1.0\"").getBytes(UTF_8);
  }

  private static boolean isExpected(Finding finding, ValueForm form) {
    return finding.getArguments().get("expected") == form;
  }

  private static boolean isAge(BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(BigDecimal.valueOf(99)) <= 0
        && number.stripTrailingZeros().scale() <= 0;
  }

  private static @Nullable Object at(Object document, List<String> tokens) {
    @Nullable Object value = document;
    for (String token : tokens) {
      if (value instanceof List<?> list) {
        value = list.get(Integer.parseInt(token));
      } else {
        value = value instanceof Map<?, ?> object ? object.get(token) : null;
      }
    }
    return value;
  }
}
