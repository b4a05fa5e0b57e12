package org.cohesion.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.comparison.RandomPolicies;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Located;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Aim;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Procedure;
import org.cohesion.text.JsonNamed;

/** What holds for the coverage of every policy; the policies repeat ids, strands and scopes. */
class CoverageLawsTest {

  @Property(tries = 50)
  void everyProcedureIsInTheCellsOfItsDimensionsAndInNoOthers(@ForAll long seed) {
    Policy policy = RandomPolicies.policy(seed);
    CoverageTable<CommunityScope> table = Coverage.of(policy).getDimensions();

    for (Located<Procedure> procedure : policy.locatedProcedures()) {
      Set<CommunityScope> scopes = EnumSet.noneOf(CommunityScope.class);
      scopes.addAll(procedure.value().getDimensions());

      assertThat(columnsOf(table, procedure.pointer())).containsExactlyElementsOf(scopes);
      assertThat(entriesOf(table, procedure.pointer()))
          .allMatch(entry -> entry.getBasis() == CoverageBasis.STATED);
    }
  }

  @Property(tries = 50)
  void everyAimIsInTheCellsOfItsThemesAndInNoOthers(@ForAll long seed) {
    Policy policy = RandomPolicies.policy(seed);
    CoverageTable<PrincipleTheme> table = Coverage.of(policy).getThemes();

    for (Located<Aim> aim : policy.locatedAims()) {
      Set<PrincipleTheme> themes = EnumSet.noneOf(PrincipleTheme.class);
      themes.addAll(aim.value().getThemes());

      assertThat(columnsOf(table, aim.pointer())).containsExactlyElementsOf(themes);
    }
  }

  @Property(tries = 50)
  void everyAimIsThroughProceduresThatNameItsIdAndTheDimension(@ForAll long seed) {
    Policy policy = RandomPolicies.policy(seed);
    CoverageTable<CommunityScope> table = Coverage.of(policy).getDimensions();

    for (Located<Aim> aim : policy.locatedAims()) {
      Optional<String> id = aim.value().getId();
      boolean first =
          policy.locatedAims().stream()
              .filter(other -> other.value().getId().equals(id))
              .findFirst()
              .orElseThrow()
              .pointer()
              .equals(aim.pointer());
      for (CommunityScope scope : CommunityScope.values()) {
        List<JsonPointer> supporters =
            policy.locatedProcedures().stream()
                .filter(p -> id.isPresent() && first)
                .filter(p -> p.value().getSupports().contains(id.orElse("")))
                .filter(p -> p.value().getDimensions().contains(scope))
                .map(Located::pointer)
                .toList();

        assertThat(
                cells(table)
                    .filter(cell -> cell.getColumn() == scope)
                    .flatMap(cell -> cell.getEntries().stream())
                    .filter(entry -> entry.getItem().getPointer().equals(aim.pointer()))
                    .flatMap(entry -> entry.getThrough().stream()))
            .isEqualTo(supporters);
      }
    }
  }

  @Property(tries = 50)
  void everyItemStandsInOneRowAndIsInACellOfItOrUnmarked(@ForAll long seed) {
    Policy policy = RandomPolicies.policy(seed);
    Coverage coverage = Coverage.of(policy);

    List<JsonPointer> all = new ArrayList<>();
    policy.locatedAims().forEach(aim -> all.add(aim.pointer()));
    policy.locatedProcedures().forEach(procedure -> all.add(procedure.pointer()));
    holdsAll(coverage.getDimensions(), all);
    holdsAll(coverage.getThemes(), all);
  }

  @Property(tries = 50)
  void theRowsHoldWhatThePolicyHasUnderEachHeading(@ForAll long seed) {
    Policy policy = RandomPolicies.policy(seed);
    CoverageTable<PrincipleTheme> table = Coverage.of(policy).getThemes();

    for (AimStrand strand : AimStrand.values()) {
      assertThat(table.row(strand).getItems())
          .extracting(CoverageItem::getStatement)
          .containsExactlyElementsOf(
              Stream.concat(
                      policy.aimsOf(strand).stream().map(Aim::getStatement),
                      policy.proceduresOf(strand).stream().map(Procedure::getStatement))
                  .toList());
    }
  }

  private static <C extends Enum<C> & JsonNamed> void holdsAll(
      CoverageTable<C> table, List<JsonPointer> all) {
    assertThat(table.getRows().stream().flatMap(row -> row.getItems().stream()))
        .extracting(CoverageItem::getPointer)
        .containsExactlyInAnyOrderElementsOf(all);
    for (CoverageRow<C> row : table.getRows()) {
      assertThat(row.getCells())
          .extracting(CoverageCell::getColumn)
          .isEqualTo(table.getColumns().stream().map(CoverageColumn::getValue).toList());
      assertThat(row.getCells()).allMatch(cell -> cell.getStrand().equals(row.getStrand()));
      assertThat(row.getCells().stream().flatMap(cell -> cell.getEntries().stream()))
          .extracting(CoverageEntry::getItem)
          .isSubsetOf(row.getItems())
          .noneMatch(table.getUnmarked()::contains);
    }
    List<CoverageItem> marked =
        cells(table)
            .flatMap(cell -> cell.getEntries().stream())
            .map(CoverageEntry::getItem)
            .distinct()
            .toList();
    assertThat(marked.size() + table.getUnmarked().size()).isEqualTo(all.size());
  }

  private static <C extends Enum<C> & JsonNamed> List<C> columnsOf(
      CoverageTable<C> table, JsonPointer item) {
    return cells(table)
        .filter(
            cell -> cell.getEntries().stream().anyMatch(e -> e.getItem().getPointer().equals(item)))
        .map(CoverageCell::getColumn)
        .toList();
  }

  private static <C extends Enum<C> & JsonNamed> List<CoverageEntry> entriesOf(
      CoverageTable<C> table, JsonPointer item) {
    return cells(table)
        .flatMap(cell -> cell.getEntries().stream())
        .filter(entry -> entry.getItem().getPointer().equals(item))
        .toList();
  }

  private static <C extends Enum<C> & JsonNamed> Stream<CoverageCell<C>> cells(
      CoverageTable<C> table) {
    return table.getRows().stream().flatMap(row -> row.getCells().stream());
  }
}
