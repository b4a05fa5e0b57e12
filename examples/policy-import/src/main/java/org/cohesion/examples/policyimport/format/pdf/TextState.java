package org.cohesion.examples.policyimport.format.pdf;

import org.jspecify.annotations.Nullable;

/** What content has said of where and how its letters stand, up to where it is read. */
final class TextState {

  /** How points of the content come to stand on the page. */
  final Affine place = new Affine();

  @Nullable Face face;
  double fontSize;
  double letterSpacing;
  double wordSpacing;
  double scale = 1;
  double leading;
  double rise;

  /** {@return one that may go other ways from here} */
  TextState copy() {
    TextState copy = new TextState();
    copy.place.set(place);
    copy.face = face;
    copy.fontSize = fontSize;
    copy.letterSpacing = letterSpacing;
    copy.wordSpacing = wordSpacing;
    copy.scale = scale;
    copy.leading = leading;
    copy.rise = rise;
    return copy;
  }
}
