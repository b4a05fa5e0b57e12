package org.cohesion.examples.policyimport.rendered;

import java.util.Set;
import java.util.regex.Pattern;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** How much of a policy programs can go by: dates, numbers and the words of vocabularies. */
final class CodedValues {

  private static final Pattern CODE = Pattern.compile("[a-z\\d]+(?:[-/.][a-z\\d]+)*");

  /** Theirs are no codes, say nothing, or are not printed. */
  private static final Set<String> NO_CODES =
      Set.of("formatVersion", "language", "id", "supports", "number", "version", "kind");

  private static final JsonFactory JSON = new JsonFactory();

  private CodedValues() {}

  /** {@return how many there are; the word for anything else is not one} */
  static int in(Policy policy) {
    int count = 0;
    try (JsonParser json =
        JSON.createParser(ObjectReadContext.empty(), PolicyJson.encode(policy))) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING
            && !NO_CODES.contains(String.valueOf(json.currentName()))
            && !json.getString().equals("other")
            && CODE.matcher(json.getString()).matches()) {
          count++;
        }
      }
    }
    return count;
  }
}
