package org.cohesion.coverage;

import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.internal.ResultStyle;
import org.cohesion.strand.AimStrand;
import org.immutables.value.Value;

/** An aim or a procedure of a policy, and where it stands. */
@Value.Immutable
@ResultStyle
public interface CoverageItem {

  /** {@return where it stands, such as {@code /procedures/strands/2/groups/1/procedures/4}} */
  JsonPointer getPointer();

  /** {@return whether it is an aim or a procedure} */
  CoverageKind getKind();

  /** {@return the heading it stands under; empty if it stands outside the three} */
  Optional<AimStrand> getStrand();

  /** {@return the id it has in the policy; empty if it has none} */
  Optional<String> getId();

  /** {@return the aim or the procedure in the words of the policy} */
  @Value.Redacted
  String getStatement();
}
