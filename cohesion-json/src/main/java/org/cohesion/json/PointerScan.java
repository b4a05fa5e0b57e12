package org.cohesion.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cohesion.finding.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where the values of some pointers stand: one reading of the document, which goes only into
 * the objects and lists that lead to them.
 */
final class PointerScan {

  private final JsonParser parser;
  private final int base;

  private PointerScan(Source source) {
    base = Utf8.byteOrderMarkLength(source.bytes());
    parser = source.parser(base);
  }

  /** A part of the document that is wanted, or on the way to one. */
  private static final class Node {
    private final @Nullable Node parent;
    private final Map<String, Node> children = new HashMap<>();
    private int start = -1;
    private int end;

    Node(@Nullable Node parent) {
      this.parent = parent;
    }

    Node nearestFound() {
      return start >= 0 || parent == null ? this : parent.nearestFound();
    }
  }

  static List<Finding> locate(Source source, List<Finding> findings) {
    if (findings.stream().allMatch(f -> f.getPosition().isPresent())) {
      return List.copyOf(findings);
    }
    Node root = new Node(null);
    List<Node> wanted = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Node node = root;
      for (String token : finding.getPointer().tokens()) {
        Node parent = node;
        node = node.children.computeIfAbsent(token, t -> new Node(parent));
      }
      wanted.add(node);
    }
    new PointerScan(source).scanDocument(root);
    return place(source, findings, wanted.stream().map(Node::nearestFound).toList());
  }

  private static List<Finding> place(Source source, List<Finding> findings, List<Node> places) {
    LineIndex lines =
        source.lines(
            places.stream().flatMapToInt(n -> IntStream.of(Math.max(n.start, 0), n.end)).toArray());
    List<Finding> placed = new ArrayList<>(findings.size());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      Node node = places.get(i);
      placed.add(
          finding.getPosition().isPresent()
              ? finding
              : source.place(finding, lines, Math.max(node.start, 0), node.end));
    }
    return List.copyOf(placed);
  }

  private void scanDocument(Node root) {
    try {
      if (parser.nextToken() != null) {
        scan(root);
      }
    } catch (JacksonException e) {
      // The document is broken further on; what stands before that has its place.
    }
  }

  /** Notes the place of the current value, and of what is wanted inside it. */
  private void scan(Node node) {
    boolean first = node.start < 0;
    if (first) {
      node.start = base + (int) parser.currentTokenLocation().getByteOffset();
      node.end = node.start;
    }
    if (node.children.isEmpty()) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        scanChild(node, name);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        scanElement(node.children.get(Integer.toString(i)));
      }
    }
    if (first) {
      parser.finishToken();
      node.end = base + (int) parser.currentLocation().getByteOffset();
    }
  }

  private void scanChild(Node node, String name) {
    parser.nextToken();
    scanElement(node.children.get(name));
  }

  private void scanElement(@Nullable Node child) {
    if (child == null) {
      parser.skipChildren();
    } else {
      scan(child);
    }
  }
}
