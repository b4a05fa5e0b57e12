package org.cohesion.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cohesion.community.CommunityScope.GLOBAL;
import static org.cohesion.community.CommunityScope.LOCAL;
import static org.cohesion.community.CommunityScope.NETWORKS;
import static org.cohesion.community.CommunityScope.OTHER;
import static org.cohesion.community.CommunityScope.REGIONAL;
import static org.cohesion.community.CommunityScope.SCHOOL;
import static org.cohesion.community.CommunityScope.UK;
import static org.cohesion.community.PrincipleTheme.COMMON_VISION_AND_BELONGING;
import static org.cohesion.community.PrincipleTheme.DIVERSITY_VALUED;
import static org.cohesion.community.PrincipleTheme.POSITIVE_RELATIONSHIPS;
import static org.cohesion.community.PrincipleTheme.SIMILAR_LIFE_OPPORTUNITIES;
import static org.cohesion.coverage.CoveragePolicies.aim;
import static org.cohesion.coverage.CoveragePolicies.procedure;
import static org.cohesion.strand.AimStrand.ENGAGEMENT_AND_EXTENDED_SERVICES;
import static org.cohesion.strand.AimStrand.EQUITY_AND_EXCELLENCE;
import static org.cohesion.strand.AimStrand.TEACHING_LEARNING_AND_CURRICULUM;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cohesion.community.Community;
import org.cohesion.community.CommunityDimension;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Principle;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.community.Principles;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.policy.PolicySubject;
import org.cohesion.school.Nation;
import org.cohesion.school.School;
import org.cohesion.strand.AimBuilder;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureBuilder;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.text.JsonNamed;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final List<CommunityScope> OF_THE_GUIDANCE =
      List.of(SCHOOL, NETWORKS, LOCAL, UK, GLOBAL);

  private static final List<PrincipleTheme> LIMBS =
      List.of(
          COMMON_VISION_AND_BELONGING,
          DIVERSITY_VALUED,
          SIMILAR_LIFE_OPPORTUNITIES,
          POSITIVE_RELATIONSHIPS);

  @Test
  void isNothingButGapsForAPolicyThatSaysNothing() {
    Coverage coverage = Coverage.of(Policy.builder().build());

    assertThat(coverage.getDimensions().getColumns())
        .extracting(CoverageColumn::getValue)
        .isEqualTo(OF_THE_GUIDANCE);
    assertThat(coverage.getThemes().getColumns())
        .extracting(CoverageColumn::getValue)
        .isEqualTo(LIMBS);
    assertThat(coverage.getDimensions().getRows())
        .extracting(CoverageRow::getStrand)
        .containsExactly(
            Optional.of(TEACHING_LEARNING_AND_CURRICULUM),
            Optional.of(EQUITY_AND_EXCELLENCE),
            Optional.of(ENGAGEMENT_AND_EXTENDED_SERVICES));
    assertThat(coverage.getDimensions().gaps()).hasSize(15);
    assertThat(coverage.getThemes().gaps()).hasSize(12);
    assertThat(coverage.getDimensions().generalRow()).isEmpty();
    assertThat(coverage.getDimensions().getUnmarked()).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNoPolicy() {
    assertThatThrownBy(() -> Coverage.of(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void putsAProcedureIntoTheCellsOfTheDimensionsItNames() {
    Policy policy =
        CoveragePolicies.of(EQUITY_AND_EXCELLENCE, procedure("p").addDimensions(LOCAL, UK, LOCAL));

    CoverageTable<CommunityScope> table = Coverage.of(policy).getDimensions();

    CoverageCell<CommunityScope> cell = table.cell(EQUITY_AND_EXCELLENCE, LOCAL).orElseThrow();
    assertThat(cell.isEmpty()).isFalse();
    assertThat(cell.getStrand()).contains(EQUITY_AND_EXCELLENCE);
    assertThat(cell.getColumn()).isEqualTo(LOCAL);
    assertThat(cell.getEntries()).hasSize(1);
    CoverageEntry entry = cell.getEntries().get(0);
    assertThat(entry.getBasis()).isEqualTo(CoverageBasis.STATED);
    assertThat(entry.getThrough()).isEmpty();
    assertThat(entry.getItem().getKind()).isEqualTo(CoverageKind.PROCEDURE);
    assertThat(entry.getItem().getId()).contains("p");
    assertThat(entry.getItem().getStatement()).isEqualTo("We do p.");
    assertThat(entry.getItem().getStrand()).contains(EQUITY_AND_EXCELLENCE);
    assertThat(entry.getItem().getPointer()).hasToString("/procedures/strands/0/procedures/0");
    assertThat(table.cell(EQUITY_AND_EXCELLENCE, UK).orElseThrow().isEmpty()).isFalse();
    assertThat(table.gaps()).hasSize(13).noneMatch(cell::equals);
  }

  @Test
  void putsAnAimIntoTheCellsOfTheThemesItNames() {
    Policy policy =
        CoveragePolicies.of(
            EQUITY_AND_EXCELLENCE, aim("a").addThemes(DIVERSITY_VALUED, DIVERSITY_VALUED));

    CoverageTable<PrincipleTheme> table = Coverage.of(policy).getThemes();

    CoverageCell<PrincipleTheme> cell =
        table.cell(EQUITY_AND_EXCELLENCE, DIVERSITY_VALUED).orElseThrow();
    assertThat(cell.count(CoverageKind.AIM)).isEqualTo(1);
    assertThat(cell.count(CoverageKind.PROCEDURE)).isZero();
    assertThat(cell.count(CoverageBasis.STATED)).isEqualTo(1);
    assertThat(cell.count(CoverageBasis.DERIVED)).isZero();
    assertThat(table.gaps()).hasSize(11);
  }

  @Test
  void givesAnAimTheDimensionsOfTheProceduresThatSupportIt() {
    Policy policy =
        CoveragePolicies.with(
            CoveragePolicies.aims(TEACHING_LEARNING_AND_CURRICULUM, aim("a")),
            CoveragePolicies.procedures(
                ENGAGEMENT_AND_EXTENDED_SERVICES,
                procedure("p").addSupports("a", "a", "unknown").addDimensions(GLOBAL),
                procedure("q").addSupports("a").addDimensions(GLOBAL, UK)));

    CoverageTable<CommunityScope> table = Coverage.of(policy).getDimensions();

    CoverageCell<CommunityScope> cell =
        table.cell(TEACHING_LEARNING_AND_CURRICULUM, GLOBAL).orElseThrow();
    assertThat(cell.getEntries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.getItem().getId()).contains("a");
              assertThat(entry.getBasis()).isEqualTo(CoverageBasis.DERIVED);
              assertThat(entry.getThrough())
                  .extracting(JsonPointer::toString)
                  .containsExactly(
                      "/procedures/strands/0/procedures/0", "/procedures/strands/0/procedures/1");
            });
    assertThat(table.cell(TEACHING_LEARNING_AND_CURRICULUM, UK).orElseThrow().getEntries())
        .flatExtracting(CoverageEntry::getThrough)
        .extracting(Object::toString)
        .containsExactly("/procedures/strands/0/procedures/1");
    assertThat(table.getUnmarked()).isEmpty();
  }

  @Test
  void givesAProcedureTheThemesOfTheAimsItSupportsInTheirOrder() {
    Policy policy =
        CoveragePolicies.with(
            CoveragePolicies.aims(
                TEACHING_LEARNING_AND_CURRICULUM,
                aim("a").addThemes(DIVERSITY_VALUED),
                aim("b").addThemes(DIVERSITY_VALUED, DIVERSITY_VALUED)),
            CoveragePolicies.procedures(
                ENGAGEMENT_AND_EXTENDED_SERVICES, procedure("p").addSupports("b", "a")));

    CoverageTable<PrincipleTheme> table = Coverage.of(policy).getThemes();

    assertThat(
            table
                .cell(ENGAGEMENT_AND_EXTENDED_SERVICES, DIVERSITY_VALUED)
                .orElseThrow()
                .getEntries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.getBasis()).isEqualTo(CoverageBasis.DERIVED);
              assertThat(entry.getThrough())
                  .extracting(JsonPointer::toString)
                  .containsExactly("/aims/strands/0/aims/0", "/aims/strands/0/aims/1");
            });
  }

  @Test
  void leadsNoFurtherThanOneStep() {
    Policy policy =
        CoveragePolicies.with(
            CoveragePolicies.aims(TEACHING_LEARNING_AND_CURRICULUM, aim("a")),
            CoveragePolicies.procedures(
                EQUITY_AND_EXCELLENCE,
                procedure("p").addSupports("a").addDimensions(LOCAL),
                procedure("q").addSupports("a")));

    CoverageTable<CommunityScope> table = Coverage.of(policy).getDimensions();

    assertThat(table.getUnmarked())
        .extracting(CoverageItem::getId)
        .containsExactly(Optional.of("q"));
    assertThat(table.cell(EQUITY_AND_EXCELLENCE, LOCAL).orElseThrow().getEntries()).hasSize(1);
  }

  @Test
  void takesTheFirstOfTheAimsThatShareAnId() {
    Policy policy =
        CoveragePolicies.with(
            CoveragePolicies.aims(
                TEACHING_LEARNING_AND_CURRICULUM,
                aim("a").addThemes(DIVERSITY_VALUED),
                aim("a").addThemes(POSITIVE_RELATIONSHIPS)),
            CoveragePolicies.procedures(
                EQUITY_AND_EXCELLENCE, procedure("p").addSupports("a").addDimensions(UK)));

    Coverage coverage = Coverage.of(policy);

    assertThat(coverage.getThemes().row(EQUITY_AND_EXCELLENCE).getCells())
        .filteredOn(cell -> !cell.isEmpty())
        .extracting(CoverageCell::getColumn)
        .containsExactly(DIVERSITY_VALUED);
    assertThat(coverage.getDimensions().getUnmarked())
        .extracting(item -> item.getPointer().toString())
        .containsExactly("/aims/strands/0/aims/1");
  }

  @Test
  void isMadeInTimeForADocumentWithOneIdForAll() {
    AimBuilder[] aims = new AimBuilder[5_000];
    ProcedureBuilder[] procedures = new ProcedureBuilder[5_000];
    Arrays.setAll(aims, i -> aim("a"));
    Arrays.setAll(procedures, i -> procedure("p").addSupports("a").addDimensions(UK));
    Policy policy =
        CoveragePolicies.with(
            CoveragePolicies.aims(TEACHING_LEARNING_AND_CURRICULUM, aims),
            CoveragePolicies.procedures(EQUITY_AND_EXCELLENCE, procedures));

    CoverageTable<CommunityScope> table = Coverage.of(policy).getDimensions();

    assertThat(table.cell(TEACHING_LEARNING_AND_CURRICULUM, UK).orElseThrow().getEntries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.getThrough()).hasSize(5_000));
    assertThat(table.getUnmarked()).hasSize(4_999);
  }

  @Test
  void putsWhatStandsOutsideTheHeadingsIntoARowOfItsOwn() {
    Policy policy =
        Policy.builder()
            .procedures(
                Procedures.builder().addGeneral(procedure("p").addDimensions(UK).build()).build())
            .build();

    CoverageTable<CommunityScope> table = Coverage.of(policy).getDimensions();

    CoverageRow<CommunityScope> general = table.generalRow().orElseThrow();
    assertThat(table.getRows()).hasSize(4).last().isEqualTo(general);
    assertThat(general.getStrand()).isEmpty();
    assertThat(general.getItems())
        .extracting(CoverageItem::getId)
        .containsExactly(Optional.of("p"));
    assertThat(general.getItems().get(0).getStrand()).isEmpty();
    assertThat(general.getCells())
        .filteredOn(cell -> !cell.isEmpty())
        .extracting(CoverageCell::getColumn)
        .containsExactly(UK);
    assertThat(table.gaps()).hasSize(15);
    assertThat(Coverage.of(policy).getThemes().generalRow()).isPresent();
  }

  @Test
  void joinsTheEntriesOfOneStrandAndTheGroupsInIt() {
    Procedure inGroup = procedure("g").addDimensions(UK).build();
    Policy policy =
        Policy.builder()
            .procedures(
                Procedures.builder()
                    .addStrands(
                        StrandProcedures.builder()
                            .strand(EQUITY_AND_EXCELLENCE)
                            .addGroups(
                                ProcedureGroup.builder()
                                    .heading("School to school")
                                    .addProcedures(inGroup)
                                    .build())
                            .build(),
                        StrandProcedures.builder()
                            .strand(EQUITY_AND_EXCELLENCE)
                            .addProcedures(procedure("p").addDimensions(UK).build())
                            .build())
                    .build())
            .build();

    CoverageTable<CommunityScope> table = Coverage.of(policy).getDimensions();

    assertThat(table.getRows()).hasSize(3);
    assertThat(table.cell(EQUITY_AND_EXCELLENCE, UK).orElseThrow().getEntries())
        .extracting(entry -> entry.getItem().getPointer().toString())
        .containsExactly(
            "/procedures/strands/0/groups/0/procedures/0", "/procedures/strands/1/procedures/0");
  }

  @Test
  void hasColumnsForWhatThePolicyNamesAndWhatItUses() {
    Policy policy =
        CoveragePolicies.of(EQUITY_AND_EXCELLENCE, procedure("p").addDimensions(OTHER)).toBuilder()
            .community(
                Community.builder()
                    .addDimensions(dimension(REGIONAL), dimension(LOCAL), dimension(REGIONAL))
                    .build())
            .principles(
                Principles.builder()
                    .addPrinciples(
                        Principle.builder().statement("We listen.").build(),
                        Principle.builder()
                            .statement("We look after the earth.")
                            .theme(PrincipleTheme.OTHER)
                            .build())
                    .build())
            .build();

    Coverage coverage = Coverage.of(policy);

    assertThat(coverage.getDimensions().getColumns())
        .extracting(CoverageColumn::getValue)
        .containsExactly(CommunityScope.values());
    assertThat(namedAt(coverage.getDimensions(), REGIONAL))
        .containsExactly("/community/dimensions/0", "/community/dimensions/2");
    assertThat(namedAt(coverage.getDimensions(), SCHOOL)).isEmpty();
    assertThat(namedAt(coverage.getDimensions(), OTHER)).isEmpty();
    assertThat(coverage.getThemes().getColumns())
        .extracting(CoverageColumn::getValue)
        .containsExactly(PrincipleTheme.values());
    assertThat(namedAt(coverage.getThemes(), PrincipleTheme.OTHER))
        .containsExactly("/principles/principles/1");
    assertThat(coverage.getThemes().cell(EQUITY_AND_EXCELLENCE, PrincipleTheme.OTHER))
        .hasValueSatisfying(cell -> assertThat(cell.isEmpty()).isTrue());
  }

  @Test
  void hasNoCellForAColumnThatThereIsNot() {
    assertThat(
            Coverage.of(Policy.builder().build())
                .getDimensions()
                .cell(EQUITY_AND_EXCELLENCE, OTHER))
        .isEmpty();
  }

  @Test
  void isTheSameForEveryNationAndSubject() {
    Policy policy = CoveragePolicies.of(EQUITY_AND_EXCELLENCE, procedure("p").addDimensions(UK));
    Policy welsh =
        policy.toBuilder()
            .subject(PolicySubject.EQUALITY)
            .school(School.builder().nation(Nation.WALES).build())
            .build();

    assertThat(Coverage.of(welsh))
        .isEqualTo(Coverage.of(policy))
        .hasSameHashCodeAs(Coverage.of(policy));
  }

  @Test
  void printsNothingThatThePolicySays() {
    Policy policy = CoveragePolicies.of(EQUITY_AND_EXCELLENCE, procedure("p").addDimensions(UK));

    assertThat(Coverage.of(policy).toString()).doesNotContain("We do p.").contains("UK");
  }

  private static CommunityDimension dimension(CommunityScope scope) {
    return CommunityDimension.builder().scope(scope).name("Ours").build();
  }

  private static <C extends Enum<C> & JsonNamed> List<String> namedAt(
      CoverageTable<C> table, C column) {
    return table.getColumns().stream()
        .filter(c -> c.getValue() == column)
        .flatMap(c -> c.getNamedAt().stream())
        .map(JsonPointer::toString)
        .toList();
  }
}
