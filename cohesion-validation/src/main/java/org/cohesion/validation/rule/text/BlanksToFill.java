package org.cohesion.validation.rule.text;

import org.cohesion.validation.reading.Enclosure;
import org.cohesion.validation.reading.TextReading;
import org.jspecify.annotations.Nullable;

/**
 * The blanks of a template, "________", that were never filled in, and what else stands in place of
 * a value: "\u2026", "???". Looks for the first of a text.
 */
final class BlanksToFill {

  private static final char LOW_LINE = '_';
  private static final char ELLIPSIS = '\u2026';
  private static final String DOTS = ".\u2026";

  /** An ellipsis counts for so many full stops. */
  private static final int OF_ELLIPSIS = 3;

  private static final int LEAST = 3;
  private static final int LEAST_DOTS = 5;

  /** So near to a blank a pupil's words are. */
  private static final int NEAR = 24;

  /** Of a label, with its marks. */
  private static final int LABEL = 11;

  private final TextReading text;
  private final boolean hasFrame;
  private final boolean isForPen;
  private final boolean hasPupils;

  /** The end of what touches the row last looked at, and whether that is an address. */
  private int end;

  private boolean isAddress;

  private BlanksToFill(TextReading text) {
    this.text = text;
    hasFrame = text.has(PlaceholderWords.FRAMES);
    isForPen = text.has(PlaceholderWords.FOR_A_PEN);
    hasPupils = text.has(PlaceholderWords.PUPILS);
  }

  /** What tells the first blank of a text from others; null if there is none. */
  static @Nullable String in(TextReading text) {
    boolean hasDots = text.mayHave('.') || text.mayHave(ELLIPSIS);
    boolean hasFact =
        text.has(PlaceholderWords.REVIEWS)
            || text.has(PlaceholderWords.FACTS)
            || text.has(PlaceholderWords.SIGNING);
    if (!text.mayHave(LOW_LINE) && !text.mayHave('?') && !(hasDots && hasFact)) {
      return text.isAnyMark(text.size() - 1, DOTS) && new BlanksToFill(text).isValue()
          ? "\u2026"
          : null;
    }
    BlanksToFill blanks = new BlanksToFill(text);
    return blanks.isValue() ? "\u2026" : blanks.first();
  }

  /** Whether dots or question marks are all there is, or all that comes after a short label. */
  private boolean isValue() {
    int last = text.before(text.size());
    int first = last;
    while (text.isAnyMark(first, "?.\u2026")) {
      first--;
    }
    boolean isRow =
        text.isMark(last, '?')
            ? last - first >= 2 && text.isMark(first + 1, '?')
            : weight(first + 1, last + 1) >= LEAST;
    boolean isLabelled = text.isMark(first, ':') && first <= LABEL;
    return isRow && (first < 0 || (isLabelled && !hasFrame && !hasPupils && !isOfPupil(first)));
  }

  private @Nullable String first() {
    int after = 0;
    int i = 0;
    while (i < text.size()) {
      int next = endOfRow(i);
      if (next - i >= 2 || weight(i, next) >= LEAST) {
        BlankLabel label = BlankLabel.before(text, i, after);
        if (isToFill(i, next, label) && !text.isQuoted(i)) {
          return "_"
              + (label.isOfFact() || !text.isWord(next) ? label.lastWord() : text.word(next));
        }
        after = next;
      }
      i = Math.max(next, i + 1);
    }
    return null;
  }

  /** The position after a row of low lines, dots or question marks; the same if there is none. */
  private int endOfRow(int from) {
    char kind = text.mark(from);
    int next = from;
    if (kind == LOW_LINE || kind == '?') {
      do {
        next++;
      } while (text.isMark(next, kind) && text.touchesOneBefore(next));
    } else if (kind == '.' || kind == ELLIPSIS) {
      do {
        next++;
      } while (text.isAnyMark(next, DOTS));
    }
    return next;
  }

  private boolean isToFill(int from, int to, BlankLabel label) {
    return switch (text.mark(from)) {
      case LOW_LINE -> to - from >= LEAST && isLine(from, to, label);
      case '?' -> areMarks(from, to, label);
      default -> areDots(from, to, label);
    };
  }

  private boolean isLine(int from, int to, BlankLabel label) {
    if (isInAddress(from) || isOfPupil(from)) {
      return false;
    }
    if (!label.isOfFact()) {
      return !isForPen && !hasFrame;
    }
    int next = text.isMark(to, '(') ? to + 1 : to;
    boolean forSignature = label.isForSignature() || text.isIn(next, PlaceholderWords.SIGNING);
    if (forSignature || label.has(PlaceholderWords.PUPILS) || (hasFrame && hasPupils)) {
      return false;
    }
    // A date of approval is written by hand where somebody signs; nobody signs a review.
    return label.has(PlaceholderWords.REVIEWS)
        || !((text.has(PlaceholderWords.SIGNING) && !label.isSignedOff())
            || label.has(PlaceholderWords.CHAIRS)
            || text.find(to, to + LEAST, PlaceholderWords.CHAIRS) >= 0);
  }

  private boolean areMarks(int from, int to, BlankLabel label) {
    boolean enough = to - from >= LEAST || label.isOfFact();
    Enclosure around = Enclosure.of(text, from, to - 1);
    return enough
        && from > 0
        && !text.touchesOneBefore(from)
        && !around.isIn('(')
        && !around.isIn('[')
        && !hasFrame
        && !hasPupils
        && !isOfPupil(from);
  }

  private boolean areDots(int from, int to, BlankLabel label) {
    boolean isOfOthers = label.has(PlaceholderWords.PUPILS) || isOfPupil(from);
    if (!label.isOfFact() || hasFrame || isOfOthers || label.isForSignature()) {
      return false;
    }
    if (weight(from, to) >= LEAST_DOTS) {
      // In a table of contents, the number of a page follows.
      boolean isPage = text.isNumber(to) && text.year(to) < 0;
      return label.leadsUp() && !isPage;
    }
    boolean isShort = label.from() == 0 && from <= LABEL && to >= text.size();
    return isShort && (label.endsInColon() || text.isIn(from - 1, PlaceholderWords.BEFORE_DOTS));
  }

  private int weight(int from, int to) {
    int weight = 0;
    for (int i = from; i < to; i++) {
      weight += text.isMark(i, ELLIPSIS) ? OF_ELLIPSIS : 1;
    }
    return weight;
  }

  private boolean isOfPupil(int at) {
    return PlaceholderWords.isInFirstPerson(text, at - NEAR, Math.min(at + NEAR, text.size()));
  }

  /** Low lines are part of many an address. */
  private boolean isInAddress(int from) {
    if (from >= end) {
      int start = from;
      while (text.touchesOneBefore(start)) {
        start--;
      }
      end = from + 1;
      while (text.touchesOneBefore(end)) {
        end++;
      }
      isAddress = isAddress(start);
    }
    return isAddress;
  }

  private boolean isAddress(int start) {
    for (int i = start; i < end; i++) {
      if (text.isMark(i, ':') && text.isMark(i + 1, '/') && text.isMark(i + 2, '/')) {
        return true;
      }
    }
    return false;
  }
}
