package org.cohesion.coverage;

import java.util.List;
import org.cohesion.finding.JsonPointer;
import org.cohesion.internal.ResultStyle;
import org.cohesion.text.JsonNamed;
import org.immutables.value.Value;

/**
 * A dimension or theme that a table has a column for.
 *
 * @param <C> what the columns are
 */
@Value.Immutable
@ResultStyle
public interface CoverageColumn<C extends Enum<C> & JsonNamed> {

  /** {@return the dimension or theme} */
  C getValue();

  /**
   * {@return where the policy names it, such as {@code /community/dimensions/0} or {@code
   * /principles/principles/3}; none if the column is there because the guidance names it, or
   * because an aim or a procedure does}
   */
  List<JsonPointer> getNamedAt();
}
