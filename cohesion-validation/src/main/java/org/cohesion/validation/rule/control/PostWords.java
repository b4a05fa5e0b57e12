package org.cohesion.validation.rule.control;

import java.util.HashSet;
import java.util.Set;
import org.cohesion.text.LowerCase;
import org.cohesion.validation.reading.WordLists;

/** Tells the names of posts and bodies, such as "the trustees", from those of people. */
final class PostWords {

  private static final Set<String> WORDS = words();

  private PostWords() {}

  private static Set<String> words() {
    WordLists lists = WordLists.of("control/posts");
    Set<String> words = new HashSet<>(lists.words("english").words());
    words.addAll(lists.words("welsh").words());
    return Set.copyOf(words);
  }

  /** Whether a name holds a word for a post or a body, in English or Welsh. */
  static boolean areIn(String name) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || !Character.isLetter(name.charAt(i))) {
        if (i > start && WORDS.contains(LowerCase.of(name.substring(start, i)))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
