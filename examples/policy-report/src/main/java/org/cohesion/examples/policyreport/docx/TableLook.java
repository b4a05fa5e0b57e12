package org.cohesion.examples.policyreport.docx;

import java.util.List;
import javax.xml.stream.events.XMLEvent;

/**
 * How the template has a table.
 *
 * @param properties of the table, but not its name
 * @param columns the widths of its columns, in twentieths of a point
 * @param rows its rows
 */
record TableLook(List<XMLEvent> properties, List<Integer> columns, List<Row> rows) {

  /**
   * A row.
   *
   * @param properties whether it is a head, and whether it may break
   * @param cells its cells
   */
  record Row(List<XMLEvent> properties, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param properties of the cell, but not its width
   * @param paragraph those of what is written in it
   */
  record Cell(List<XMLEvent> properties, List<XMLEvent> paragraph) {}

  static TableLook of(Sample table) {
    return new TableLook(
        table.child("tblPr").without("tblLook"),
        table.child("tblGrid").children().stream()
            .map(column -> Integer.valueOf(column.attribute("w")))
            .toList(),
        table.children("tr").stream().map(TableLook::row).toList());
  }

  private static Row row(Sample row) {
    return new Row(
        row.child("trPr").events(),
        row.children("tc").stream()
            .map(
                cell ->
                    new Cell(
                        cell.child("tcPr").without("tcW"), cell.child("p").child("pPr").events()))
            .toList());
  }
}
