package org.cohesion.examples.policyimport.format.odt;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the entries of lists, and headings, in the order of the text; used by one thread. */
final class OdtLists {

  /** The number that has not begun. */
  private static final int NONE = Integer.MIN_VALUE;

  private static final class OpenList {
    final Optional<String> style;
    final int[] numbers;

    /** Whether the next paragraph is the first of an entry, before which its mark stands. */
    boolean begins;

    @Nullable Integer start;

    OpenList(Optional<String> style, int[] numbers) {
      this.style = style;
      this.numbers = numbers;
    }
  }

  private final OdtListStyles styles;
  private final Deque<OpenList> open = new ArrayDeque<>();
  private final Map<String, int[]> byId = new HashMap<>();
  private final Map<String, int[]> byStyle = new HashMap<>();
  private final int[] headings = fresh();

  OdtLists(OdtListStyles styles) {
    this.styles = styles;
  }

  /** {@return lists for what stands beside the text: none is open, and counting starts again} */
  OdtLists beside() {
    return new OdtLists(styles);
  }

  /** Opens the list that was met last. */
  void open(OdtXml xml) {
    OpenList outer = open.peekLast();
    Optional<String> style =
        xml.attribute("text:style-name")
            .filter(name -> !name.isEmpty())
            .or(() -> outer == null ? Optional.empty() : outer.style);
    int[] numbers = outer == null ? numbers(xml, style.orElse("")) : outer.numbers;
    xml.attribute("xml:id").ifPresent(id -> byId.put(id, numbers));
    byStyle.put(style.orElse(""), numbers);
    open.addLast(new OpenList(style, numbers));
  }

  /** Closes the list that was opened last. */
  void close() {
    open.removeLast();
  }

  /** Begins an entry of the list that is open. */
  void item(boolean counts, Optional<Integer> start) {
    OpenList list = open.getLast();
    list.begins = counts;
    list.start = start.orElse(null);
  }

  /** {@return whether a list is open} */
  boolean isOpen() {
    return !open.isEmpty();
  }

  /** {@return how many lists are open} */
  int depth() {
    return open.size();
  }

  /** {@return how far the entries of the list that is open stand from the margin, in points} */
  double indent(Optional<String> paragraphStyle) {
    OpenList list = open.peekLast();
    return list == null
        ? 0
        : styles
            .level(list.style.or(() -> paragraphStyle).orElse(""), open.size())
            .map(OdtListStyles.Level::indent)
            .orElse(0.0);
  }

  /**
   * Counts a paragraph of the list that is open.
   *
   * @param paragraphStyle the list style of the style of the paragraph, for a list without one
   * @return what is printed before it; empty if nothing is
   */
  String mark(Optional<String> paragraphStyle) {
    OpenList list = open.getLast();
    if (!list.begins) {
      return "";
    }
    list.begins = false;
    String style = list.style.or(() -> paragraphStyle).orElse("");
    return count(style, open.size(), list.numbers, list.start);
  }

  /**
   * Counts a heading that is in no list.
   *
   * @param start the number that it says it has
   * @return its number; empty if it has none
   */
  String heading(int level, Optional<Integer> start) {
    return count(OdtListStyles.OUTLINE, level, headings, start.orElse(null));
  }

  private String count(String style, int level, int[] numbers, @Nullable Integer start) {
    if (level > OdtListStyles.LEVELS) {
      return "";
    }
    if (start != null) {
      numbers[level] = start;
    } else {
      numbers[level] = numbers[level] == NONE ? first(style, level) : numbers[level] + 1;
    }
    for (int above = 1; above < level; above++) {
      numbers[above] = numbers[above] == NONE ? first(style, above) : numbers[above];
    }
    Arrays.fill(numbers, level + 1, numbers.length, NONE);
    return styles.mark(style, level, numbers);
  }

  private int first(String style, int level) {
    return styles.level(style, level).map(OdtListStyles.Level::start).orElse(1);
  }

  private int[] numbers(OdtXml xml, String style) {
    Optional<String> shared = xml.attribute("text:list-id");
    if (shared.isPresent()) {
      return byId.computeIfAbsent(shared.get(), id -> fresh());
    }
    Optional<int[]> continued =
        xml.attribute("text:continue-list").flatMap(id -> Optional.ofNullable(byId.get(id)));
    if (continued.isEmpty() && xml.isTrue("text:continue-numbering")) {
      continued = Optional.ofNullable(byStyle.get(style));
    }
    return continued.orElseGet(OdtLists::fresh);
  }

  private static int[] fresh() {
    int[] numbers = new int[OdtListStyles.LEVELS + 1];
    Arrays.fill(numbers, NONE);
    return numbers;
  }
}
