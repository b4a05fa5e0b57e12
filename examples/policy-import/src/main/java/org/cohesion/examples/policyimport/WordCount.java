package org.cohesion.examples.policyimport;

/**
 * Where the words of a document went. Every word is in one of the counts, so that they add up.
 *
 * @param all the words of the document
 * @param members those in members of the draft that are meant for them
 * @param sections those in {@code sections} that were not understood
 * @param values those that were turned into values, such as dates, and the labels before them
 * @param furniture those that are no part of the policy: repeated headers, page numbers, contents
 */
public record WordCount(int all, int members, int sections, int values, int furniture) {

  /** {@return the share of words that were not understood, from 0 to 1} */
  public double shareNotUnderstood() {
    return all == 0 ? 0 : (double) sections / all;
  }
}
