package org.cohesion.examples.policyimport.carried;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints a policy as a plain document that carries it: labels with values, headings, paragraphs.
 */
final class PrintedPolicy {

  private static final Set<String> LEFT_OUT =
      Set.of("$schema", "formatVersion", "outline", "extensions", "language", "id", "supports");

  private static final Map<String, String> LABELS =
      Map.of(
          "date", "Approved",
          "nextReview", "Next review",
          "lastReview", "Last reviewed",
          "effectiveFrom", "Effective from",
          "academicYear", "Academic year",
          "frequency", "Review cycle",
          "version", "Version",
          "status", "Status");

  private static final Map<String, String> HEADINGS =
      Map.ofEntries(
          Map.entry("legalBasis", "Legal basis"),
          Map.entry("rationale", "Rationale"),
          Map.entry("definition", "Definition"),
          Map.entry("context", "Context"),
          Map.entry("community", "Community"),
          Map.entry("principles", "Principles"),
          Map.entry("aims", "Aims"),
          Map.entry("procedures", "Procedures"),
          Map.entry("responsibilities", "Responsibilities"),
          Map.entry("monitoring", "Monitoring"),
          Map.entry("review", "Review"),
          Map.entry("links", "Links"));

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final List<Block> blocks = new ArrayList<>();

  private PrintedPolicy() {}

  /** {@return a document that shows the policy and carries it inside} */
  static SourceDocument of(Policy policy) {
    return with(blocks(policy), new String(PolicyJson.encode(policy), UTF_8));
  }

  /** {@return a document of those blocks that carries something inside} */
  static SourceDocument with(List<Block> blocks, String carried) {
    return new SourceDocument(
        DocumentFormat.HTML,
        blocks,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(carried));
  }

  /** {@return what a document shows of the policy} */
  static List<Block> blocks(Policy policy) {
    PrintedPolicy printed = new PrintedPolicy();
    printed.object("", JsonMapper.shared().readTree(PolicyJson.encode(policy)));
    return printed.blocks;
  }

  /** {@return a block of text} */
  static Block block(BlockKind kind, Zone zone, String text) {
    return new Block(
        kind, kind == BlockKind.HEADING ? 2 : 0, "", List.of(text), zone, Print.PLAIN, Place.NONE);
  }

  private void object(String name, JsonNode object) {
    if (!object.has("heading") && HEADINGS.containsKey(name)) {
      heading(HEADINGS.get(name));
    }
    object.properties().forEach(member -> member(member.getKey(), member.getValue()));
  }

  private void member(String name, JsonNode value) {
    if (LEFT_OUT.contains(name)) {
      return;
    }
    if (value.isObject()) {
      object(name, value);
    } else if (value.isArray()) {
      if (HEADINGS.containsKey(name)) {
        heading(HEADINGS.get(name));
      }
      value.forEach(element -> member(name.equals("paragraphs") ? name : name + "[]", element));
    } else {
      leaf(name.replace("[]", ""), value.asString());
    }
  }

  private void leaf(String name, String text) {
    if (name.equals("heading") || name.equals("title")) {
      heading(text);
    } else if (LABELS.containsKey(name)) {
      paragraph(LABELS.get(name) + ": " + (text.matches("\\d{4}-.*") ? date(text) : words(text)));
    } else if (name.matches(
        "statement|paragraphs|instrument|provision|motto|name|outcome|change")) {
      paragraph(text);
    } else {
      paragraph(name.equals("url") ? text : words(text));
    }
  }

  private static String words(String code) {
    return code.matches("[a-z-]+") ? code.replace('-', ' ') : code;
  }

  private static String date(String json) {
    String[] parts = json.split("-", -1);
    String month = MONTHS.get(Integer.parseInt(parts[1]) - 1);
    String day = parts.length == 3 ? Integer.parseInt(parts[2]) + " " : "";
    return String.format(Locale.ROOT, "%s%s %s", day, month, parts[0]);
  }

  private void heading(String text) {
    blocks.add(block(BlockKind.HEADING, Zone.BODY, text));
  }

  private void paragraph(String text) {
    blocks.add(block(BlockKind.PARAGRAPH, Zone.BODY, text));
  }
}
