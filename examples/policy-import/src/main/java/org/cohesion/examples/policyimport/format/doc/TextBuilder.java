package org.cohesion.examples.policyimport.format.doc;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.cohesion.examples.policyimport.document.Print;

/** The text of one paragraph as readers see it, with how its letters look; used by one thread. */
final class TextBuilder {

  private static final char SYMBOL = '(';

  private final HWPFDocument word;
  private final FieldStack fields;
  private final Tally tally;
  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, Integer> sizes = new TreeMap<>();
  private boolean bold = true;

  TextBuilder(HWPFDocument word, FieldStack fields, Tally tally) {
    this.word = word;
    this.fields = fields;
    this.tally = tally;
  }

  /** Takes the letters of a run, except the mark at the end of the paragraph. */
  void add(CharacterRun run) {
    boolean seen = !run.isMarkedDeleted() && !run.isVanished();
    String letters = run.text();
    tally.run(run, letters);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (fields.shows(c) && seen) {
        if (run.isSpecialCharacter()) {
          special(run, c, i);
        } else {
          plain(run, c);
        }
      }
    }
  }

  /** Takes a line break. */
  void lineBreak() {
    text.append('\n');
  }

  private void plain(CharacterRun run, char c) {
    switch (c) {
      case '\u000b', '\u000c', '\u000e' -> lineBreak();
      case '\u001e' -> letter(run, '\u2011');
      case '\t' -> text.append(c);
      default -> {
        if (c >= ' ' && c != '\u00ad') {
          letter(run, c);
        }
      }
    }
  }

  private void special(CharacterRun run, char c, int index) {
    if (c == SYMBOL) {
      // The library knows a symbol by the run having one letter, but two equal ones share a run.
      int at = run.getStartOffset() + index;
      CharacterRun one = new Range(at, at + 1, word).getCharacterRun(0);
      letter(run, one.isSymbol() ? one.getSymbolCharacter() : c);
    }
  }

  private void letter(CharacterRun run, char c) {
    text.append(c);
    if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
      bold &= run.isBold();
      sizes.merge(run.getFontSize(), 1, Integer::sum);
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
