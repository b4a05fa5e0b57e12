package org.cohesion.validation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohesion.finding.DocumentOrder;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.RuleSeverity;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.SchoolTerm;
import org.cohesion.review.Term;
import org.cohesion.text.NearestName;

/** Finds what is wrong with settings although they have the right form. */
final class SettingsMistakes {

  /** More would help nobody, and looking for the nearest id takes time. */
  static final int MOST = 100;

  /** What the ids of kinds begin with that are about the form of a document. */
  private static final String STRUCTURAL = "json.";

  private final List<String> rules;
  private final Set<String> known;

  /**
   * @param rules the ids of all rules
   */
  SettingsMistakes(Collection<String> rules) {
    this.rules = List.copyOf(rules);
    this.known = Set.copyOf(rules);
  }

  List<Finding> in(CheckSettings settings) {
    Found found = new Found();
    List<String> off = settings.getRulesOff();
    for (int i = 0; i < off.size(); i++) {
      rule(off.get(i), JsonPointer.of("rulesOff").child(i), found);
    }
    List<RuleSeverity> severities = settings.getSeverities();
    for (int i = 0; i < severities.size(); i++) {
      rule(severities.get(i).rule(), JsonPointer.of("severities").child(i).child("rule"), found);
    }
    terms(settings.getTermDates(), found);
    return List.copyOf(found.findings);
  }

  private void rule(String id, JsonPointer place, Found found) {
    if (found.isFull()) {
      return;
    }
    if (known.contains(id)) {
      if (!found.rules.add(id)) {
        found.add(Finding.of(ValidationFindingKinds.SETTINGS_RULE_REPEATED, place));
      }
    } else if (isAlwaysLookedFor(id)) {
      found.add(Finding.of(ValidationFindingKinds.SETTINGS_NOT_A_RULE, place));
    } else {
      Finding unknown = Finding.of(ValidationFindingKinds.SETTINGS_UNKNOWN_RULE, place);
      Optional<String> nearest = NearestName.of(id, rules);
      found.add(nearest.map(name -> unknown.with("nearest", List.of(name))).orElse(unknown));
    }
  }

  private static boolean isAlwaysLookedFor(String id) {
    return id.startsWith(STRUCTURAL)
        || ValidationFindingKinds.all().stream().map(FindingKind::getId).anyMatch(id::equals);
  }

  /** Of two terms that share a day, the one that begins later is wrong. */
  private static void terms(List<SchoolTerm> terms, Found found) {
    record TermOfYear(Term term, AcademicYear year) {}
    Set<TermOfYear> dated = new HashSet<>();
    List<Integer> once = new ArrayList<>();
    List<Finding> wrong = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      SchoolTerm term = terms.get(i);
      if (dated.add(new TermOfYear(term.term(), term.year()))) {
        once.add(i);
      } else {
        wrong.add(
            Finding.of(ValidationFindingKinds.SETTINGS_TERM_REPEATED, place(i))
                .with("term", term.term())
                .with("year", term.year().toString()));
      }
    }
    once.sort(comparing(i -> terms.get(i).dates().first()));
    LocalDate taken = LocalDate.MIN;
    for (int i : once) {
      if (!terms.get(i).dates().first().isAfter(taken)) {
        wrong.add(Finding.of(ValidationFindingKinds.SETTINGS_TERMS_OVERLAP, place(i)));
      }
      LocalDate last = terms.get(i).dates().last();
      taken = last.isAfter(taken) ? last : taken;
    }
    wrong.sort(comparing(Finding::getPointer, DocumentOrder.INSTANCE));
    wrong.stream().limit(MOST).forEach(found::add);
  }

  private static JsonPointer place(int term) {
    return JsonPointer.of("termDates").child(term);
  }

  /** What was found so far, and which rules were named. */
  private static final class Found {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> rules = new HashSet<>();

    boolean isFull() {
      return findings.size() == MOST;
    }

    void add(Finding finding) {
      if (!isFull()) {
        findings.add(finding);
      }
    }
  }
}
