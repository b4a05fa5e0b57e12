package org.cohesion.examples.policyimport.format.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A stretch of a page between two marks. */
final class MarkedContent {

  private final @Nullable Claim claim;
  private final boolean furniture;
  private final boolean hidden;
  private final @Nullable MarkedContent outer;
  private @Nullable String actual;
  private boolean replaced;

  private MarkedContent(
      @Nullable Claim claim,
      boolean furniture,
      boolean hidden,
      @Nullable MarkedContent outer,
      @Nullable String actual) {
    this.claim = claim;
    this.furniture = furniture;
    this.hidden = hidden;
    this.outer = outer;
    this.actual = actual;
  }

  /** {@return the content of an annotation, which the structure tree asks for as a whole} */
  static MarkedContent whole(COSDictionary annotation) {
    return new MarkedContent(new Claim(annotation, -1), false, false, null, null);
  }

  /** {@return what begins with the tag, inside what is open already} */
  static MarkedContent of(
      COSName tag,
      @Nullable COSDictionary properties,
      @Nullable MarkedContent outer,
      COSDictionary owner,
      Layers layers) {
    Claim claim = outer == null ? null : outer.claim;
    boolean furniture = outer != null && outer.furniture;
    boolean hidden = outer != null && outer.hidden;
    String actual = null;
    if (tag.equals(COSName.ARTIFACT)) {
      furniture = true;
    } else if (tag.equals(COSName.OC)) {
      hidden |= properties != null && layers.isOff(properties);
    }
    if (properties != null) {
      int number = properties.getInt(COSName.MCID, -1);
      if (number >= 0) {
        claim = new Claim(owner, number);
      }
      actual = properties.getString(COSName.ACTUAL_TEXT);
    }
    return new MarkedContent(claim, furniture, hidden, outer, actual);
  }

  @Nullable Claim claim() {
    return claim;
  }

  boolean furniture() {
    return furniture;
  }

  boolean hidden() {
    return hidden;
  }

  /**
   * {@return what the letter stands for: itself; or, in a stretch that says what it means, all of
   * that for its first letter and nothing for the others}
   */
  String instead(String characters) {
    for (MarkedContent mark = this; mark != null; mark = mark.outer) {
      String text = mark.actual;
      if (text != null) {
        if (mark.replaced) {
          return "";
        }
        mark.replaced = true;
        return Letters.of(text);
      }
    }
    return characters;
  }
}
