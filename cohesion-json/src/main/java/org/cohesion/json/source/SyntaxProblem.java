package org.cohesion.json.source;

import org.cohesion.text.JsonNamed;

/** Why a document is not JSON. */
public enum SyntaxProblem implements JsonNamed {
  EMPTY("empty", "there is nothing in the document"),
  UNEXPECTED_END(
      "unexpected-end",
      "the document ends before it is complete; close what is still open with \", ] or }"),
  COMMENT("comment", "there are no comments in JSON; take this one out"),
  QUOTATION_MARK("quotation-mark", "put texts in straight double quotation marks, as in \"text\""),
  TRAILING_COMMA("trailing-comma", "nothing follows this comma; take it out"),
  BRACKET(
      "bracket",
      "this bracket closes nothing that is open, or closes it too early; look at the brackets before it"),
  CONTROL_CHARACTER(
      "control-character",
      "a text cannot hold a line break or a tab as such; write \\n for a line break, \\t for a tab,"
          + " and \\u and four digits for other control characters"),
  ESCAPE(
      "escape",
      "a backslash begins an escape, and there is no such one; write \\\\ for the backslash itself"),
  SURROGATE(
      "surrogate",
      "this is half of a character that takes two escapes; write the other half as well, or the character"),
  MISSING_COMMA("missing-comma", "a comma or a colon is missing before this; add it"),
  NUMBER(
      "number",
      "numbers are written as in 7, -7, 7.5 or 7e3; put dates and the like in quotation marks"),
  NO_NUMBER(
      "no-number",
      "there is no such number in JSON as NaN or Infinity; write a number, or leave it out"),
  WORD(
      "word",
      "put this in quotation marks, as all texts and names; only true, false and null stand without"),
  OTHER("other", "this cannot stand here; take it out");

  private final String jsonName;
  private final String label;

  SyntaxProblem(String jsonName, String label) {
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
