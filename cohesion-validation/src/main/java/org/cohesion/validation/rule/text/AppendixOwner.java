package org.cohesion.validation.rule.text;

import java.util.Set;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;

/** Tells whether a text may name an appendix of another document. */
final class AppendixOwner {

  private static final WordLists LISTS = WordLists.of("text/appendix-missing_en");
  private static final Set<String> LEADING = words("leading");
  private static final Set<String> ARTICLES = words("articles");
  private static final Set<String> OWN = words("own");
  private static final Set<String> THESE = words("these");
  private static final Set<String> DOCUMENTS = words("documents");
  private static final Set<String> BESIDE = words("beside");
  private static final Set<String> NAMES = words("names");
  private static final Set<String> JOINING = words("joining");
  private static final Set<String> OWNERS = words("owners");
  private static final WordList OUTSIDE = LISTS.words("outside");

  /** So far back a sentence is looked at, in words and marks. */
  private static final int REACH = 60;

  /** Between a document and its appendix, and in the name of a document, in words and marks. */
  private static final int NEAR = 8;

  private final TextReading text;
  private final int first;
  private final int last;

  private AppendixOwner(AppendixName name) {
    text = name.text();
    first = name.first();
    last = name.last();
  }

  /** Whether the appendix may be that of another document. */
  static boolean mayBeAnother(AppendixName name) {
    return name.text().has(OUTSIDE) || new AppendixOwner(name).mayBeAnother();
  }

  private boolean mayBeAnother() {
    return isOfAnother() || isFollowedByDocument() || comesAfterDocument() || isBesideDocument();
  }

  /** "Appendix 2 of the behaviour policy", as opposed to "of this policy". */
  private boolean isOfAnother() {
    int joint = text.after(last);
    int next = text.after(joint);
    boolean isOwn = text.is(next, "this") || (isIn(next, THESE) && isIn(text.after(next), OWN));
    if (text.is(joint, "of")) {
      return !isOwn;
    }
    return isIn(joint, LEADING) && !isOwn && (isIn(next, ARTICLES) || text.isCapital(next));
  }

  /** "Appendix 2 (Behaviour Policy)", "Appendix 2, Staff Handbook". */
  private boolean isFollowedByDocument() {
    int i = text.after(last);
    boolean opens = text.isAnyMark(i, ",([-\u2013");
    for (int n = 0; opens && n < NEAR; n++) {
      i = text.after(i);
      if (isIn(i, DOCUMENTS)) {
        return !isOwnDocument(i);
      }
      if (!text.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean comesAfterDocument() {
    int before = text.before(first);
    if (isIn(before, OWNERS)) {
      return true;
    }
    for (int i = first - 1; i >= Math.max(0, first - REACH) && !closesSentence(i); i--) {
      if (isIn(i, DOCUMENTS) && !isOwnDocument(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean closesSentence(int i) {
    return text.isAnyMark(i, "!?") || (text.isMark(i, '.') && !text.touchesOneBefore(i + 1));
  }

  /** "This policy", "the community cohesion policy". */
  private boolean isOwnDocument(int i) {
    return isIn(i, OWN) && isIn(text.wordBefore(i), THESE);
  }

  /** "The Department's guidance (2014), Annex A". */
  private boolean isBesideDocument() {
    int i = text.before(first);
    for (int n = 0; n < NEAR && mayJoin(i); n++) {
      i = text.before(i);
    }
    return isIn(i, BESIDE) || (isIn(i, NAMES) && text.isCapital(i));
  }

  private boolean mayJoin(int i) {
    return text.isAnyMark(i, ",([:-\u2013)") || text.isNumber(i) || isIn(i, JOINING);
  }

  private boolean isIn(int i, Set<String> words) {
    return text.isWord(i) && words.contains(text.word(i));
  }

  private static Set<String> words(String list) {
    return Set.copyOf(LISTS.phrases(list));
  }
}
