package org.cohesion.examples.policyimport.format.html;

import java.util.Map;
import org.cohesion.examples.policyimport.format.Numeral;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A list whose entries are being read: says what a browser prints before each; one thread's. */
final class OpenList {

  private static final String BULLET = "•";

  private static final Map<String, Numeral> TYPES =
      Map.of(
          "1", Numeral.DECIMAL,
          "a", Numeral.LOWER_LETTER,
          "A", Numeral.UPPER_LETTER,
          "i", Numeral.LOWER_ROMAN,
          "I", Numeral.UPPER_ROMAN);

  private static final Map<String, Numeral> STYLES =
      Map.of(
          "decimal", Numeral.DECIMAL,
          "decimal-leading-zero", Numeral.DECIMAL_ZERO,
          "lower-alpha", Numeral.LOWER_LETTER,
          "lower-latin", Numeral.LOWER_LETTER,
          "upper-alpha", Numeral.UPPER_LETTER,
          "upper-latin", Numeral.UPPER_LETTER,
          "lower-roman", Numeral.LOWER_ROMAN,
          "upper-roman", Numeral.UPPER_ROMAN);

  private final boolean isOrdered;
  private final boolean isMarked;
  private final @Nullable Numeral numeral;
  private final int step;
  private int next;

  /** Opens a list element. */
  OpenList(Element list, Declarations style) {
    this.isOrdered = list.normalName().equals("ol");
    String type = type(style);
    this.isMarked = !type.equals("none");
    this.numeral = numeral(type, list.attr("type").strip());
    boolean isReversed = isOrdered && list.hasAttr("reversed");
    this.step = isReversed ? -1 : 1;
    this.next = number(list.attr("start"), isReversed ? entries(list) : 1);
  }

  /** {@return what is printed before the next entry} */
  String mark(Element entry, Declarations style) {
    int number = number(entry.attr("value"), next);
    next = number + step;
    String type = type(style);
    if (type.equals("none") || (!isMarked && type.isEmpty())) {
      return "";
    }
    Numeral own = numeral(type, entry.attr("type").strip());
    Numeral shown = own == null ? numeral : own;
    if (shown != null) {
      return shown.of(number) + ".";
    }
    return isOrdered && type.isEmpty() ? Numeral.DECIMAL.of(number) + "." : BULLET;
  }

  private static @Nullable Numeral numeral(String styled, String typed) {
    Numeral byStyle = STYLES.get(styled);
    return byStyle == null && styled.isEmpty() ? TYPES.get(typed) : byStyle;
  }

  /** {@return the first word of the style of the marks; empty if it says nothing of it} */
  private static String type(Declarations style) {
    String type = style.get("list-style-type");
    String all = type.isEmpty() ? style.get("list-style") : type;
    return all.split("\\s", 2)[0];
  }

  private static int entries(Element list) {
    return (int) list.children().stream().filter(child -> child.normalName().equals("li")).count();
  }

  private static int number(String text, int otherwise) {
    return text.strip().matches("-?\\d{1,6}") ? Integer.parseInt(text.strip()) : otherwise;
  }
}
