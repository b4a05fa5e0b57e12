package org.cohesion.examples.policyimport.format.html;

/** An entry of a list whose first block is still to come, or has come; used by one thread. */
final class Item {

  private final int depth;
  private String mark;
  private boolean isTaken;

  /**
   * Makes one.
   *
   * @param depth how deep it stands, from 0
   * @param mark what is printed before it; empty if nothing is
   */
  Item(int depth, String mark) {
    this.depth = depth;
    this.mark = mark;
  }

  /** {@return how deep it stands, from 0} */
  int depth() {
    return depth;
  }

  /** {@return what is printed before it; empty if nothing is} */
  String mark() {
    return mark;
  }

  /** Takes the mark that the page prints in letters. */
  void print(String letters) {
    mark = letters;
  }

  /** {@return whether the next block is its first} */
  boolean take() {
    boolean first = !isTaken;
    isTaken = true;
    return first;
  }
}
