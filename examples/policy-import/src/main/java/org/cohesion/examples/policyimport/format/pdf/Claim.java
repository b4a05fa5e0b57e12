package org.cohesion.examples.policyimport.format.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of a page is marked as, so that the structure tree can ask for it.
 *
 * @param owner the page, the form or the annotation whose content it is
 * @param number the number of the marked content in it; -1 if it has none
 */
record Claim(COSDictionary owner, int number) {

  @Override
  @SuppressWarnings("ReferenceEquality") // Two dictionaries of equal content are two owners.
  public boolean equals(@Nullable Object other) {
    return other instanceof Claim claim && claim.owner == owner && claim.number == number;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(owner) * 31 + number;
  }
}
