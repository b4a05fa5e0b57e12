package org.cohesion.examples.policyimport.score;

/**
 * How many dates, or other values, an import got right.
 *
 * @param right those that are as they should be
 * @param missing those that are not there
 * @param wrong those that are others than they should be, or should not be there at all
 */
record Counts(int right, int missing, int wrong) {

  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, missing + other.missing, wrong + other.wrong);
  }

  @Override
  public String toString() {
    return right + " / " + missing + " / " + wrong;
  }
}
