package org.cohesion.examples.policyimport.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a block is found by somebody who opens the document.
 *
 * @param page the page, from 1; 0 if the format has no pages
 * @param y how far down the page the first line stands, in points (1/72 inch) from its top; 0 if
 *     not known
 * @param paragraph the paragraph, from 1, counted through the document; 0 if not counted
 * @param table the table, from 1, counted through the document; 0 outside tables
 * @param row the row of the table, from 1; 0 outside tables
 * @param line the line of the file, from 1; 0 if the file has no lines to count
 * @param selector the CSS selector of the element; empty if there is none
 */
public record Place(int page, int y, int paragraph, int table, int row, int line, String selector) {

  /** Nowhere in particular, such as in the document's properties. */
  public static final Place NONE = new Place(0, 0, 0, 0, 0, 0, "");

  /** {@return the place of a paragraph that is the {@code paragraph}-th of the document} */
  public static Place paragraph(int paragraph) {
    return new Place(0, 0, paragraph, 0, 0, 0, "");
  }

  /** {@return the place of a row of a table, both counted from 1} */
  public static Place row(int table, int row) {
    return new Place(0, 0, 0, table, row, 0, "");
  }

  /** {@return the place of a line of a text file, counted from 1} */
  public static Place line(int line) {
    return new Place(0, 0, 0, 0, 0, line, "");
  }

  /** {@return a place on a page, counted from 1, so many points from its top} */
  public static Place page(int page, int y) {
    return new Place(page, y, 0, 0, 0, 0, "");
  }

  /** {@return the place of an element of a web page} */
  public static Place selector(String selector) {
    return new Place(0, 0, 0, 0, 0, 0, selector);
  }

  /** {@return the place in words, such as "page 2, paragraph 14"; empty if it is nowhere} */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    if (page > 0) {
      parts.add("page " + page);
    }
    if (y > 0) {
      parts.add(y + " points down");
    }
    if (table > 0) {
      parts.add("table " + table + ", row " + row);
    }
    if (paragraph > 0) {
      parts.add("paragraph " + paragraph);
    }
    if (line > 0) {
      parts.add("line " + line);
    }
    if (!selector.isEmpty()) {
      parts.add(selector);
    }
    return String.join(", ", parts);
  }
}
