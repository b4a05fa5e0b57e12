package org.cohesion.coverage;

import java.util.List;
import java.util.Optional;
import org.cohesion.internal.ResultStyle;
import org.cohesion.strand.AimStrand;
import org.cohesion.text.JsonNamed;
import org.immutables.value.Value;

/**
 * What a policy has for one dimension or theme under one heading.
 *
 * @param <C> what the columns are
 */
@Value.Immutable
@ResultStyle
public interface CoverageCell<C extends Enum<C> & JsonNamed> {

  /** {@return the heading; empty for what stands outside the three} */
  Optional<AimStrand> getStrand();

  /** {@return the dimension or theme} */
  C getColumn();

  /** {@return the aims, then the procedures, each in document order and once; none is a gap} */
  List<CoverageEntry> getEntries();

  /** {@return whether nothing is in it} */
  default boolean isEmpty() {
    return getEntries().isEmpty();
  }

  /**
   * Counts what is in it.
   *
   * @param kind aims or procedures
   * @return how many, stated and worked out together
   */
  default int count(CoverageKind kind) {
    return (int) getEntries().stream().filter(e -> e.getItem().getKind() == kind).count();
  }

  /**
   * Counts what is in it.
   *
   * @param basis stated or worked out
   * @return how many, aims and procedures together
   */
  default int count(CoverageBasis basis) {
    return (int) getEntries().stream().filter(e -> e.getBasis() == basis).count();
  }
}
