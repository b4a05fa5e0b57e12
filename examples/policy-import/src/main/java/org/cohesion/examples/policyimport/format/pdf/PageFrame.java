package org.cohesion.examples.policyimport.format.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page as it is shown: cut to its frame and turned. */
final class PageFrame {

  private final PDRectangle box;
  private final int turn;

  PageFrame(PDPage page) {
    this.box = page.getCropBox();
    this.turn = Math.floorMod(page.getRotation(), 360);
  }

  double width() {
    return turn % 180 == 0 ? box.getWidth() : box.getHeight();
  }

  double height() {
    return turn % 180 == 0 ? box.getHeight() : box.getWidth();
  }

  /** {@return how far right of the left edge a point is shown} */
  double x(double pointX, double pointY) {
    double x = pointX - box.getLowerLeftX();
    double y = pointY - box.getLowerLeftY();
    return switch (turn) {
      case 90 -> y;
      case 180 -> box.getWidth() - x;
      case 270 -> box.getHeight() - y;
      default -> x;
    };
  }

  /** {@return how far down from the top a point is shown} */
  double y(double pointX, double pointY) {
    double x = pointX - box.getLowerLeftX();
    double y = pointY - box.getLowerLeftY();
    return switch (turn) {
      case 90 -> x;
      case 180 -> y;
      case 270 -> box.getWidth() - x;
      default -> box.getHeight() - y;
    };
  }
}
