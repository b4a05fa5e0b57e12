package org.cohesion.examples.policyreport.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What stands at each place of a policy, as maps, lists and texts by the names of the format. */
public final class DocumentTree {

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<?, ?> root;

  private DocumentTree(Map<?, ?> root) {
    this.root = root;
  }

  /** Lays out a policy. */
  public static DocumentTree of(Policy policy) {
    try (JsonParser parser =
        JSON.createParser(ObjectReadContext.empty(), PolicyJson.encode(policy))) {
      parser.nextToken();
      return new DocumentTree((Map<?, ?>) value(parser));
    }
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      default -> parser.getString();
    };
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return members;
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return elements;
  }

  /** {@return the names of the members that the policy has, in the order of the format} */
  public List<String> members() {
    return root.keySet().stream().map(Object::toString).toList();
  }

  /** {@return what stands at a place: a map, a list or a text; null if nothing does} */
  public @Nullable Object at(JsonPointer pointer) {
    Object value = root;
    for (String token : pointer.tokens()) {
      value = child(value, token);
      if (value == null) {
        return null;
      }
    }
    return value;
  }

  /** {@return what stands in an object or a list under a name or a position; null if nothing} */
  public static @Nullable Object child(@Nullable Object parent, String token) {
    if (parent instanceof Map<?, ?> object) {
      return object.get(token);
    }
    if (parent instanceof List<?> list) {
      int position = position(token);
      return position >= 0 && position < list.size() ? list.get(position) : null;
    }
    return null;
  }

  /** {@return the text of a member; null if it has none} */
  public static @Nullable String text(@Nullable Object parent, String name) {
    return child(parent, name) instanceof String text ? text : null;
  }

  /** {@return the position that a token says, below zero if it says none} */
  public static int position(String token) {
    if (token.isEmpty()
        || token.length() > 9
        || !token.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    return Integer.parseInt(token);
  }
}
