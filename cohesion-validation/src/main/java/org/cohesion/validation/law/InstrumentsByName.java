package org.cohesion.validation.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of a register, by the names under which texts cite them. */
final class InstrumentsByName {

  private final Map<String, List<LegalInstrument>> named = new HashMap<>();

  /** By each name that nothing has, what is meant by it. */
  private final Map<String, LegalInstrument> misnamed = new HashMap<>();

  InstrumentsByName(Collection<LegalInstrument> entries) {
    for (LegalInstrument entry : entries) {
      for (String name : entry.placeNames()) {
        named.computeIfAbsent(name, n -> new ArrayList<>(2)).add(entry);
      }
      for (String name : entry.getWrongNames()) {
        misnamed.putIfAbsent(name, entry);
      }
    }
  }

  /** The entries that a citation is of. */
  List<LegalInstrument> citedBy(LawCitation citation) {
    List<LegalInstrument> cited = new ArrayList<>(2);
    for (LegalInstrument entry : named.getOrDefault(citation.name(), List.of())) {
      if (entry.isCitedBy(citation)) {
        cited.add(entry);
      }
    }
    return cited;
  }

  /** What is meant by a citation under a name that nothing has; empty if the name is right. */
  Optional<LegalInstrument> meantBy(LawCitation citation) {
    return Optional.ofNullable(misnamed.get(citation.name()));
  }

  /**
   * Whether a law of the name and the year of a citation is known, or none of the name is dated.
   */
  boolean knowsYearOf(LawCitation citation) {
    boolean dated = false;
    for (LegalInstrument entry : named.getOrDefault(citation.name(), List.of())) {
      // Guidance keeps its name through all its editions.
      if (entry.isLaw() && entry.name().equals(citation.name()) && entry.year().isPresent()) {
        dated = true;
        if (citation.year().isPresent()
            && (citation.year().equals(entry.year())
                || entry.getOtherYears().contains(citation.year().getAsInt()))) {
          return true;
        }
      }
    }
    return !dated || citation.year().isEmpty();
  }
}
