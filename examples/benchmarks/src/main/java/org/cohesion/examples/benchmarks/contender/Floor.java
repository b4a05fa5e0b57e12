package org.cohesion.examples.benchmarks.contender;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The least that a reader of JSON does: Jackson's streaming core goes through the tokens and makes
 * a string of each text. Nothing comes of it.
 */
public final class Floor {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Floor() {}

  /** {@return the UTF-16 units of all texts together} */
  public static int scan(byte[] document) {
    int units = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          units += parser.getString().length();
        }
      }
    }
    return units;
  }
}
