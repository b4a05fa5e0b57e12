package org.cohesion.json;

import org.cohesion.text.JsonNamed;

/** Why a document is not JSON. */
enum SyntaxProblem implements JsonNamed {
  EMPTY("empty", "there is nothing in it"),
  UNEXPECTED_END("unexpected-end", "it ends before it is complete"),
  COMMENT("comment", "JSON has no comments"),
  QUOTATION_MARK("quotation-mark", "texts stand in straight double quotation marks"),
  TRAILING_COMMA("trailing-comma", "a comma has nothing after it"),
  BRACKET("bracket", "this bracket closes what is not open, or closes it too early"),
  CONTROL_CHARACTER(
      "control-character",
      "inside a text, a line break is written \\n, a tab \\t, another control character as \\u and"
          + " four digits"),
  ESCAPE("escape", "there is no such escape; a backslash itself is written \\\\"),
  SURROGATE("surrogate", "this is half of a surrogate pair without the other half"),
  MISSING_COMMA("missing-comma", "a comma or a colon is missing before this"),
  NUMBER("number", "JSON writes numbers as in 7, -7, 7.5 or 7e3"),
  WORD("word", "JSON has no words but true, false and null; texts stand in quotation marks"),
  OTHER("other", "this cannot stand here");

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
