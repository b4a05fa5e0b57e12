package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** What stands on a page, in the order in which it is painted. */
final class PageText {

  final int number;
  final double width;
  final double height;
  final List<Run> runs = new ArrayList<>();
  boolean picture;

  PageText(int number, double width, double height) {
    this.number = number;
    this.width = width;
    this.height = height;
  }

  /** {@return whether a letter or a digit stands on it} */
  boolean hasWords() {
    return runs.stream().anyMatch(run -> run.text.chars().anyMatch(Character::isLetterOrDigit));
  }
}
