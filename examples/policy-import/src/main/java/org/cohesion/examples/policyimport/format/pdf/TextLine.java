package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** A line of a page: letters at one height, with gaps as spaces and wide gaps as tabs. */
final class TextLine {

  /** Gaps in parts of the size of the letters. */
  private static final double WORD_GAP = 0.17;

  private static final double TAB_GAP = 0.45;

  /** Letters on both sides of a gap that is a tab though it is no wider than a space. */
  private static final int LABEL = 4;

  private static final double WIDE_GAP = 2;

  final int page;
  final List<Run> runs;
  final boolean turned;
  final double left;
  final double right;
  final double y;
  final double size;
  final boolean bold;
  private final String text;

  /** What stands between tabs, and where each starts. */
  final List<String> parts = new ArrayList<>();

  final List<Double> starts = new ArrayList<>();

  /**
   * Puts a line together.
   *
   * @param runs its letters from left to right, one that is not blank at least
   * @param drawn whether the document paints the spaces between words as letters
   */
  TextLine(List<Run> runs, boolean drawn) {
    this.page = runs.get(0).page;
    this.runs = runs;
    double leftmost = Double.MAX_VALUE;
    double rightmost = -Double.MAX_VALUE;
    boolean allBold = true;
    Run longest = runs.get(0);
    StringBuilder part = new StringBuilder();
    Run last = null;
    for (Run run : runs) {
      if (run.isBlank()) {
        part.append(' ');
        continue;
      }
      if (last == null) {
        starts.add(run.left);
      } else {
        double gap = (run.left - last.right) / Math.max(1, Math.max(run.size, last.size));
        boolean space = endsBlank(part) || run.text.charAt(0) == ' ';
        boolean tab = gap > WIDE_GAP || (drawn && !space && isTab(gap, last, run));
        if (tab) {
          parts.add(part.toString());
          part.setLength(0);
          starts.add(run.left);
        } else if (!space && gap > WORD_GAP) {
          part.append(' ');
        }
      }
      part.append(run.text);
      last = run;
      leftmost = Math.min(leftmost, run.left);
      rightmost = Math.max(rightmost, run.right);
      allBold &= run.bold || !hasWord(run);
      if (run.text.length() > longest.text.length() || longest.isBlank()) {
        longest = run;
      }
    }
    parts.add(part.toString());
    this.text = String.join("\t", parts.stream().map(String::strip).toList());
    this.left = leftmost;
    this.right = rightmost;
    this.y = longest.y;
    this.size = longest.size;
    this.bold = allBold && runs.stream().anyMatch(TextLine::hasWord);
    this.turned = !longest.level;
  }

  /** A gap that is not painted as a space in a document that paints them. */
  private static boolean isTab(double gap, Run last, Run run) {
    return gap > TAB_GAP
        || (gap > WORD_GAP && last.text.length() >= LABEL && run.text.length() >= LABEL);
  }

  /** {@return its text, with tabs at wide gaps} */
  String text() {
    return text;
  }

  Run first() {
    return runs.stream().filter(TextLine::hasWord).findFirst().orElse(runs.get(0));
  }

  Run last() {
    Run last = runs.get(0);
    for (Run run : runs) {
      if (!run.isBlank()) {
        last = run;
      }
    }
    return last;
  }

  /** {@return whether letters of it are in a header or a footer by their marks} */
  boolean isFurniture() {
    return runs.stream().allMatch(run -> run.furniture || run.isBlank());
  }

  static boolean hasWord(Run run) {
    return run.text.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean endsBlank(StringBuilder text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
  }
}
