package org.cohesion.validation.rule.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohesion.policy.Control;
import org.cohesion.policy.Language;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.Nation;
import org.cohesion.school.School;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.validation.rule.RuleUnderTest;

/** Policies that speak of law. */
final class LawPolicies {

  static final String PARAGRAPH = "/rationale/paragraphs/0";

  private LawPolicies() {}

  /** A policy without any date that says something in its rationale. */
  static Policy saying(String... paragraphs) {
    return Policy.builder()
        .rationale(Narrative.builder().addParagraphs(paragraphs).build())
        .build();
  }

  /** One that says something in a procedure. */
  static Policy doing(String statement, String... details) {
    Procedure procedure = Procedure.builder().statement(statement).addDetails(details).build();
    return Policy.builder().procedures(Procedures.builder().addGeneral(procedure).build()).build();
  }

  static Policy citing(String instrument) {
    return citing(LegalCitation.builder().instrument(instrument).build());
  }

  static Policy citing(String instrument, String provision) {
    return citing(LegalCitation.builder().instrument(instrument).provision(provision).build());
  }

  static Policy citing(String instrument, String provision, String statement) {
    return citing(
        LegalCitation.builder()
            .instrument(instrument)
            .provision(provision)
            .statement(statement)
            .build());
  }

  static Policy citing(LegalCitation... citations) {
    return Policy.builder().addLegalBasis(citations).build();
  }

  static Policy approved(String date, Policy policy) {
    return policy.toBuilder().control(RuleUnderTest.approvedOn(date)).build();
  }

  static Policy effectiveFrom(String date, Policy policy) {
    return policy.toBuilder()
        .control(Control.builder().effectiveFrom(RuleUnderTest.date(date)).build())
        .build();
  }

  static Policy reviewed(String date, Policy policy) {
    return policy.toBuilder()
        .review(ReviewSchedule.builder().lastReview(RuleUnderTest.date(date)).build())
        .build();
  }

  static Policy of(AcademicYear year, Policy policy) {
    return policy.toBuilder().control(Control.builder().academicYear(year).build()).build();
  }

  static Policy of(EstablishmentType type, Policy policy) {
    return policy.toBuilder().school(School.builder().establishmentType(type).build()).build();
  }

  static Policy of(Nation nation, Policy policy) {
    return policy.toBuilder().school(School.builder().nation(nation).build()).build();
  }

  static Policy inWelsh(Policy policy) {
    return policy.toBuilder().language(Language.WELSH).build();
  }

  /** The sentences, one a line, that a rule must say nothing about. */
  static List<String> innocent(String rule) throws IOException {
    try (InputStream in = LawPolicies.class.getResourceAsStream(rule + "-innocent.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
