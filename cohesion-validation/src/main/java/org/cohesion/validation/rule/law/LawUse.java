package org.cohesion.validation.rule.law;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.cohesion.validation.law.LawCitation;
import org.cohesion.validation.law.LegalInstrument;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.rule.RuleContext;

/**
 * Which entries of the legal register a validation went by: those that the policy cites, and the
 * duties that it claims.
 */
public final class LawUse {

  private final Set<String> keys = new LinkedHashSet<>();

  private LawUse() {}

  /** The same for all rules of one validation. */
  static LawUse of(RuleContext context) {
    return context.shared(LawUse.class, LawUse::new);
  }

  void add(LegalInstrument entry) {
    keys.add(entry.getKey());
  }

  void addCited(Iterable<LawCitation> citations, LegalRegister law) {
    for (LawCitation citation : citations) {
      for (LegalInstrument entry : law.citedBy(citation)) {
        add(entry);
      }
      LegalInstrument meant = law.meantBy(citation).orElse(null);
      if (meant != null) {
        add(meant);
      }
    }
  }

  /** Whether the validation went by any. */
  boolean isEmpty() {
    return keys.isEmpty();
  }

  /**
   * Tells until when what was gone by has been checked.
   *
   * @param law the register
   * @return the oldest day of those entries, or of the whole register if there are none
   */
  public LocalDate checkedUntil(LegalRegister law) {
    if (keys.isEmpty()) {
      return law.checkedUntil();
    }
    LocalDate oldest = LocalDate.MAX;
    for (String key : keys) {
      LocalDate day = law.checkedUntil(key);
      oldest = day.isBefore(oldest) ? day : oldest;
    }
    return oldest;
  }
}
