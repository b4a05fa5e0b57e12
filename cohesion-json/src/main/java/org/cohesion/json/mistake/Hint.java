package org.cohesion.json.mistake;

import org.cohesion.text.JsonNamed;

/** What to do about a value of the wrong type. */
public enum Hint implements JsonNamed {
  QUOTE("quote", "put it in quotation marks"),
  UNQUOTE("unquote", "write it without quotation marks"),
  TRUE_OR_FALSE("true-or-false", "write true or false, without quotation marks"),
  LIST("list", "put it in square brackets"),
  QUOTE_AND_LIST("quote-and-list", "put it in quotation marks, and that in square brackets"),
  LIST_OF_TEXTS("list-of-texts", "write texts in square brackets, as in [\"…\", \"…\"]"),
  LIST_OF_OBJECTS("list-of-objects", "write objects in square brackets, as in [{…}, {…}]"),
  ONE("one", "take away the square brackets, and leave one value"),
  LINE_EACH(
      "line-each", "write each policy on a line of its own (*.ndjson), or in a file of its own"),
  TEXT("text", "write a text in quotation marks in place of the curly brackets"),
  MEMBERS("members", "write it in curly brackets, after the name of a member and a colon");

  private final String jsonName;
  private final String label;

  Hint(String jsonName, String label) {
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
