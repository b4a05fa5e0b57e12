package org.cohesion.examples.policyimport.format.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page as it is shown: cut to its frame and turned. */
final class PageFrame {

  private final double left;
  private final double bottom;
  private final double boxWidth;
  private final double boxHeight;
  private final int turn;

  PageFrame(PDPage page) {
    PDRectangle box = page.getCropBox();
    this.left = box.getLowerLeftX();
    this.bottom = box.getLowerLeftY();
    this.boxWidth = box.getWidth();
    this.boxHeight = box.getHeight();
    this.turn = Math.floorMod(page.getRotation(), 360);
  }

  double width() {
    return turn % 180 == 0 ? boxWidth : boxHeight;
  }

  double height() {
    return turn % 180 == 0 ? boxHeight : boxWidth;
  }

  /** {@return how far right of the left edge a point is shown} */
  double x(double pointX, double pointY) {
    double x = pointX - left;
    double y = pointY - bottom;
    return switch (turn) {
      case 90 -> y;
      case 180 -> boxWidth - x;
      case 270 -> boxHeight - y;
      default -> x;
    };
  }

  /** {@return how far down from the top a point is shown} */
  double y(double pointX, double pointY) {
    double x = pointX - left;
    double y = pointY - bottom;
    return switch (turn) {
      case 90 -> x;
      case 180 -> y;
      case 270 -> boxWidth - x;
      default -> boxHeight - y;
    };
  }
}
