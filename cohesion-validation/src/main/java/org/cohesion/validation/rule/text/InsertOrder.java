package org.cohesion.validation.rule.text;

import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.rule.PhraseMatch;

/** Tells what an author was to insert, or somebody at the school to complete. */
final class InsertOrder {

  /** Of an order, with its marks. */
  private static final int LONGEST = 24;

  private InsertOrder() {}

  /** "Insert name of link governor here", and not "Insert a name card into each book bag". */
  static boolean isAtStart(PhraseMatch insert) {
    TextReading text = insert.reading();
    int thing = insert.last() + 1;
    while (isArticle(text, thing)) {
      thing++;
    }
    if (!beginsSentence(insert) || !text.isIn(thing, PlaceholderWords.INSERTABLE)) {
      return false;
    }
    int end = thing;
    while (end < text.size() && end - thing <= LONGEST && !text.isAnyMark(end, ".!?\n)];")) {
      end++;
    }
    return end - thing <= LONGEST
        && (text.is(end - 1, "here") || text.find(thing, end, PlaceholderWords.PUT_SOMEWHERE) < 0);
  }

  private static boolean isArticle(TextReading text, int i) {
    return text.is(i, "the")
        || text.is(i, "a")
        || text.is(i, "an")
        || text.is(i, "your")
        || text.isAnyMark(i, "'\u2019");
  }

  private static boolean beginsSentence(PhraseMatch insert) {
    TextReading text = insert.reading();
    int before = insert.first() - 1;
    return PlaceholderSign.begins(insert)
        || text.isMark(before, ':')
        || (text.isCapital(insert.first()) && text.isAnyMark(before, ".!?\n-\u2013\u2022"));
  }

  /** "To be completed by the headteacher", and no more words than say who. */
  static boolean isForSomebody(PhraseMatch match) {
    TextReading text = match.reading();
    if (!PlaceholderSign.begins(match) && !text.isMark(text.before(match.first()), ':')) {
      return false;
    }
    int i = match.last() + 1;
    boolean any = false;
    boolean named = false;
    while (i < text.size() && i - match.last() <= LONGEST) {
      boolean isTitle = text.isIn(i, PlaceholderWords.TITLES);
      boolean isSomebody = isTitle || text.isIn(i, PlaceholderWords.SOMEBODY);
      if (text.isWordOrNumber(i) && !isSomebody && !(named && text.isCapital(i))) {
        return false;
      }
      named |= isTitle;
      any |= isSomebody;
      i++;
    }
    return any && i >= text.size();
  }
}
