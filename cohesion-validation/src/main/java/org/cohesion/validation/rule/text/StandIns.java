package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.validation.rule.PolicyText;

/**
 * The stand-ins of one policy. Each text counts once, with those that hold the same stand-in: of
 * several in a text, the first that was met before.
 */
final class StandIns {

  /** So many of one text are compared with others: a text may have thousands. */
  private static final int MOST = 8;

  /** By the position of the text. */
  private final Map<Integer, List<String>> found = new TreeMap<>();

  /** Whether more of a text need be looked at. */
  boolean mayAdd(int text) {
    List<String> known = found.get(text);
    return known == null || known.size() < MOST;
  }

  /**
   * Adds one.
   *
   * @param text the position of the text
   * @param standIn what tells whether another is the same
   */
  void add(int text, String standIn) {
    found.computeIfAbsent(text, t -> new ArrayList<>(2)).add(standIn);
  }

  /** One finding for all texts with the same stand-in, at the first of them. */
  List<Finding> findings(FindingKind kind, List<PolicyText> texts) {
    Map<String, List<JsonPointer>> places = new LinkedHashMap<>();
    for (Map.Entry<Integer, List<String>> entry : found.entrySet()) {
      places
          .computeIfAbsent(chosen(entry.getValue(), places), standIn -> new ArrayList<>(2))
          .add(texts.get(entry.getKey()).pointer());
    }
    List<Finding> findings = new ArrayList<>(places.size());
    for (List<JsonPointer> of : places.values()) {
      findings.add(Finding.of(kind, of.get(0)).withOtherPlaces(of.subList(1, of.size())));
    }
    return findings;
  }

  private static String chosen(List<String> standIns, Map<String, List<JsonPointer>> known) {
    for (String standIn : standIns) {
      if (known.containsKey(standIn)) {
        return standIn;
      }
    }
    return standIns.get(0);
  }
}
