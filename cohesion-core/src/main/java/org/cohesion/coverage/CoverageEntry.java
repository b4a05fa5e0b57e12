package org.cohesion.coverage;

import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.internal.ResultStyle;
import org.immutables.value.Value;

/** An aim or a procedure in a cell, and how it comes to be there. */
@Value.Immutable
@ResultStyle
public interface CoverageEntry {

  /** {@return the aim or the procedure} */
  CoverageItem getItem();

  /** {@return whether it names the dimension or theme itself} */
  CoverageBasis getBasis();

  /**
   * {@return where it has the dimension or theme from: the procedures that support the aim, or the
   * aims that the procedure supports, in document order; none if it names it itself}
   */
  List<JsonPointer> getThrough();
}
