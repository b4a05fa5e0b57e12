package org.cohesion.json;

import org.cohesion.text.JsonNamed;

/** What can stand where a value is expected: the words for messages about the wrong thing. */
enum ValueForm implements JsonNamed {
  TEXT("text", "text"),
  OBJECT("object", "an object"),
  LIST("list", "a list"),
  NUMBER("number", "a number"),
  BOOLEAN("boolean", "true or false"),
  NULL("null", "null"),
  DATE("date", "a date: YYYY, YYYY-MM or YYYY-MM-DD, of a day that exists"),
  ACADEMIC_YEAR("academic-year", "a school year: two years in a row, YYYY/YYYY"),
  URN("urn", "a URN: six digits, as text"),
  UKPRN("ukprn", "a UKPRN: eight digits, as text"),
  LA_ESTAB("la-estab", "a LAESTAB number: NNN/NNNN"),
  AGE("age", "an age: a whole number of years, 0 to 99"),
  AGE_RANGE("age-range", "an age range: \"from\" must not be above \"to\""),
  JSON_POINTER("json-pointer", "a JSON Pointer, such as /aims or /sections/0"),
  VERSION("version", "a version of the format, such as \"1.0\""),
  EXTENSION_KEY("extension-key", "a reversed domain name, such as com.example.mis"),
  DAY("day", "a day that exists: YYYY-MM-DD"),
  RULE_ID(
      "rule-id", "the id of a rule, such as review.overdue: small letters, digits, hyphens, dots"),
  REASON("reason", "a reason: text that can be read"),
  FILE_NAME("file-name", "the name of a file: text that can be read"),
  FILE_PATTERN("file-pattern", "a pattern of names of files, such as archive/**"),
  SCHOOL_TERM(
      "school-term",
      "a term: \"to\" must not be before \"from\", and both must lie within six weeks of September to"
          + " December (autumn), January to March (spring) or April to August (summer)"),
  NAME("name", "a name: text that can be read"),
  WAIVER("waiver", "a waiver: the name of who approved it must be text that can be read"),
  FINGERPRINT("fingerprint", "a fingerprint: 16 hexadecimal digits, small letters"),
  FINDING("finding", "a finding: its start and end both there and in this order"),
  LINE_OR_COLUMN("line-or-column", "a line or column: a whole number, 1 to 2147483647"),
  UNICODE_TEXT("unicode-text", "text: it has half of a surrogate pair");

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
