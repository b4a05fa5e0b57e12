package org.cohesion.json.mistake;

import org.cohesion.text.JsonNamed;

/** What can stand where a value is expected: the words for messages about the wrong thing. */
public enum ValueForm implements JsonNamed {
  TEXT("text", "text"),
  OBJECT("object", "an object"),
  LIST("list", "a list"),
  NUMBER("number", "a number"),
  BOOLEAN("boolean", "true or false"),
  NULL("null", "null"),
  DATE("date", "a date, such as \"2026-09-01\", \"2026-09\" or \"2026\", of a day that exists"),
  ACADEMIC_YEAR("academic-year", "a school year, such as \"2026/2027\""),
  URN("urn", "a URN, which has six digits, such as \"999999\""),
  UKPRN("ukprn", "a UKPRN, which has eight digits, such as \"99999999\""),
  LA_ESTAB("la-estab", "a LAESTAB number, such as \"999/9999\""),
  SEED_CODE("seed-code", "a SEED code, which has seven digits, such as \"9999999\""),
  AGE("age", "an age in whole years, 0 to 99"),
  AGE_RANGE("age-range", "an age range, since \"from\" is above \"to\"; exchange them"),
  JSON_POINTER("json-pointer", "a JSON Pointer, such as \"/aims\" or \"/sections/0\""),
  VERSION("version", "a version of the format, such as \"1.0\""),
  EXTENSION_KEY("extension-key", "a reversed domain name, such as \"com.example.mis\""),
  DAY("day", "a day that exists, such as \"2026-09-01\""),
  RULE_ID(
      "rule-id",
      "the id of a rule, such as \"review.overdue\": small letters, digits, hyphens, dots"),
  REASON("reason", "a reason in text that can be read"),
  FILE_NAME("file-name", "the name of a file in text that can be read"),
  FILE_PATTERN("file-pattern", "a pattern of names of files, such as \"archive/**\""),
  SCHOOL_TERM(
      "school-term",
      "a term: \"to\" must not be before \"from\", and both must lie within six weeks of September to"
          + " December (autumn), January to March (spring) or April to August (summer)"),
  NAME("name", "a name in text that can be read"),
  WAIVER("waiver", "a waiver, since the name of who approved it is no text that can be read"),
  FINGERPRINT("fingerprint", "a fingerprint, which has 16 hexadecimal digits in small letters"),
  FINDING("finding", "a finding, since it must have a start and an end, in this order, or neither"),
  LINE_OR_COLUMN("line-or-column", "the number of a line or column, 1 to 2147483647"),
  UNICODE_TEXT("unicode-text", "text, since it has half of a character that takes two escapes");

  private final String jsonName;
  private final String label;

  ValueForm(String jsonName, String label) {
    this.jsonName = jsonName;
    this.label = label;
  }

  @Override
  public String getJsonName() {
    return jsonName;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
