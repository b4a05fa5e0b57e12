package org.cohesion.examples.policyimport.format.doc;

import java.util.Map;
import java.util.TreeMap;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.format.doc.WordRuns.Run;

/** The text of one paragraph as readers see it, with how its letters look; used by one thread. */
final class TextBuilder {

  /** Stands for a letter of a symbol font. */
  private static final char SYMBOL = '(';

  private static final char SOFT_HYPHEN = '\u00ad';

  private final FieldStack fields;
  private final RunTally tally;
  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, Integer> sizes = new TreeMap<>();
  private boolean bold = true;

  TextBuilder(FieldStack fields, RunTally tally) {
    this.fields = fields;
    this.tally = tally;
  }

  /** Takes the letters of a run; the mark at the end of a paragraph is none. */
  void add(Run run) {
    tally.run(run);
    String letters = run.text();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (fields.shows(c) && run.isSeen()) {
        if (!run.looks().isFSpec()) {
          plain(run, c);
        } else if (c == SYMBOL) {
          letter(run, (char) run.looks().getXchSym());
        }
      }
    }
  }

  /** Takes a line break. */
  void lineBreak() {
    text.append('\n');
  }

  private void plain(Run run, char c) {
    switch (c) {
      case '\u000b', '\u000c', '\u000e' -> lineBreak();
      case '\u001e' -> letter(run, '\u2011');
      case '\t' -> text.append(c);
      default -> {
        if (c >= ' ' && c != SOFT_HYPHEN) {
          letter(run, c);
        }
      }
    }
  }

  private void letter(Run run, char c) {
    text.append(c);
    if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
      bold &= run.looks().isFBold();
      sizes.merge(run.looks().getHps(), 1, Integer::sum);
    }
  }

  /** {@return the text, white space as it comes} */
  String text() {
    return text.toString();
  }

  /** {@return how the letters look, at so many points from the margin} */
  Print print(double indent) {
    int most =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    return new Print(bold && !sizes.isEmpty(), most / 2.0, indent);
  }
}
