package org.cohesion.examples.policyreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every member of the format is printed once, or stands in the list of those that are not. */
class EveryMemberTest {

  /** What a policy says to programs only, by the end of the path. */
  private static final List<String> NOT_PRINTED =
      List.of(
          "/$schema",
          "/formatVersion",
          "/subject",
          "/outline",
          "/outline/0",
          "/extensions",
          "/id",
          "/supports",
          "/supports/0",
          "/theme",
          "/themes",
          "/themes/0",
          "/limbs",
          "/limbs/0",
          "/considers",
          "/considers/0",
          "/scope",
          "/strand",
          "/legalBasis/0/kind",
          "/links/0/kind",
          "/dutyBasis");

  private static final ObjectNode FILLED = FilledPolicy.json();

  private static boolean isSilent(String path) {
    // Those of the community are printed, those of a procedure are not.
    boolean ofProcedure = path.startsWith("/procedures/") && path.contains("/dimensions");
    return ofProcedure || NOT_PRINTED.stream().anyMatch(path::endsWith);
  }

  @Test
  void changesWhatIsPrinted() {
    List<PrintedBlock> all = PrintedDocument.of(policy(FILLED)).blocks();
    List<String> silent = new ArrayList<>();

    for (String path : paths("", FILLED)) {
      ObjectNode without = FILLED.deepCopy();
      remove(without, path);
      Decoded decoded = PolicyJson.decodeText(without.toString());
      boolean printed =
          decoded.getPolicy().isEmpty()
              ? PolicyMarkdown.of(PrintedDocument.of(policy(FILLED)))
                  .contains(FILLED.at(path).asString(""))
              : !PrintedDocument.of(decoded.orThrow()).blocks().equals(all);
      if (!printed) {
        silent.add(path);
      }
    }

    assertThat(silent).allMatch(EveryMemberTest::isSilent).isNotEmpty();
  }

  @Test
  void isPrintedOnceIfItIsText() {
    String printed = PolicyMarkdown.of(PrintedDocument.of(policy(FILLED)));

    List<String> notOnce = new ArrayList<>();
    for (String path : paths("", FILLED)) {
      String text = FILLED.at(path).asString("");
      if (text.startsWith("zq") && count(printed, text) != (isSilent(path) ? 0 : 1)) {
        notOnce.add(path + " " + text);
      }
    }

    assertThat(notOnce).isEmpty();
  }

  private static Policy policy(JsonNode json) {
    return PolicyJson.decodeText(json.toString()).orThrow();
  }

  private static int count(String text, String word) {
    Matcher found = Pattern.compile(Pattern.quote(word)).matcher(text);
    return (int) found.results().count();
  }

  /** {@return the pointers of all members and elements} */
  private static Set<String> paths(String at, JsonNode node) {
    Set<String> paths = new LinkedHashSet<>();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      paths.add(at + "/" + member.getKey());
      if (!member.getKey().equals("extensions")) {
        paths.addAll(paths(at + "/" + member.getKey(), member.getValue()));
      }
    }
    for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
      paths.add(at + "/" + i);
      paths.addAll(paths(at + "/" + i, node.get(i)));
    }
    return paths;
  }

  private static void remove(ObjectNode root, String path) {
    int slash = path.lastIndexOf('/');
    JsonNode parent = slash == 0 ? root : root.at(path.substring(0, slash));
    String name = path.substring(slash + 1);
    if (parent instanceof ObjectNode object) {
      object.remove(name);
    } else {
      ((ArrayNode) parent).remove(Integer.parseInt(name));
    }
  }
}
