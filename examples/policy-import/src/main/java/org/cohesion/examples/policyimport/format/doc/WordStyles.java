package org.cohesion.examples.policyimport.format.doc;

import java.util.Locale;
import java.util.OptionalInt;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** What the styles of paragraphs say of headings. */
final class WordStyles {

  /** Numbers of styles that Word has itself, in the first two bytes of a style. */
  private static final int BUILT_IN = 0xFFF;

  private static final int LAST_HEADING = 9;
  private static final int TITLE = 62;
  private static final int NO_LEVEL = 9;

  private final StyleSheet styles;

  WordStyles(StyleSheet styles) {
    this.styles = styles;
  }

  /**
   * Tells the level of a heading, by its style, by those that the style is based on, or by the
   * outline level of the paragraph.
   *
   * @return 1 to 9, 0 for a title; empty if it is no heading
   */
  OptionalInt headingLevel(Paragraph paragraph) {
    int index = paragraph.getStyleIndex();
    for (int step = 0; step < styles.numStyles() && inSheet(index); step++) {
      StyleDescription style = styles.getStyleDescription(index);
      if (style == null) {
        break;
      }
      OptionalInt level = level(style);
      if (level.isPresent()) {
        return level;
      }
      index = style.getBaseStyle();
    }
    int outline = paragraph.getLvl();
    return outline >= 0 && outline < NO_LEVEL ? OptionalInt.of(outline + 1) : OptionalInt.empty();
  }

  private boolean inSheet(int index) {
    return index >= 0 && index < styles.numStyles();
  }

  private static OptionalInt level(StyleDescription style) {
    byte[] bytes = style.toByteArray();
    int builtIn = ((bytes[1] & 0xFF) << 8 | (bytes[0] & 0xFF)) & BUILT_IN;
    if (builtIn >= 1 && builtIn <= LAST_HEADING) {
      return OptionalInt.of(builtIn);
    }
    if (builtIn == TITLE) {
      return OptionalInt.of(0);
    }
    String name = String.valueOf(style.getName()).toLowerCase(Locale.ROOT);
    if (name.matches("heading [1-9]")) {
      return OptionalInt.of(name.charAt(name.length() - 1) - '0');
    }
    return name.equals("title") ? OptionalInt.of(0) : OptionalInt.empty();
  }
}
