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
    List<Line> rows = new ArrayList<>(segment.lines());
    rows.removeIf(line -> line.text().isEmpty());
    Segment after = new Segment(Topic.UNKNOWN, Topic.UNKNOWN, false);
    int end = rows.size();
    while (end > 1 && !rows.get(end - 1).is(Kind.ROW)) {
      end--;
    }
    after.lines().addAll(rows.subList(Math.min(end, rows.size()), rows.size()));
    rows = rows.subList(0, end);
    Optional<List<String>> head = rows.isEmpty() ? Optional.empty() : columns(rows.get(0));
    Optional<List<String>> columns =
        head.isPresent() || rows.isEmpty() ? head : byShape(rows.get(0));
    int first = head.isPresent() ? 1 : 0;
    boolean fits =
        columns.isPresent() && rows.stream().skip(first).allMatch(row -> fits(row, columns.get()));
    if (!fits) {
      filling.section(segment);
      return;
    }
    segment.headings().forEach(heading -> draft.ledger().coded(heading.text()));
    if (head.isPresent()) {
      draft.ledger().coded(rows.get(0).block().printed());
    }
    for (Line row : rows.subList(first, rows.size())) {
      entry(row, columns.get());
    }
    if (!after.isEmpty()) {
      filling.section(after);
    }
  }

  /** {@return the columns of a table without a head: a number, a date, a text} */
  private static Optional<List<String>> byShape(Line row) {
    if (!row.is(Kind.ROW)) {
      return Optional.empty();
    }
    List<String> columns = new ArrayList<>();
    for (String cell : row.block().cells()) {
      boolean number = cell.strip().matches("(?i)v?(?:ersion)? ?\\d{1,2}(?:\\.\\d{1,2}){0,2}");
      String column = number ? "version" : isDate(cell) ? "date" : "change";
      if (columns.contains(column)) {
        return Optional.empty();
      }
      columns.add(column);
    }
    return columns.contains("date") && columns.size() > 1 ? Optional.of(columns) : Optional.empty();
  }

  private static boolean isDate(String cell) {
    return BritishDates.first(cell)
        .filter(found -> Words.same(cell, cell.substring(found.start(), found.end())))
        .isPresent();
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
    return text.isBlank() || isDate(text);
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
