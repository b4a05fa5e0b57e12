package org.cohesion.examples.policyimport.format.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters that stand side by side in one look; x and y in points from the top left of the page. */
final class Run {

  final int page;
  final @Nullable Claim claim;
  final boolean furniture;
  final boolean bold;
  final double size;
  final boolean level;
  final double y;
  final StringBuilder text = new StringBuilder();

  /** Where its first and last visible letters start and end; not a number if there are none. */
  double left = Double.NaN;

  double right = Double.NaN;

  /** Where it ends with its spaces, and how far down that is. */
  double endX;

  double endY;

  Run(
      int page,
      @Nullable Claim claim,
      boolean furniture,
      boolean bold,
      double size,
      boolean level,
      double y) {
    this.page = page;
    this.claim = claim;
    this.furniture = furniture;
    this.bold = bold;
    this.size = size;
    this.level = level;
    this.y = y;
  }

  /** {@return whether there is nothing to see} */
  boolean isBlank() {
    return Double.isNaN(left);
  }

  /** {@return whether it looks like the other} */
  boolean looksLike(Run other) {
    return bold == other.bold && Math.abs(size - other.size) < 0.6;
  }

  /** {@return a run in place of others, with a text of its own} */
  static Run instead(List<Run> others, String text) {
    Run first = others.stream().filter(run -> !run.isBlank()).findFirst().orElse(others.get(0));
    Run run = new Run(first.page, first.claim, false, first.bold, first.size, first.level, first.y);
    run.text.append(text);
    run.left = first.left;
    run.right = Math.max(first.right, others.get(others.size() - 1).right);
    run.endX = others.get(others.size() - 1).endX;
    run.endY = others.get(others.size() - 1).endY;
    return run;
  }
}
