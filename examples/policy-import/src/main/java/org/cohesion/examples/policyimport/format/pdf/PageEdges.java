package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Zone;

/**
 * Tells headers and footers from the text: lines that stand at one height on several pages, at
 * their top or bottom, and say the same but for their digits; a number of a page; and what is
 * marked so.
 */
final class PageEdges {

  /** How much of a page is top or bottom. */
  private static final double EDGE = 0.2;

  private static final double NARROW_EDGE = 0.1;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\s|–-]*(?:page|tudalen|p\\.?)?\\s*\\d{1,3}\\s*(?:(?:of|o|/)\\s*\\d{1,3})?[\\s|–-]*",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Set<Integer>> pages = new HashMap<>();

  /**
   * Counts the lines of all pages.
   *
   * @param lines the lines of each page
   */
  PageEdges(List<PageText> texts, List<List<TextLine>> lines) {
    for (int i = 0; i < texts.size(); i++) {
      for (TextLine line : lines.get(i)) {
        if (edge(texts.get(i), line, EDGE) != Zone.BODY) {
          for (String key : keys(line)) {
            pages.computeIfAbsent(key, text -> new HashSet<>()).add(i);
          }
        }
      }
    }
  }

  /** {@return where each of the lines of a page stands} */
  List<Zone> zones(PageText page, List<TextLine> lines) {
    List<Zone> zones = new ArrayList<>();
    for (TextLine line : lines) {
      zones.add(zone(page, line));
    }
    // What stands below a line of the text is no header, what stands above one no footer.
    for (int i = 0; i < lines.size(); i++) {
      Zone zone = zones.get(i);
      if (zone != Zone.BODY && !lines.get(i).isFurniture()) {
        for (int k = 0; k < lines.size(); k++) {
          double down = lines.get(k).y - lines.get(i).y;
          if (zones.get(k) == Zone.BODY && (zone == Zone.HEADER ? down < -1 : down > 1)) {
            zones.set(i, Zone.BODY);
            break;
          }
        }
      }
    }
    return zones;
  }

  private Zone zone(PageText page, TextLine line) {
    Zone edge = edge(page, line, EDGE);
    if (edge == Zone.BODY) {
      return Zone.BODY;
    }
    boolean again = keys(line).stream().anyMatch(key -> isRepeated(key));
    boolean number =
        edge(page, line, NARROW_EDGE) != Zone.BODY && NUMBER.matcher(line.text()).matches();
    return again || number || line.isFurniture() ? edge : Zone.BODY;
  }

  private boolean isRepeated(String key) {
    return pages.getOrDefault(key, Set.of()).size() > 1;
  }

  private static Zone edge(PageText page, TextLine line, double part) {
    if (line.y < part * page.height) {
      return Zone.HEADER;
    }
    return line.y > (1 - part) * page.height ? Zone.FOOTER : Zone.BODY;
  }

  /** Two, so that heights on both sides of a rounding meet. */
  private static List<String> keys(TextLine line) {
    String text = withoutNumbers(line.text().toLowerCase(Locale.ROOT));
    long height = Math.round(line.y / 3);
    return List.of(text + "\t" + height, text + "\t" + (height + 1));
  }

  private static String withoutNumbers(String text) {
    StringBuilder result = new StringBuilder(text.length());
    char last = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i) >= '0' && text.charAt(i) <= '9' ? '0' : text.charAt(i);
      if (c != '0' || last != '0') {
        result.append(c);
      }
      last = c;
    }
    return result.toString();
  }
}
