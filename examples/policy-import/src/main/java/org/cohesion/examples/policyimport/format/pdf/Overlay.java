package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Puts the words of a field or a typed note where somebody reads them: behind the words at their
 * left, else below the line above them.
 */
final class Overlay {

  /** How far letters of one line stand apart in height, in parts of their size. */
  private static final double HEIGHT = 0.45;

  /** The size of letters that nobody has painted, in points and in parts of their field. */
  private static final double SIZE = 11;

  private static final double FILL = 0.8;
  private static final double LINE = 1.2;

  private final PageText page;
  private final PageFrame frame;

  Overlay(PageText page, PageFrame frame) {
    this.page = page;
    this.frame = frame;
  }

  /**
   * Takes what has been painted for an annotation; if that is nothing, or is out of date, its words
   * instead.
   *
   * @param start the first of its runs on the page
   * @param stale whether the document says that what its fields paint is out of date
   */
  void take(PDAnnotation annotation, int start, boolean stale) {
    List<Run> own = page.runs.subList(start, page.runs.size());
    boolean painted = own.stream().anyMatch(run -> !run.isBlank());
    String words = Annotations.words(annotation);
    if (!words.isBlank() && (!painted || (stale && Annotations.isField(annotation)))) {
      own.clear();
      own.addAll(written(annotation, words));
    }
    List<Run> moved = new ArrayList<>(own);
    own.clear();
    page.runs.addAll(spot(moved), moved);
  }

  private List<Run> written(PDAnnotation annotation, String words) {
    PDRectangle box = annotation.getRectangle();
    PDRectangle place = box == null ? new PDRectangle() : box;
    double x0 = frame.x(place.getLowerLeftX(), place.getLowerLeftY());
    double x1 = frame.x(place.getUpperRightX(), place.getUpperRightY());
    double y0 = frame.y(place.getLowerLeftX(), place.getLowerLeftY());
    double y1 = frame.y(place.getUpperRightX(), place.getUpperRightY());
    double height = Math.abs(y1 - y0);
    String[] lines = words.strip().split("\\R", -1);
    double size = Math.max(1, Math.min(SIZE, height * FILL));
    double first = lines.length == 1 ? (y0 + y1) / 2 + size / 3 : Math.min(y0, y1) + size * FILL;
    Claim claim = new Claim(annotation.getCOSObject(), -1);
    List<Run> runs = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        double y = first + runs.size() * LINE * size;
        Run run = new Run(page.number, claim, false, false, size, true, y);
        run.text.append(Letters.of(line.strip()));
        run.left = Math.min(x0, x1);
        run.right = Math.max(run.left, Math.min(Math.max(x0, x1), run.left + width(line, size)));
        run.endX = run.right;
        run.endY = y;
        runs.add(run);
      }
    }
    return runs;
  }

  private static double width(String line, double size) {
    return line.length() * size / 2;
  }

  private int spot(List<Run> moved) {
    Run first = moved.stream().filter(run -> !run.isBlank()).findFirst().orElse(null);
    if (first == null) {
      return page.runs.size();
    }
    int beside = -1;
    int above = -1;
    for (int i = 0; i < page.runs.size(); i++) {
      Run run = page.runs.get(i);
      if (run.isBlank() || !run.level || run.left > first.left) {
        continue;
      }
      if (sameLine(run, first)) {
        beside = beside < 0 || run.left >= page.runs.get(beside).left ? i : beside;
      } else if (run.y < first.y) {
        above = above < 0 || run.y >= page.runs.get(above).y - 1 ? i : above;
      }
    }
    if (beside >= 0) {
      return beside + 1;
    }
    int spot = above + 1;
    while (above >= 0
        && spot < page.runs.size()
        && sameLine(page.runs.get(spot), page.runs.get(above))) {
      spot++;
    }
    return spot;
  }

  private static boolean sameLine(Run run, Run other) {
    return Math.abs(run.y - other.y) < HEIGHT * Math.max(run.size, other.size);
  }
}
