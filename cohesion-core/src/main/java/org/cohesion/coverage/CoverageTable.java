package org.cohesion.coverage;

import java.util.List;
import java.util.Optional;
import org.cohesion.internal.ResultStyle;
import org.cohesion.strand.AimStrand;
import org.cohesion.text.JsonNamed;
import org.immutables.value.Value;

/**
 * The headings of a policy against dimensions of community, or against themes.
 *
 * @param <C> what the columns are
 */
@Value.Immutable
@ResultStyle
public interface CoverageTable<C extends Enum<C> & JsonNamed> {

  /** {@return the columns in the order of their enumeration; see {@link Coverage} for which} */
  List<CoverageColumn<C>> getColumns();

  /**
   * {@return the three headings in the order of the guidance, whether the policy has them or not;
   * then, if anything stands outside them, a row without a heading}
   */
  List<CoverageRow<C>> getRows();

  /**
   * {@return the aims and procedures that are in no cell, since nobody marked them and nothing
   * tells: aims first, in document order}
   */
  List<CoverageItem> getUnmarked();

  /**
   * The row of a heading.
   *
   * @param strand the heading
   * @return its row
   */
  default CoverageRow<C> row(AimStrand strand) {
    return getRows().stream()
        .filter(row -> row.getStrand().filter(heading -> heading == strand).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** {@return the row of what stands outside the three headings; empty if nothing does} */
  default Optional<CoverageRow<C>> generalRow() {
    return getRows().stream().filter(row -> row.getStrand().isEmpty()).findFirst();
  }

  /**
   * The cell of a heading and a dimension or theme.
   *
   * @param strand the heading
   * @param column the dimension or theme
   * @return the cell; empty if the table has no such column
   */
  default Optional<CoverageCell<C>> cell(AimStrand strand, C column) {
    return row(strand).getCells().stream().filter(c -> c.getColumn() == column).findFirst();
  }

  /**
   * {@return the cells of the three headings that have nothing in them, row by row; the row of what
   * stands outside them has no gaps}
   */
  default List<CoverageCell<C>> gaps() {
    return getRows().stream()
        .flatMap(row -> row.getCells().stream())
        .filter(cell -> cell.getStrand().isPresent() && cell.isEmpty())
        .toList();
  }
}
