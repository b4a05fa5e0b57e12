package org.cohesion.examples.policyimport.format.pdf;

import java.util.List;

/** Tells rows of a table that nothing marks: labels and values in columns below each other. */
final class Rows {

  private static final double SAME = 3;
  private static final double FAR = 4;

  private Rows() {}

  /** {@return whether the paragraph is a row that the one before or the one behind goes with} */
  static boolean isRow(List<Paragraph> paragraphs, int index) {
    Paragraph paragraph = paragraphs.get(index);
    return columns(paragraph)
        && ((index > 0 && fits(paragraphs.get(index - 1), paragraph))
            || (index + 1 < paragraphs.size() && fits(paragraph, paragraphs.get(index + 1))));
  }

  private static boolean columns(Paragraph paragraph) {
    TextLine line = paragraph.first();
    return paragraph.size() == 1
        && line.parts.size() > 1
        && line.parts.get(0).chars().filter(Character::isLetter).count() > 1;
  }

  private static boolean fits(Paragraph upper, Paragraph lower) {
    TextLine one = upper.first();
    TextLine two = lower.first();
    if (!columns(upper)
        || !columns(lower)
        || one.page != two.page
        || one.starts.size() != two.starts.size()
        || two.y - one.y > FAR * two.size) {
      return false;
    }
    for (int i = 0; i < one.starts.size(); i++) {
      if (Math.abs(one.starts.get(i) - two.starts.get(i)) > SAME) {
        return false;
      }
    }
    return true;
  }
}
