package org.cohesion.examples.policyimport.format.docx;

import java.util.Optional;
import org.cohesion.examples.policyimport.format.packed.XmlElement;

/** Which letters of a table its style makes bold: all, or those at its edges. */
final class TableLook {

  private static final int FIRST_ROW = 0x20;
  private static final int LAST_ROW = 0x40;
  private static final int FIRST_COLUMN = 0x80;
  private static final int LAST_COLUMN = 0x100;

  private final boolean all;
  private final boolean firstRow;
  private final boolean lastRow;
  private final boolean firstColumn;
  private final boolean lastColumn;

  TableLook(Styles styles, XmlElement table) {
    Optional<XmlElement> properties = table.child("tblPr");
    String style = styles.tableStyle(properties);
    Optional<XmlElement> look = properties.flatMap(found -> found.child("tblLook"));
    this.all = styles.isTableBold(style, "wholeTable").orElse(false);
    this.firstRow = isBold(styles, style, "firstRow", look, FIRST_ROW);
    this.lastRow = isBold(styles, style, "lastRow", look, LAST_ROW);
    this.firstColumn = isBold(styles, style, "firstCol", look, FIRST_COLUMN);
    this.lastColumn = isBold(styles, style, "lastCol", look, LAST_COLUMN);
  }

  /** {@return whether the style makes the letters of a cell bold, both counted from 0} */
  boolean isBold(int row, int rows, int column, int columns) {
    return all
        || (firstRow && row == 0)
        || (lastRow && row == rows - 1)
        || (firstColumn && column == 0)
        || (lastColumn && column == columns - 1);
  }

  private static boolean isBold(
      Styles styles, String style, String edge, Optional<XmlElement> look, int bit) {
    String name = edge.replace("Col", "Column");
    boolean used =
        look.flatMap(found -> found.attribute(name).map(Styles::isOn).or(() -> bit(found, bit)))
            .orElse(false);
    return used && styles.isTableBold(style, edge).orElse(false);
  }

  private static Optional<Boolean> bit(XmlElement look, int bit) {
    try {
      return look.attribute("val").map(value -> (Integer.parseInt(value, 16) & bit) != 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
