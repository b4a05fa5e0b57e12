package org.cohesion.examples.policyimport.document;

/**
 * How the letters of a block look.
 *
 * @param bold whether all of its letters are bold
 * @param size the size of most of its letters in points; 0 if not known
 * @param indent how far from the margin it starts, in points; 0 if it does not, or not known
 */
public record Print(boolean bold, double size, double indent) {

  /** Letters of which nothing is known. */
  public static final Print PLAIN = new Print(false, 0, 0);

  /** Bold letters of a size that is not known. */
  public static final Print BOLD = new Print(true, 0, 0);
}
