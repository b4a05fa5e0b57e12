package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Fills the history of versions from a table. */
final class HistoryFilling {

  private final Filling filling;
  private final Draft draft;
  private final LabelVocabulary labels;

  HistoryFilling(Filling filling, LabelVocabulary labels) {
    this.filling = filling;
    this.draft = filling.draft();
    this.labels = labels;
  }

  /** Fills in a segment with a table of versions; one that is something else is kept as it is. */
  void fill(Segment segment) {
    List<Line> rows = segment.lines().stream().filter(line -> !line.text().isEmpty()).toList();
    Optional<List<String>> columns = rows.isEmpty() ? Optional.empty() : columns(rows.get(0));
    boolean fits =
        columns.isPresent() && rows.stream().skip(1).allMatch(row -> fits(row, columns.get()));
    if (!fits) {
      filling.section(segment);
      return;
    }
    segment.headings().forEach(heading -> draft.ledger().coded(heading.text()));
    draft.ledger().coded(rows.get(0).block().printed());
    for (Line row : rows.subList(1, rows.size())) {
      entry(row, columns.get());
    }
  }

  private Optional<List<String>> columns(Line head) {
    if (!head.is(Kind.ROW)) {
      return Optional.empty();
    }
    List<String> columns = new ArrayList<>();
    for (String cell : head.block().cells()) {
      Optional<String> column = labels.column(cell);
      if (column.isEmpty() || columns.contains(column.get())) {
        return Optional.empty();
      }
      columns.add(column.get());
    }
    return columns.size() > 1 ? Optional.of(columns) : Optional.empty();
  }

  private static boolean fits(Line row, List<String> columns) {
    if (!row.is(Kind.ROW) || row.block().cells().size() != columns.size()) {
      return false;
    }
    int date = columns.indexOf("date");
    String text = date < 0 ? "" : row.block().cells().get(date);
    return text.isBlank()
        || BritishDates.first(text)
            .filter(found -> Words.same(text, text.substring(found.start(), found.end())))
            .isPresent();
  }

  private void entry(Line row, List<String> columns) {
    String at = "/control/history/" + draft.size("/control/history");
    for (int i = 0; i < columns.size(); i++) {
      String cell = Line.oneLine(row.block().cells().get(i));
      if (cell.isEmpty()) {
        continue;
      }
      if (columns.get(i).equals("date")) {
        draft.ledger().coded(cell);
        draft.value(
            at + "/date", BritishDates.first(cell).orElseThrow().json(), row.block(), "row", cell);
      } else {
        draft.text(at + "/" + columns.get(i), cell, row.block(), "row");
      }
    }
  }
}
