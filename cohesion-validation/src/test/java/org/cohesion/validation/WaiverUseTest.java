package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.school.School;
import org.cohesion.school.SchoolReference;
import org.cohesion.school.Urn;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.junit.jupiter.api.Test;

/** What becomes of waivers over several policies. */
class WaiverUseTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final Policy BLANK = Policy.builder().title(" ").build();
  private static final Policy BARE = Policy.builder().build();
  private static final Waiver TITLE = waiver("text.blank", "/title", "2027");
  private static final SchoolReference SCHOOL =
      SchoolReference.builder().urn(Urn.of("999528")).build();

  private final WaiverUse use = new WaiverUse();

  @Test
  void findsAWaiverThatNoPolicyNeedsAndLetsBeOneThatAnyNeeds() {
    PolicyValidator validator = validator(TITLE, waiver("text.blank", "/reference", "2027"), TITLE);

    assertThat(validator.validate(BARE, TODAY).getFindings())
        .noneMatch(f -> f.getKind().getId().startsWith("waiver."));
    assertThat(validator.validate(BLANK, TODAY).getFindings())
        .anyMatch(f -> f.getWaiver().isPresent());

    assertThat(lines(use.findings(TODAY)))
        .containsExactly(
            "waiver.unbound /waivers/0", "waiver.unused /waivers/1", "waiver.unbound /waivers/2");
    assertThat(lines(use.findings(TODAY, 1, 2))).containsExactly("waiver.unused /waivers/0");
    assertThat(use.findings(TODAY)).extracting(Finding::getFingerprint).doesNotHaveDuplicates();
  }

  @Test
  void saysOfOneForNoSchoolThatItCoversEverybodysInRunsOverSeveralPolicies() {
    PolicyValidator validator = validator(TITLE);

    validator.validate(BLANK, TODAY);
    List<Finding> afterOne = use.findings(TODAY);
    validator.validate(BLANK, TODAY);
    List<Finding> afterTwo = use.findings(TODAY);

    assertThat(afterOne).isEmpty();
    assertThat(lines(afterTwo)).containsExactly("waiver.unbound /waivers/0");
    assertThat(afterTwo.get(0).getSeverity()).isEqualTo(Severity.INFO);
    assertThat(afterTwo.get(0).text(Locale.ENGLISH))
        .isEqualTo(
            "the waiver for text.blank here names no school, so it holds for every policy"
                + " that is checked with it; add \"school\"");
  }

  @Test
  void letsOneForASchoolBeThatHadNoPolicy() {
    Waiver bound = TITLE.toBuilder().school(SCHOOL).build();
    Waiver ended = waiver("text.blank", "/title", "2025").toBuilder().school(SCHOOL).build();
    PolicyValidator validator = validator(bound, ended);

    validator.validate(BLANK, TODAY);
    List<Finding> forOthers = use.findings(TODAY);
    validator.validate(
        BARE.toBuilder().school(School.builder().urn(Urn.of("999528")).build()).build(), TODAY);

    assertThat(forOthers).isEmpty();
    assertThat(lines(use.findings(TODAY)))
        .containsExactly("waiver.unused /waivers/0", "waiver.expired /waivers/1");
  }

  @Test
  void saysWithoutAnyPolicyWhatCanCoverNothing() {
    validator(
        waiver("review.overdu", "/review", "2027"),
        waiver("json.unknown-member", "/foo", "2027").toBuilder().school(SCHOOL).build(),
        waiver("text.blank", "/title", "2025"),
        TITLE);

    assertThat(use.findings(TODAY))
        .extracting(f -> f.text(Locale.ENGLISH))
        .containsExactly(
            "the waiver for review.overdu here covers nothing, since there is no such rule;"
                + " correct the id, or take the waiver out; did you mean \"review.overdue\"?",
            "the waiver here covers nothing, since json.unknown-member is about the form of"
                + " a document and cannot be waived; settle it, and take the waiver out",
            "the waiver for text.blank here ended in 2025; settle what it covers, or decide"
                + " again");
  }

  @Test
  void givesTheFingerprintForAPositionUnlessPoliciesDiffer() {
    Waiver waiver = waiver("procedures.not-measurable", "/procedures/general/0", "2027");
    PolicyValidator validator = validator(waiver);

    validator.validate(withProcedure("Invite guests."), TODAY);
    validator.validate(withProcedure("Invite guests."), TODAY);
    String alike = use.findings(TODAY).get(0).text(Locale.ENGLISH);
    validator.validate(withProcedure("Ask the council."), TODAY);
    String different = use.findings(TODAY).get(0).text(Locale.ENGLISH);

    assertThat(alike).matches(".* or add \"fingerprint\": \"[0-9a-f]{16}\"");
    assertThat(different)
        .isEqualTo(
            "the waiver for procedures.not-measurable here goes by a position in a list, which"
                + " changes when the list does; check what it covers, then name the entry by its"
                + " id, or add \"fingerprint\"");
  }

  @Test
  void isForValidatorsWithTheSameWaivers() {
    validator(TITLE);

    assertThatIllegalStateException()
        .isThrownBy(() -> validator(TITLE, TITLE))
        .withMessage("A WaiverUse is for validators with the same waivers");
    assertThat(new WaiverUse().findings(TODAY)).isEmpty();
  }

  @Test
  void countsOverValidatorsOfBothProfiles() {
    PolicyValidator.Builder builder =
        PolicyValidator.builder().waivers(List.of(TITLE)).waiverUse(use);
    PolicyValidator adopted = builder.build();
    PolicyValidator draft = builder.profile(Profile.DRAFT).build();

    draft.validate(BLANK, TODAY);
    List<String> one = lines(use.findings(TODAY));
    adopted.validate(BLANK, TODAY);

    assertThat(one).isEmpty();
    assertThat(lines(use.findings(TODAY))).containsExactly("waiver.unbound /waivers/0");
  }

  private PolicyValidator validator(Waiver... waivers) {
    return PolicyValidator.builder().waivers(List.of(waivers)).waiverUse(use).build();
  }

  private static Policy withProcedure(String statement) {
    Procedure procedure = Procedure.builder().statement(statement).build();
    return Policy.builder().procedures(Procedures.builder().addGeneral(procedure).build()).build();
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream().map(f -> f.getKind() + " " + f.getPointer()).toList();
  }

  private static Waiver waiver(String rule, String pointer, String until) {
    return Waiver.builder()
        .rule(rule)
        .pointer(JsonPointer.parse(pointer))
        .reason("Governors asked for time")
        .approvedBy(Party.builder().role(Role.GOVERNING_BODY).build())
        .until(PartialDate.parse(until))
        .build();
  }
}
