package org.cohesion.examples.misservice.page.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cohesion.examples.policyreport.html.finding.FindingItem;
import org.cohesion.finding.SourcePosition;

/**
 * A text with what was found in it at its lines.
 *
 * @param stretches the text from top to bottom
 * @param findings how many findings are shown
 * @param notShown how many more there are
 */
public record SourceView(List<Stretch> stretches, int findings, int notShown) {

  /** How many findings are shown. */
  public static final int MOST_FINDINGS = 200;

  /** How many lines without findings are shown or can be unfolded, and how much text is in them. */
  private static final int MOST_LINES = 2000;

  private static final int MOST_CHARACTERS = 400_000;

  /** What a finding takes beside the text, in lines. */
  private static final int LINES_OF_A_FINDING = 7;

  /** Lines before a finding that tell where it stands, and how few are not worth folding. */
  private static final int BEFORE = 2;

  private static final int FEW = 6;

  /**
   * Lays out a text.
   *
   * @param text the text in UTF-8, as the findings were made from
   * @param items what was found, with places in it
   */
  public static SourceView of(byte[] text, List<FindingItem> items) {
    Map<Integer, List<FindingItem>> found = new TreeMap<>();
    for (FindingItem item : items.subList(0, Math.min(items.size(), MOST_FINDINGS))) {
      int line = item.finding().getPosition().map(SourcePosition::startLine).orElse(1);
      found.computeIfAbsent(line, k -> new ArrayList<>()).add(item);
    }
    int shown = Math.min(items.size(), MOST_FINDINGS);
    return new SourceView(new Layout(lines(text), found).stretches(), shown, items.size() - shown);
  }

  private static List<String> lines(byte[] text) {
    String all = new String(text, StandardCharsets.UTF_8);
    String withoutMark = all.startsWith("\ufeff") ? all.substring(1) : all;
    List<String> lines = new ArrayList<>(List.of(withoutMark.split("\r\n|[\r\n]", -1)));
    if (lines.size() > 1 && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  /** The text being laid out. */
  private static final class Layout {

    private final List<String> lines;
    private final Map<Integer, List<FindingItem>> found;
    private final List<Stretch> stretches = new ArrayList<>();
    private int shownLines;
    private int shownCharacters;

    Layout(List<String> lines, Map<Integer, List<FindingItem>> found) {
      this.lines = lines;
      this.found = found;
    }

    List<Stretch> stretches() {
      List<Integer> marked = new ArrayList<>(found.keySet());
      int at = 1;
      for (int i = 0; i < marked.size(); i++) {
        int line = marked.get(i);
        unmarked(at, line - 1, true);
        int next = i + 1 < marked.size() ? marked.get(i + 1) : lines.size() + 1;
        List<FindingItem> items = found.getOrDefault(line, List.of());
        int last = Math.min(next - 1, line + LINES_OF_A_FINDING * items.size());
        stretches.add(new Stretch.Marked(marked(line, items), items, range(line + 1, last)));
        at = Math.max(last, line) + 1;
      }
      unmarked(at, lines.size(), false);
      return List.copyOf(stretches);
    }

    private SourceLine marked(int line, List<FindingItem> items) {
      List<SourcePosition> places =
          items.stream().flatMap(item -> item.finding().getPosition().stream()).toList();
      String text = line <= lines.size() ? lines.get(line - 1) : "";
      return SourceLine.of(line, text, places);
    }

    private void unmarked(int first, int last, boolean isFollowed) {
      if (last < first) {
        return;
      }
      if (last - first < FEW) {
        stretches.add(new Stretch.Plain(range(first, last)));
        return;
      }
      int fold = isFollowed ? last - BEFORE : last;
      int size = lines.subList(first - 1, fold).stream().mapToInt(this::shownLength).sum();
      boolean tooMany =
          shownLines + fold - first + 1 > MOST_LINES || shownCharacters + size > MOST_CHARACTERS;
      stretches.add(new Stretch.Folded(first, fold, tooMany ? List.of() : range(first, fold)));
      if (isFollowed) {
        stretches.add(new Stretch.Plain(range(fold + 1, last)));
      }
    }

    private int shownLength(String line) {
      return Math.min(line.length(), SourceLine.LONGEST);
    }

    private List<SourceLine> range(int first, int last) {
      List<SourceLine> range = new ArrayList<>();
      for (int i = first; i <= last; i++) {
        shownLines++;
        shownCharacters += shownLength(lines.get(i - 1));
        range.add(SourceLine.of(i, lines.get(i - 1), List.of()));
      }
      return range;
    }
  }
}
