package org.cohesion.coverage;

import java.util.List;
import java.util.Optional;
import org.cohesion.internal.ResultStyle;
import org.cohesion.strand.AimStrand;
import org.cohesion.text.JsonNamed;
import org.immutables.value.Value;

/**
 * What a policy has under one of the three headings, or outside them.
 *
 * @param <C> what the columns are
 */
@Value.Immutable
@ResultStyle
public interface CoverageRow<C extends Enum<C> & JsonNamed> {

  /** {@return the heading; empty for what stands outside the three} */
  Optional<AimStrand> getStrand();

  /**
   * {@return all aims, then all procedures that stand there, each in document order, whether in a
   * cell or not}
   */
  List<CoverageItem> getItems();

  /** {@return a cell for each column of the table, in their order} */
  List<CoverageCell<C>> getCells();
}
