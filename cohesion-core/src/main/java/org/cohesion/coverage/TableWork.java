package org.cohesion.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.strand.AimStrand;
import org.cohesion.text.JsonNamed;
import org.jspecify.annotations.Nullable;

/** A table that is being filled. */
final class TableWork<C extends Enum<C> & JsonNamed> {

  private final Class<C> type;
  private final List<CoverageItem> items;

  /** For each item, the columns it is in, and through what; nothing if it says so itself. */
  private final List<Map<C, List<JsonPointer>>> marks = new ArrayList<>();

  /** The columns, and where the policy names them. */
  private final Map<C, List<JsonPointer>> columns;

  TableWork(Class<C> type, Collection<C> standing, List<CoverageItem> items) {
    this.type = type;
    this.items = items;
    this.columns = new EnumMap<>(type);
    standing.forEach(column -> columns.put(column, new ArrayList<>()));
    items.forEach(item -> marks.add(Map.of()));
  }

  /** The policy names a dimension or theme. */
  void name(C column, JsonPointer pointer) {
    columns.computeIfAbsent(column, c -> new ArrayList<>()).add(pointer);
  }

  /** An item names a dimension or theme itself. */
  void state(int item, C column) {
    through(item, column);
  }

  /** An item has a dimension or theme from another. */
  void derive(int item, C column, int from) {
    through(item, column).add(items.get(from).getPointer());
  }

  private List<JsonPointer> through(int item, C column) {
    columns.computeIfAbsent(column, c -> new ArrayList<>());
    if (marks.get(item).isEmpty()) {
      marks.set(item, new EnumMap<>(type));
    }
    return marks.get(item).computeIfAbsent(column, c -> new ArrayList<>());
  }

  CoverageTable<C> build() {
    CoverageTableBuilder<C> table = new CoverageTableBuilder<>();
    columns.forEach(
        (value, namedAt) ->
            table.addColumns(
                new CoverageColumnBuilder<C>().value(value).addAllNamedAt(namedAt).build()));
    for (AimStrand strand : AimStrand.values()) {
      table.addRows(row(strand));
    }
    if (items.stream().anyMatch(item -> item.getStrand().isEmpty())) {
      table.addRows(row(null));
    }
    for (int i = 0; i < items.size(); i++) {
      if (marks.get(i).isEmpty()) {
        table.addUnmarked(items.get(i));
      }
    }
    return table.build();
  }

  private CoverageRow<C> row(@Nullable AimStrand heading) {
    Optional<AimStrand> strand = Optional.ofNullable(heading);
    List<Integer> standing = new ArrayList<>();
    CoverageRowBuilder<C> row = new CoverageRowBuilder<C>().strand(strand);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).getStrand().equals(strand)) {
        standing.add(i);
        row.addItems(items.get(i));
      }
    }
    for (C column : columns.keySet()) {
      CoverageCellBuilder<C> cell = new CoverageCellBuilder<C>().strand(strand).column(column);
      for (int i : standing) {
        List<JsonPointer> through = marks.get(i).get(column);
        if (through != null) {
          cell.addEntries(entry(items.get(i), through));
        }
      }
      row.addCells(cell.build());
    }
    return row.build();
  }

  private static CoverageEntry entry(CoverageItem item, List<JsonPointer> through) {
    return new CoverageEntryBuilder()
        .item(item)
        .basis(through.isEmpty() ? CoverageBasis.STATED : CoverageBasis.DERIVED)
        .addAllThrough(through)
        .build();
  }
}
