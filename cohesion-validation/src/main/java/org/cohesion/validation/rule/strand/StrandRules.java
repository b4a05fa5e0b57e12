package org.cohesion.validation.rule.strand;

import java.util.List;
import org.cohesion.validation.rule.PolicyRule;

/** The rules about aims, procedures and strands. */
public final class StrandRules {

  private StrandRules() {}

  /** {@return the rules of this subject} */
  public static List<PolicyRule> all() {
    return List.of(
        new StrandsMissing(),
        new StrandsWithoutAim(),
        new StrandsWithoutProcedure(),
        new StrandsHeadingInconsistent(),
        new StrandsHeadingUnusual(),
        new StrandsDuplicate());
  }
}
