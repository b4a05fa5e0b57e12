package org.cohesion.validation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Difference;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.policy.Approval;
import org.cohesion.policy.Control;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicySubject;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Nation;
import org.cohesion.school.School;
import org.cohesion.strand.AimStrand;
import org.cohesion.validation.PolicyValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Policy BARE = Policy.builder().title("Our policy").build();
  private static final List<String> OF_FRAMES =
      List.of("definition.missing", "context.unmentioned-difference", "community.missing");

  @Test
  void aPolicyThatNamesNoNationIsHeldToTheGuidanceForEngland() {
    Frame frame = Frames.of(BARE);

    assertThat(frame.getKey()).isEqualTo("england-2007");
    assertThat(frame.getStrands()).containsExactlyInAnyOrder(AimStrand.values());
    assertThat(frame.getDimensions())
        .containsExactlyInAnyOrder(
            CommunityScope.SCHOOL, CommunityScope.LOCAL, CommunityScope.UK, CommunityScope.GLOBAL);
    assertThat(frame.getLimbs()).hasSize(4).doesNotContain(PrincipleTheme.OTHER);
    assertThat(frame.getDifferences()).containsExactlyInAnyOrder(Difference.values());
    assertThat(frame.getConfidence()).isEqualTo(Confidence.PRIMARY);
    assertThat(frame.getSource()).isNotBlank();
    assertThat(Frames.of(in(Nation.ENGLAND))).isSameAs(frame);
  }

  @ParameterizedTest
  @CsvSource({"WALES, wales-2011", "NORTHERN_IRELAND, northern-ireland-2011", "SCOTLAND, none"})
  void otherNationsAreNotHeldToIt(Nation nation, String key) {
    Frame frame = Frames.of(in(nation));

    assertThat(frame.getKey()).isEqualTo(key);
    for (FramePart part : FramePart.values()) {
      assertThat(frame.asksFor(part)).isFalse();
    }
    assertThat(ids(validate(in(nation)))).doesNotContainAnyElementsOf(OF_FRAMES);
    assertThat(ids(validate(in(Nation.ENGLAND)))).containsAll(OF_FRAMES);
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicySubject.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "COMMUNITY_COHESION")
  void policiesOnOtherSubjectsAreNotHeldToIt(PolicySubject subject) {
    Policy policy = BARE.toBuilder().subject(subject).build();

    assertThat(Frames.of(policy)).isSameAs(Frame.NONE);
    assertThat(ids(validate(policy)))
        .doesNotContainAnyElementsOf(OF_FRAMES)
        .contains("review.missing", "control.owner-missing");
    ValidationReport report = validate(policy);
    assertThat(report.rulesThat(RuleOutcome.NOT_IN_FRAME)).containsAll(OF_FRAMES);
    assertThat(report.getFrame()).contains("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2007-07-18", "2006-12", "2007-06", "2006"})
  void policiesThatAreOlderAreNotHeldToIt(String approved) {
    assertThat(Frames.of(approved(approved))).isSameAs(Frame.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2007-07-19", "2007-08", "2008", "2030"})
  void policiesOfItsDayAre(String approved) {
    assertThat(Frames.of(approved(approved)).getKey()).isEqualTo("england-2007");
  }

  @Test
  void aVendorBringsAnother() {
    Frame frame =
        Frame.builder("hartwell", "What the trust asks for")
            .strands(AimStrand.EQUITY_AND_EXCELLENCE)
            .dimensions(CommunityScope.NETWORKS)
            .build();
    PolicyValidator validator = PolicyValidator.builder().frame(frame).build();

    ValidationReport report = validator.validate(in(Nation.SCOTLAND), TODAY);

    assertThat(report.getFrame()).contains("hartwell");
    assertThat(report.getFindings())
        .filteredOn(f -> f.getKind().getId().equals("strands.missing"))
        .extracting(f -> f.text(Locale.ENGLISH))
        .singleElement()
        .asString()
        .contains("\"equity and excellence\"")
        .doesNotContain(", nor");
    assertThat(ids(report)).contains("community.missing").doesNotContain("definition.missing");
    assertThat(report.rulesThat(RuleOutcome.NOT_IN_FRAME))
        .contains("definition.missing", "context.unmentioned-difference");
  }

  @Test
  void aFrameHasAKeyAndATitle() {
    assertThatIllegalArgumentException().isThrownBy(() -> Frame.builder(" ", "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> Frame.builder("x", ""));
    assertThat(Frame.builder("x", "What we ask for").build()).hasToString("What we ask for");
  }

  @Test
  void allLackingStrandsAreOneFinding() {
    assertThat(validate(BARE).getFindings())
        .filteredOn(f -> f.getKind().getId().equals("strands.missing"))
        .extracting(f -> f.text(Locale.ENGLISH))
        .singleElement()
        .asString()
        .contains("\"teaching, learning and curriculum\", nor \"equity and excellence\", nor ");
  }

  private static ValidationReport validate(Policy policy) {
    return PolicyValidator.builder().build().validate(policy, TODAY);
  }

  private static List<String> ids(ValidationReport report) {
    return report.getFindings().stream().map(f -> f.getKind().getId()).distinct().toList();
  }

  private static Policy in(Nation nation) {
    return BARE.toBuilder()
        .school(School.builder().name("Larch Hill School").nation(nation).build())
        .build();
  }

  private static Policy approved(String date) {
    return BARE.toBuilder()
        .control(
            Control.builder()
                .approval(Approval.builder().date(PartialDate.parse(date)).build())
                .build())
        .build();
  }
}
