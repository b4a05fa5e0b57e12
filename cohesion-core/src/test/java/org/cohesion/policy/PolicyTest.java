package org.cohesion.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.Located;
import org.cohesion.school.Party;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandAims;
import org.cohesion.strand.StrandProcedures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTest {

  private static final Policy EMPTY = Policy.builder().build();

  private static final Policy POLICY =
      Policy.builder()
          .community(
              Community.builder()
                  .addDimensions(dimension(CommunityScope.GLOBAL), dimension(CommunityScope.SCHOOL))
                  .addDimensions(dimension(CommunityScope.LOCAL), dimension(CommunityScope.LOCAL))
                  .build())
          .aims(
              Aims.builder()
                  .addGeneral(aim("a1"))
                  .addStrands(aims(AimStrand.EQUITY_AND_EXCELLENCE, "a2"))
                  .addStrands(aims(AimStrand.TEACHING_LEARNING_AND_CURRICULUM, "a3", "a4"))
                  .addStrands(aims(AimStrand.EQUITY_AND_EXCELLENCE, "a5"))
                  .build())
          .procedures(
              Procedures.builder()
                  .addGeneral(procedure("p1"), procedure("p2"))
                  .addStrands(
                      StrandProcedures.builder()
                          .strand(AimStrand.EQUITY_AND_EXCELLENCE)
                          .addProcedures(procedure("p3"))
                          .addGroups(group("p4", "p5"), group("p6"))
                          .build())
                  .addStrands(
                      StrandProcedures.builder()
                          .strand(AimStrand.ENGAGEMENT_AND_EXTENDED_SERVICES)
                          .addGroups(group("p7"))
                          .build())
                  .addStrands(
                      StrandProcedures.builder()
                          .strand(AimStrand.EQUITY_AND_EXCELLENCE)
                          .addProcedures(procedure("p8"))
                          .build())
                  .build())
          .build();

  @Test
  void findsAimsByStrandInEveryEntryForIt() {
    assertThat(POLICY.aimsOf(AimStrand.EQUITY_AND_EXCELLENCE))
        .extracting(Aim::getStatement)
        .containsExactly("a2", "a5");
    assertThat(POLICY.aimsOf(AimStrand.ENGAGEMENT_AND_EXTENDED_SERVICES)).isEmpty();
  }

  @Test
  void findsProceduresByStrandGroupsIncluded() {
    assertThat(POLICY.proceduresOf(AimStrand.EQUITY_AND_EXCELLENCE))
        .extracting(Procedure::getStatement)
        .containsExactly("p3", "p4", "p5", "p6", "p8");
    assertThat(POLICY.proceduresOf(AimStrand.TEACHING_LEARNING_AND_CURRICULUM)).isEmpty();
  }

  @Test
  void locatesAllAims() {
    assertThat(POLICY.locatedAims())
        .extracting(PolicyTest::placeOfAim)
        .containsExactly(
            "/aims/general/0 a1",
            "/aims/strands/0/aims/0 a2",
            "/aims/strands/1/aims/0 a3",
            "/aims/strands/1/aims/1 a4",
            "/aims/strands/2/aims/0 a5");
  }

  @Test
  void locatesAllProcedures() {
    assertThat(POLICY.locatedProcedures())
        .extracting(PolicyTest::placeOfProcedure)
        .containsExactly(
            "/procedures/general/0 p1",
            "/procedures/general/1 p2",
            "/procedures/strands/0/procedures/0 p3",
            "/procedures/strands/0/groups/0/procedures/0 p4",
            "/procedures/strands/0/groups/0/procedures/1 p5",
            "/procedures/strands/0/groups/1/procedures/0 p6",
            "/procedures/strands/1/groups/0/procedures/0 p7",
            "/procedures/strands/2/procedures/0 p8");
  }

  @Test
  void namesItsDimensionsOnceInTheOrderOfTheirReach() {
    assertThat(POLICY.scopes())
        .containsExactly(CommunityScope.SCHOOL, CommunityScope.LOCAL, CommunityScope.GLOBAL);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> POLICY.scopes().clear());
  }

  @Test
  void hasNothingToLookUpWhenItIsEmpty() {
    assertThat(EMPTY.aimsOf(AimStrand.EQUITY_AND_EXCELLENCE)).isEmpty();
    assertThat(EMPTY.proceduresOf(AimStrand.EQUITY_AND_EXCELLENCE)).isEmpty();
    assertThat(EMPTY.locatedAims()).isEmpty();
    assertThat(EMPTY.locatedProcedures()).isEmpty();
    assertThat(EMPTY.scopes()).isEmpty();
    assertThat(EMPTY.getExtensions()).isSameAs(Extensions.NONE);
  }

  @Test
  void isAboutCommunityCohesionUnlessItSays() {
    Policy equality = Policy.builder().subject(PolicySubject.EQUALITY).build();

    assertThat(equality.isAbout(PolicySubject.EQUALITY)).isTrue();
    assertThat(equality.isAbout(PolicySubject.COMMUNITY_COHESION)).isFalse();
    assertThat(Policy.builder().build().isAbout(PolicySubject.COMMUNITY_COHESION)).isTrue();
  }

  @Test
  void isWrittenInEnglishUnlessItSaysOtherwise() {
    Policy welsh = Policy.builder().language(Language.WELSH).build();
    Policy english = Policy.builder().language(Language.ENGLISH).build();

    assertThat(EMPTY.writtenIn(Language.ENGLISH)).isTrue();
    assertThat(EMPTY.writtenIn(Language.WELSH)).isFalse();
    assertThat(english.writtenIn(Language.ENGLISH)).isTrue();
    assertThat(english.writtenIn(Language.WELSH)).isFalse();
    assertThat(welsh.writtenIn(Language.WELSH)).isTrue();
    assertThat(welsh.writtenIn(Language.ENGLISH)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void isRetiredWhenItIsSupersededOrWithdrawn(PolicyStatus status) {
    Policy policy = Policy.builder().control(Control.builder().status(status).build()).build();

    assertThat(policy.retired())
        .isEqualTo(List.of(PolicyStatus.SUPERSEDED, PolicyStatus.WITHDRAWN).contains(status));
  }

  @Test
  void isNotRetiredUnlessItSaysSo() {
    assertThat(EMPTY.retired()).isFalse();
    assertThat(Policy.builder().control(Control.builder().build()).build().retired()).isFalse();
  }

  @Test
  void isUnchangedByTheWayThroughABuilder() {
    assertThat(POLICY.toBuilder().build()).isEqualTo(POLICY).hasSameHashCodeAs(POLICY);
    assertThat(POLICY.toBuilder().title("New").build()).isNotEqualTo(POLICY);
  }

  @Test
  void leavesNamesOfPeopleAndWhatOthersKeepOutOfToString() {
    Party person = Party.builder().name("Ann Example").build();
    Policy policy =
        Policy.builder()
            .title("Cohesion")
            .control(
                Control.builder()
                    .author(person)
                    .owner(person)
                    .linkGovernor(person)
                    .approval(Approval.builder().body(person).build())
                    .build())
            .procedures(
                Procedures.builder()
                    .addGeneral(Procedure.builder().statement("p1").owner(person).build())
                    .build())
            .extensions(Extensions.of("com.example", ExtensionValue.text("Ann Example")))
            .build();

    assertThat(policy.toString())
        .contains("Cohesion", "com.example")
        .doesNotContain("Ann", "Example");
  }

  private static CommunityDimension dimension(CommunityScope scope) {
    return CommunityDimension.builder().scope(scope).name(scope.getLabel()).build();
  }

  private static Aim aim(String statement) {
    return Aim.builder().statement(statement).build();
  }

  private static StrandAims aims(AimStrand strand, String... statements) {
    return StrandAims.builder()
        .strand(strand)
        .addAllAims(List.of(statements).stream().map(PolicyTest::aim).toList())
        .build();
  }

  private static Procedure procedure(String statement) {
    return Procedure.builder().statement(statement).build();
  }

  private static ProcedureGroup group(String... statements) {
    return ProcedureGroup.builder()
        .heading("Group")
        .addAllProcedures(List.of(statements).stream().map(PolicyTest::procedure).toList())
        .build();
  }

  private static String placeOfAim(Located<Aim> aim) {
    return aim.pointer() + " " + aim.value().getStatement();
  }

  private static String placeOfProcedure(Located<Procedure> procedure) {
    return procedure.pointer() + " " + procedure.value().getStatement();
  }
}
