package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.format.BlockText;
import org.cohesion.examples.policyimport.format.TypedMark;
import org.jspecify.annotations.Nullable;

/** Lines that belong together, and their text. */
final class Paragraph {

  private static final char SOFT_HYPHEN = '\u00ad';

  private final List<TextLine> lines = new ArrayList<>();
  private final List<Character> breaks = new ArrayList<>();

  private @Nullable TypedMark mark;
  private boolean marked;

  Paragraph(TextLine first) {
    lines.add(first);
  }

  /** Takes the next line, with a space before it, or a line break that a reader is meant to see. */
  void add(TextLine line, boolean seen) {
    breaks.add(seen ? '\n' : ' ');
    lines.add(line);
  }

  /** {@return the mark that its first line starts with, if it may be one} */
  Optional<TypedMark> mark() {
    if (!marked) {
      mark = TypedMark.of(first().text(), true).orElse(null);
      marked = true;
    }
    return Optional.ofNullable(mark);
  }

  TextLine first() {
    return lines.get(0);
  }

  TextLine last() {
    return lines.get(lines.size() - 1);
  }

  int size() {
    return lines.size();
  }

  /**
   * {@return its text}
   *
   * @param words the words of the document in small letters, which tell whether a hyphen at the end
   *     of a line belongs to the word
   */
  String text(Set<String> words) {
    StringBuilder text = new StringBuilder(first().text());
    for (int i = 1; i < lines.size(); i++) {
      String next = lines.get(i).text();
      join(text, breaks.get(i - 1), next, words);
    }
    return Letters.composed(BlockText.of(text)).replace(String.valueOf(SOFT_HYPHEN), "");
  }

  private static void join(StringBuilder text, char between, String next, Set<String> words) {
    int length = text.length();
    char last = length == 0 ? ' ' : text.charAt(length - 1);
    boolean wordBefore = length > 1 && Character.isLetterOrDigit(text.charAt(length - 2));
    boolean wordAfter = !next.isEmpty() && Character.isLetterOrDigit(next.charAt(0));
    if (wordBefore && wordAfter && last == SOFT_HYPHEN) {
      text.setLength(length - 1);
    } else if (wordBefore && wordAfter && (last == '-' || last == '\u2010')) {
      String before = Words.lastOf(text, length - 1);
      String after = Words.firstOf(next);
      if (words.contains(before + after) && !words.contains(before + "-" + after)) {
        text.setLength(length - 1);
      }
    } else {
      text.append(between);
    }
    text.append(next);
  }

  /** {@return how its letters look, its indent counted from the margin} */
  Print print(double margin) {
    Map<Double, Integer> sizes = new HashMap<>();
    boolean bold = true;
    for (TextLine line : lines) {
      bold &= line.bold;
      for (Run run : line.runs) {
        sizes.merge(Math.round(run.size * 10) / 10.0, run.text.length(), Integer::sum);
      }
    }
    double size =
        sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    double indent = Math.round((first().left - margin) * 10) / 10.0;
    return new Print(bold, size, Math.max(0, indent));
  }

  Place place() {
    return Place.page(first().page, (int) Math.max(1, Math.round(first().y)));
  }
}
