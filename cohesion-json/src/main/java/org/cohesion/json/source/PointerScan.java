package org.cohesion.json.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.SourcePosition;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where the values of some pointers stand: one reading of the document, which goes only into
 * the objects and lists that lead to them.
 */
public final class PointerScan {

  private final JsonParser parser;
  private final int base;
  private final LeftOutElements leftOut;

  private PointerScan(SourceText source, LeftOutElements leftOut) {
    this.leftOut = leftOut;
    base = Utf8.byteOrderMarkLength(source.bytes());
    parser = source.parser(base);
  }

  /** A part of the document that is wanted, or on the way to one. */
  private static final class WantedPlace {
    private final @Nullable WantedPlace parent;
    private final Map<String, WantedPlace> children = new HashMap<>();
    private int start = -1;
    private int end;

    WantedPlace(@Nullable WantedPlace parent) {
      this.parent = parent;
    }

    WantedPlace child(String token) {
      WantedPlace child = children.get(token);
      if (child == null) {
        child = new WantedPlace(this);
        children.put(token, child);
      }
      return child;
    }

    /** The offset at which it begins; that of the document if nothing of it was read. */
    int first() {
      return Math.max(start, 0);
    }

    WantedPlace nearestFound() {
      WantedPlace node = this;
      while (node.start < 0 && node.parent != null) {
        node = node.parent;
      }
      return node;
    }
  }

  public static List<Finding> locate(
      SourceText source, LeftOutElements leftOut, List<Finding> findings) {
    List<JsonPointer> pointers = new ArrayList<>(findings.size());
    boolean allPlaced = true;
    for (Finding finding : findings) {
      pointers.add(finding.getPointer());
      allPlaced &= finding.getPosition().isPresent();
    }
    return allPlaced
        ? List.copyOf(findings)
        : place(source, findings, nodes(source, leftOut, pointers));
  }

  /** The places of pointers, in their order; of the innermost value there is on the way. */
  public static List<SourcePosition> locate(SourceText source, List<JsonPointer> pointers) {
    List<WantedPlace> places = nodes(source, LeftOutElements.NOTHING, pointers);
    LineIndex lines = lines(source, places);
    List<SourcePosition> positions = new ArrayList<>(places.size());
    for (WantedPlace place : places) {
      positions.add(lines.between(place.first(), place.end));
    }
    return List.copyOf(positions);
  }

  private static List<WantedPlace> nodes(
      SourceText source, LeftOutElements leftOut, List<JsonPointer> pointers) {
    WantedPlace root = new WantedPlace(null);
    List<WantedPlace> places = new ArrayList<>(pointers.size());
    for (JsonPointer pointer : pointers) {
      WantedPlace node = root;
      for (String token : pointer.tokens()) {
        node = node.child(token);
      }
      places.add(node);
    }
    new PointerScan(source, leftOut).scanDocument(root);
    places.replaceAll(WantedPlace::nearestFound);
    return places;
  }

  private static LineIndex lines(SourceText source, List<WantedPlace> places) {
    int[] offsets = new int[2 * places.size()];
    for (int i = 0; i < places.size(); i++) {
      offsets[2 * i] = places.get(i).first();
      offsets[2 * i + 1] = places.get(i).end;
    }
    return source.lines(offsets);
  }

  private static List<Finding> place(
      SourceText source, List<Finding> findings, List<WantedPlace> places) {
    LineIndex lines = lines(source, places);
    List<Finding> placed = new ArrayList<>(findings.size());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      WantedPlace node = places.get(i);
      placed.add(
          finding.getPosition().isPresent()
              ? finding
              : source.place(finding, lines, node.first(), node.end));
    }
    return List.copyOf(placed);
  }

  private void scanDocument(WantedPlace root) {
    try {
      if (parser.nextToken() != null) {
        scan(root, JsonPointer.ROOT);
      }
    } catch (JacksonException e) {
      // The document is broken further on; what stands before that has its place.
    }
  }

  /**
   * Notes the place of the current value, and of what is wanted inside it.
   *
   * @param at where it is in the document, which can be elsewhere than in the value
   */
  private void scan(WantedPlace node, JsonPointer at) {
    boolean first = node.start < 0;
    if (first) {
      node.start = base + (int) parser.currentTokenLocation().getByteOffset();
      node.end = node.start;
    }
    if (node.children.isEmpty()) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      scanMembers(node, at);
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      scanElements(node, at);
    }
    if (first) {
      parser.finishToken();
      node.end = base + (int) parser.currentLocation().getByteOffset();
    }
  }

  private void scanMembers(WantedPlace node, JsonPointer at) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      scanChild(node.children.get(name), at.child(name));
    }
  }

  /** What was left out has no position in the value. */
  private void scanElements(WantedPlace node, JsonPointer at) {
    BitSet passedOver = leftOut.of(at);
    int position = 0;
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      boolean wanted = !passedOver.get(i);
      scanChild(wanted ? node.children.get(Integer.toString(position)) : null, at.child(i));
      position += wanted ? 1 : 0;
    }
  }

  private void scanChild(@Nullable WantedPlace child, JsonPointer at) {
    if (child == null) {
      parser.skipChildren();
    } else {
      scan(child, at);
    }
  }
}
