package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.school.School;
import org.cohesion.school.SchoolReference;
import org.cohesion.school.Urn;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;

/** What somebody decided to live with stays in the report, marked. */
class WaiverRunTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);
  private static final Policy UNREVIEWED =
      RuleUnderTest.with(ReviewSchedule.builder().heading("Review").build());
  private static final Waiver NEXT = waiver("review.next-missing", "/review", "2026-11");

  /** One stand-in in four places. */
  private static final Policy REPEATED =
      Policy.builder()
          .addSections(
              Narrative.builder().addParagraphs("XXX", "XXX").build(),
              Narrative.builder().addParagraphs("XXX", "XXX").build())
          .build();

  private static final PolicyValidator VALIDATOR = PolicyValidator.builder().build();

  @Test
  void marksWhatItCovers() {
    ValidationReport report = validate(LAST_DAY, NEXT);

    assertThat(of("review.next-missing", report).getWaiver()).contains(NEXT);
    assertThat(of("review.reviewer-missing", report).getWaiver()).isEmpty();
    assertThat(report.atLeast(Severity.INFO))
        .extracting(f -> f.getKind().getId())
        .contains("review.reviewer-missing")
        .doesNotContain("review.next-missing");
  }

  @Test
  void keepsFingerprintAndOrder() {
    ValidationReport with = validate(LAST_DAY, NEXT);
    ValidationReport without = validate(LAST_DAY);

    assertThat(with.getFindings())
        .extracting(Finding::getFingerprint)
        .containsExactlyElementsOf(
            without.getFindings().stream().map(Finding::getFingerprint).toList());
  }

  @Test
  void coversWhatIsInsideItsPlaceAndNothingElse() {
    assertThat(of("review.next-missing", validate(LAST_DAY, waiver(NEXT, ""))).getWaiver())
        .isPresent();
    assertThat(
            of("review.next-missing", validate(LAST_DAY, waiver(NEXT, "/review/nextReview")))
                .getWaiver())
        .isEmpty();
    assertThat(of("review.next-missing", validate(LAST_DAY, waiver(NEXT, "/rev"))).getWaiver())
        .isEmpty();
  }

  @Test
  void partsAFindingOfSeveralPlacesWhereItCoversSomeOfThem() {
    Waiver waiver = waiver("text.placeholder", "/sections/0", "2026-11");

    assertThat(placeholders(waiver))
        .containsExactly(
            "/sections/0/paragraphs/0 [/sections/0/paragraphs/1] waived",
            "/sections/1/paragraphs/0 [/sections/1/paragraphs/1]");
  }

  @Test
  void coversAllPlacesOfAFindingByItsFingerprintOrByAPlaceThatHoldsThem() {
    String whole =
        "/sections/0/paragraphs/0 [/sections/0/paragraphs/1, /sections/1/paragraphs/0,"
            + " /sections/1/paragraphs/1]";
    Waiver rest = waiver("text.placeholder", "/sections/-/paragraphs/-", "2026-11");
    Waiver other = waiver("text.placeholder", "/title", "2026-11");
    Finding finding = of("text.placeholder", VALIDATOR.validate(REPEATED, LAST_DAY));
    Waiver same = rest.toBuilder().fingerprint(finding.getFingerprint()).build();

    assertThat(placeholders()).containsExactly(whole);
    assertThat(placeholders(other)).containsExactly(whole);
    assertThat(placeholders(rest)).containsExactly(whole + " waived");
    assertThat(placeholders(same)).containsExactly(whole + " waived");
  }

  @Test
  void tellsThePartsOfAFindingApartAndUsesTheWaiver() {
    Waiver first = waiver("text.placeholder", "/sections/0/paragraphs/1", "2026-11");
    ValidationReport report =
        PolicyValidator.builder().waivers(List.of(first)).build().validate(REPEATED, LAST_DAY);

    assertThat(report.getFindings()).extracting(Finding::getFingerprint).doesNotHaveDuplicates();
    assertThat(report.getFindings())
        .extracting(f -> f.getKind().getId())
        .contains("waiver.by-position")
        .doesNotContain("waiver.unused");
    assertThat(placeholders(first))
        .containsExactly(
            "/sections/0/paragraphs/0 [/sections/1/paragraphs/0, /sections/1/paragraphs/1]",
            "/sections/0/paragraphs/1 [] waived");
  }

  private static List<String> placeholders(Waiver... waivers) {
    return PolicyValidator.builder()
        .waivers(List.of(waivers))
        .build()
        .validate(REPEATED, LAST_DAY)
        .getFindings()
        .stream()
        .filter(f -> f.getKind().getId().equals("text.placeholder"))
        .map(
            f ->
                f.getPointer()
                    + " "
                    + f.getOtherPlaces()
                    + (f.getWaiver().isPresent() ? " waived" : ""))
        .toList();
  }

  @Test
  void isAFindingOnceItHasEnded() {
    ValidationReport report = validate(LAST_DAY.plusDays(1), NEXT);

    assertThat(of("review.next-missing", report).getWaiver()).isEmpty();
    Finding expired = of("waiver.expired", report);
    assertThat(expired.getPointer()).isEqualTo(JsonPointer.of("review"));
    assertThat(expired.getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(expired.text(Locale.ENGLISH))
        .isEqualTo(
            "the waiver for review.next-missing here ended in November 2026; settle what it"
                + " covers, or decide again");
  }

  @Test
  void hasNotEndedWithoutADay() {
    ValidationReport report =
        PolicyValidator.builder()
            .waivers(List.of(waiver("review.next-missing", "/review", "1999")))
            .build()
            .validate(UNREVIEWED);

    assertThat(of("review.next-missing", report).getWaiver()).isPresent();
  }

  @Test
  void isAFindingIfItCoversNothing() {
    ValidationReport report = validate(LAST_DAY, waiver("strands.duplicate", "/aims", "2027"));

    Finding unused = of("waiver.unused", report);
    assertThat(unused.getPointer()).isEqualTo(JsonPointer.of("aims"));
    assertThat(unused.getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(unused.text(Locale.ENGLISH))
        .isEqualTo(
            "the waiver for strands.duplicate here covers nothing; take it out, or correct it");
  }

  @Test
  void saysSoIfNothingHasItsFingerprint() {
    Waiver waiver =
        NEXT.toBuilder().pointer(Optional.empty()).fingerprint("0123456789abcdef").build();

    Finding unused = of("waiver.unused", validate(LAST_DAY, waiver));

    assertThat(unused.getPointer()).isEqualTo(JsonPointer.ROOT);
    assertThat(unused.text(Locale.ENGLISH))
        .isEqualTo(
            "the waiver for review.next-missing here covers nothing: no finding has the"
                + " fingerprint 0123456789abcdef; take it out, or correct it");
  }

  @Test
  void isAFindingIfThereIsNoSuchRule() {
    ValidationReport report =
        validate(
            LAST_DAY, waiver("review.mising", "", "2027"), waiver("xx.yyyyyyyyy", "/aims", "2027"));

    assertThat(ids(report)).doesNotContain("waiver.unused");
    assertThat(of("waiver.unknown-rule", report).getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(texts("waiver.unknown-rule", report))
        .containsExactly(
            "the waiver for review.mising here covers nothing, since there is no such rule;"
                + " correct the id, or take the waiver out; did you mean \"review.missing\"?",
            "the waiver for xx.yyyyyyyyy here covers nothing, since there is no such rule;"
                + " correct the id, or take the waiver out");
  }

  @Test
  void isAFindingIfItIsForWhatCannotBeWaived() {
    ValidationReport report =
        validate(
            LAST_DAY,
            waiver("json.unknown-member", "", "2027"),
            waiver("waiver.unused", "/aims", "2027"),
            waiver("rule.failed", "/procedures", "2027"));

    assertThat(ids(report)).doesNotContain("waiver.unused", "waiver.unknown-rule");
    assertThat(texts("waiver.structural", report))
        .containsExactly(
            "the waiver here covers nothing, since json.unknown-member is about the form of"
                + " a document and cannot be waived; settle it, and take the waiver out",
            "the waiver here covers nothing, since waiver.unused is about rules, waivers or"
                + " settings and cannot be waived; settle it, and take the waiver out",
            "the waiver here covers nothing, since rule.failed is about rules, waivers or"
                + " settings and cannot be waived; settle it, and take the waiver out");
  }

  @Test
  void followsTheFindingWhenTwoProceduresWithoutIdsChangePlaces() {
    Procedure one = Procedure.builder().statement("Invite the mosque.").build();
    Procedure two = Procedure.builder().statement("Ask the council.").build();
    Policy before = procedures(one, two);
    Policy after = procedures(two, one);
    Finding finding = at("/procedures/general/0", validate(before)).get(0);
    Waiver waiver =
        waiver("procedures.not-measurable", "/procedures/general/0", "2027").toBuilder()
            .fingerprint(finding.getFingerprint())
            .build();

    assertThat(waived(validate(before, waiver))).containsExactly("/procedures/general/0");
    assertThat(waived(validate(after, waiver))).containsExactly("/procedures/general/1");
    assertThat(ids(validate(after, waiver))).noneMatch(id -> id.startsWith("waiver."));
  }

  @Test
  void goesByIdsWhereTheyStand() {
    Procedure one = Procedure.builder().id("PR-1").statement("Invite the mosque.").build();
    Procedure two = Procedure.builder().id("PR-2").statement("Ask the council.").build();
    Waiver waiver = waiver("procedures.not-measurable", "/procedures/general/PR-2", "2027");

    assertThat(waived(validate(procedures(one, two), waiver)))
        .containsExactly("/procedures/general/1");
    assertThat(waived(validate(procedures(two, one), waiver)))
        .containsExactly("/procedures/general/0");
    assertThat(ids(validate(procedures(two, one), waiver)))
        .noneMatch(id -> id.startsWith("waiver."));
    assertThat(ids(validate(procedures(one), waiver))).contains("waiver.unused");
    assertThat(waived(validate(procedures(one, two), waiver(waiver, "/procedures/general/-"))))
        .containsExactly("/procedures/general/0", "/procedures/general/1");
  }

  @Test
  void isAFindingIfItGoesByAPosition() {
    Procedure one = Procedure.builder().statement("Invite the mosque.").build();
    Procedure two = Procedure.builder().statement("Ask the council.").build();
    Waiver waiver = waiver("procedures.not-measurable", "/procedures/general/1", "2027");

    ValidationReport report = validate(procedures(one, two), waiver);

    assertThat(waived(report)).containsExactly("/procedures/general/1");
    Finding byPosition = of("waiver.by-position", report);
    assertThat(byPosition.getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(byPosition.getPointer()).isEqualTo(JsonPointer.parse("/procedures/general/1"));
    assertThat(byPosition.text(Locale.ENGLISH))
        .isEqualTo(
            "the waiver for procedures.not-measurable here goes by a position in a list, which"
                + " changes when the list does; check what it covers, then name the entry by its"
                + " id, or add \"fingerprint\": \""
                + at("/procedures/general/1", report).get(0).getFingerprint()
                + "\"");
    assertThat(ids(validate(procedures(one), waiver)))
        .contains("waiver.unused")
        .doesNotContain("waiver.by-position");
  }

  @Test
  void saysHowManyFindingsItCoversByAPosition() {
    StrandProcedures strand =
        StrandProcedures.builder()
            .strand(AimStrand.EQUITY_AND_EXCELLENCE)
            .addProcedures(Procedure.builder().id("1").statement("Invite the mosque.").build())
            .addProcedures(Procedure.builder().id("0").statement("Ask the council.").build())
            .build();
    Policy policy =
        Policy.builder().procedures(Procedures.builder().addStrands(strand).build()).build();

    Finding byPosition =
        of(
            "waiver.by-position",
            validate(policy, waiver("procedures.not-measurable", "/procedures/strands/0", "2027")));

    assertThat(byPosition.text(Locale.ENGLISH))
        .endsWith(
            "name the entry by its id, or add \"fingerprint\", one waiver for each of 2 findings");
    assertThat(
            waived(
                validate(
                    policy,
                    waiver(
                        "procedures.not-measurable",
                        "/procedures/strands/equity-and-excellence/procedures/0",
                        "2027"))))
        .containsExactly("/procedures/strands/0/procedures/0");
  }

  @Test
  void coversThePoliciesOfItsSchoolAlone() {
    School quillhurst = School.builder().name("Quillhurst").urn(Urn.of("999528")).build();
    Waiver bound =
        NEXT.toBuilder().school(SchoolReference.builder().urn(Urn.of("999528")).build()).build();
    Policy own = UNREVIEWED.toBuilder().school(quillhurst).build();
    Policy shared =
        UNREVIEWED.toBuilder()
            .school(School.builder().urn(Urn.of("999529")).build())
            .addAlsoFor(quillhurst)
            .build();
    Policy other = shared.toBuilder().alsoFor(List.of()).build();

    assertThat(waived(validate(own, bound))).containsExactly("/review");
    assertThat(waived(validate(shared, bound))).containsExactly("/review");
    for (Policy foreign : List.of(other, UNREVIEWED)) {
      assertThat(waived(validate(foreign, bound))).isEmpty();
      assertThat(ids(validate(foreign, bound, bound.toBuilder().rule("no.rule").build())))
          .noneMatch(id -> id.startsWith("waiver."));
    }
  }

  @Test
  void isHeldBesideTheFindingsAlongTheirPlacesAndNotOneByOne() {
    List<Procedure> procedures = new ArrayList<>();
    List<Waiver> waivers = new ArrayList<>();
    AtomicLong looks = new AtomicLong();
    for (int i = 0; i < 1_000; i++) {
      procedures.add(Procedure.builder().id("P" + i).statement("Invite the mosque.").build());
      String place = "/procedures/general/" + (i % 2 == 0 ? "P" + i : i);
      waivers.add(counting(waiver("procedures.not-measurable", place, "2027"), looks));
    }
    PolicyValidator validator = PolicyValidator.builder().waivers(waivers).build();
    long before = looks.get();

    ValidationReport report = validator.validate(procedures(procedures.toArray(Procedure[]::new)));

    assertThat(waived(report)).hasSize(500);
    assertThat(ids(report)).contains("rule.too-many-findings").doesNotContain("waiver.unused");
    assertThat(looks.get() - before).isLessThan(30L * 1_000);
  }

  /** The same waiver, which counts how often it is asked for anything. */
  private static Waiver counting(Waiver waiver, AtomicLong looks) {
    return (Waiver)
        Proxy.newProxyInstance(
            Waiver.class.getClassLoader(),
            new Class<?>[] {Waiver.class},
            (proxy, method, arguments) -> {
              looks.incrementAndGet();
              return method.invoke(waiver, arguments);
            });
  }

  @Test
  void isLetBeIfItsRuleDidNotRun() {
    Waiver overdue = waiver("review.overdue", "", "2027");
    ValidationReport withoutDay =
        PolicyValidator.builder().waivers(List.of(overdue)).build().validate(UNREVIEWED);
    ValidationReport switchedOff =
        PolicyValidator.builder()
            .waivers(List.of(overdue))
            .without("review.overdue")
            .build()
            .validate(UNREVIEWED, LAST_DAY);

    assertThat(ids(withoutDay)).doesNotContain("waiver.unused");
    assertThat(ids(switchedOff)).doesNotContain("waiver.unused");
    assertThat(ids(validate(LAST_DAY, overdue))).contains("waiver.unused");
  }

  @Test
  void countsAsUsedBesideAnotherThatCoversTheSame() {
    Waiver wider = waiver(NEXT, "");

    ValidationReport report = validate(LAST_DAY, NEXT, wider);

    assertThat(ids(report)).doesNotContain("waiver.unused");
    assertThat(of("review.next-missing", report).getWaiver()).contains(NEXT);
  }

  @Test
  void doesNotCountForTheWorst() {
    Policy policy = Policy.builder().build();
    PolicyValidator validator =
        PolicyValidator.builder()
            .waivers(
                List.of(
                    waiver("control.title-missing", "", "2027"),
                    waiver("control.school-missing", "", "2027")))
            .build();

    assertThat(PolicyValidator.builder().build().validate(policy).worst()).contains(Severity.ERROR);
    assertThat(validator.validate(policy).worst()).contains(Severity.WARNING);
  }

  @Test
  void leavesReasonAndNameOutOfLogs() {
    Waiver waiver = NEXT.toBuilder().approvedBy(Party.builder().name("A. Person").build()).build();

    assertThat(waiver.toString()).doesNotContain("A. Person", "Governors asked");
    assertThat(of("review.next-missing", validate(LAST_DAY, waiver)).toString())
        .doesNotContain("A. Person", "Governors asked");
  }

  private static Policy procedures(Procedure... procedures) {
    return Policy.builder().procedures(Procedures.builder().addGeneral(procedures).build()).build();
  }

  private static ValidationReport validate(Policy policy, Waiver... waivers) {
    return PolicyValidator.builder().waivers(List.of(waivers)).build().validate(policy, LAST_DAY);
  }

  private static List<Finding> at(String pointer, ValidationReport report) {
    return report.getFindings().stream()
        .filter(f -> f.getKind().getId().equals("procedures.not-measurable"))
        .filter(f -> f.getPointer().equals(JsonPointer.parse(pointer)))
        .toList();
  }

  private static List<String> waived(ValidationReport report) {
    return report.getFindings().stream()
        .filter(f -> f.getWaiver().isPresent())
        .map(f -> f.getPointer().toString())
        .toList();
  }

  private static List<String> texts(String id, ValidationReport report) {
    return report.getFindings().stream()
        .filter(f -> f.getKind().getId().equals(id))
        .map(f -> f.text(Locale.ENGLISH))
        .toList();
  }

  private static ValidationReport validate(LocalDate today, Waiver... waivers) {
    return PolicyValidator.builder().waivers(List.of(waivers)).build().validate(UNREVIEWED, today);
  }

  private static Waiver waiver(String rule, String pointer, String until) {
    return Waiver.builder()
        .rule(rule)
        .pointer(JsonPointer.parse(pointer))
        .reason("Governors asked for time")
        .approvedBy(RuleUnderTest.role(Role.GOVERNING_BODY))
        .until(PartialDate.parse(until))
        .build();
  }

  private static Waiver waiver(Waiver waiver, String pointer) {
    return waiver.toBuilder().pointer(JsonPointer.parse(pointer)).build();
  }

  private static Finding of(String id, ValidationReport report) {
    return report.getFindings().stream()
        .filter(f -> f.getKind().getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(ValidationReport report) {
    return report.getFindings().stream().map(f -> f.getKind().getId()).toList();
  }
}
