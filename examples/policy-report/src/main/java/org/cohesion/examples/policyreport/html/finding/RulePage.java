package org.cohesion.examples.policyreport.html.finding;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.finding.FindingKind;

/**
 * What the page about a rule says of why it matters and how to settle it. In English, as the pages
 * are.
 *
 * @param why why it matters, in paragraphs
 * @param settle how to settle it, in paragraphs
 */
public record RulePage(List<List<Piece>> why, List<List<Piece>> settle) {

  /**
   * Some words of a paragraph.
   *
   * @param text the words
   * @param isCode whether they are names of the format
   */
  public record Piece(String text, boolean isCode) {}

  /** {@return what there is about a rule; nothing if whoever made it wrote no page} */
  public static RulePage of(FindingKind kind) {
    String page;
    try {
      page = kind.page();
    } catch (IllegalStateException e) {
      return new RulePage(List.of(), List.of());
    }
    return new RulePage(
        paragraphs(page, "## Why it matters"), paragraphs(page, "## How to settle it"));
  }

  public boolean isEmpty() {
    return why.isEmpty() && settle.isEmpty();
  }

  private static List<List<Piece>> paragraphs(String page, String heading) {
    int start = page.indexOf(heading + "\n");
    if (start < 0) {
      return List.of();
    }
    int from = start + heading.length() + 1;
    int next = page.indexOf("\n## ", from);
    List<List<Piece>> paragraphs = new ArrayList<>();
    for (String paragraph :
        page.substring(from, next < 0 ? page.length() : next).split("\n\n+", -1)) {
      if (!paragraph.isBlank()) {
        paragraphs.add(pieces(paragraph.strip().replace('\n', ' ')));
      }
    }
    return List.copyOf(paragraphs);
  }

  private static List<Piece> pieces(String paragraph) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    boolean code = false;
    for (int tick; (tick = paragraph.indexOf('`', at)) >= 0; at = tick + 1, code = !code) {
      add(pieces, paragraph.substring(at, tick), code);
    }
    add(pieces, paragraph.substring(at), code);
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean code) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, code));
    }
  }
}
