package org.cohesion.examples.misservice.page.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.finding.SourcePosition;

/**
 * A line of a text.
 *
 * @param number which, from 1
 * @param pieces its text
 * @param isCut whether there is more of it than is shown
 */
public record SourceLine(int number, List<Piece> pieces, boolean isCut) {

  /** So much of a line is shown. */
  static final int LONGEST = 2000;

  /**
   * Some of a line.
   *
   * @param text the text
   * @param isMarked whether a finding is about it
   */
  public record Piece(String text, boolean isMarked) {}

  /**
   * Makes a line.
   *
   * @param text the whole line, without its end
   * @param found where in it findings stand
   */
  static SourceLine of(int number, String text, List<SourcePosition> found) {
    int end = Math.min(text.length(), LONGEST);
    if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    BitSet marked = new BitSet(end);
    for (SourcePosition place : found) {
      if (place.startLine() == place.endLine()) {
        marked.set(Math.min(place.startColumn() - 1, end), Math.min(place.endColumn() - 1, end));
      }
    }
    List<Piece> pieces = new ArrayList<>();
    for (int from = 0, to; from < end; from = to) {
      boolean mark = marked.get(from);
      int next = mark ? marked.nextClearBit(from) : marked.nextSetBit(from);
      to = next < 0 || next > end ? end : next;
      pieces.add(new Piece(ShownText.of(text.substring(from, to)), mark));
    }
    return new SourceLine(number, List.copyOf(pieces), end < text.length());
  }
}
