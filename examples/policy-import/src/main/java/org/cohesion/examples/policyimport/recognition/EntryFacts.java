package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/**
 * Fills what an action plan says of each of its entries, in columns or behind labels: who, when,
 * how often, with what, how one will know.
 */
final class EntryFacts {

  private static final Pattern LABELLED =
      Pattern.compile("^[(\\[]?([^:()]{2,40}):\\s*(\\S.*?)[)\\]]?$", Pattern.DOTALL);

  private final Filling filling;
  private final Draft draft;
  private final LabelVocabulary labels;

  EntryFacts(Filling filling, LabelVocabulary labels) {
    this.filling = filling;
    this.draft = filling.draft();
    this.labels = labels;
  }

  /**
   * Takes "Owner: …" below an entry.
   *
   * @param at the entry
   * @param line the line
   * @param monitoring whether the entry is one of monitoring, not a procedure
   * @return whether it was such a line; if not, nothing was taken
   */
  boolean labelled(String at, Line line, boolean monitoring) {
    Matcher label = LABELLED.matcher(line.text());
    if (!label.matches()) {
      return false;
    }
    Optional<String> member = labels.entry(label.group(1));
    if (member.isEmpty()
        || !fill(at, member.get(), label.group(1), label.group(2), line.block(), monitoring)) {
      return false;
    }
    filling.dropMark(line);
    return true;
  }

  /** {@return what the columns of a table mean, by its first row; empty if that is no head} */
  Optional<List<String>> columns(Line row) {
    if (!row.is(Kind.ROW)) {
      return Optional.empty();
    }
    List<String> columns = new ArrayList<>();
    Set<String> there = new HashSet<>();
    int known = 0;
    for (String cell : row.block().cells()) {
      if (there.contains("statement") && labels.isAction(cell)) {
        // "Objective", then "Action": what is done is the entry, and the objective goes with it.
        columns.set(columns.indexOf("statement"), "");
        there.remove("statement");
      }
      Optional<String> member = labels.entry(cell).filter(there::add);
      known += member.isPresent() ? 1 : 0;
      columns.add(member.orElse(""));
    }
    boolean plan = known >= 2 && known * 2 >= columns.size();
    if (plan && !there.contains("statement")) {
      int free = columns.indexOf("");
      columns.set(Math.max(free, 0), "statement");
    }
    return plan ? Optional.of(columns) : Optional.empty();
  }

  /** Fills in a row of a table with a head. */
  void row(String at, Line row, List<String> columns, boolean monitoring) {
    List<String> cells = row.block().cells();
    int first = Math.max(0, columns.indexOf("statement"));
    String statement = first < cells.size() ? Line.oneLine(cells.get(first)) : "";
    if (statement.isEmpty()) {
      String all = String.join(" | ", row.cells().stream().map(Line::oneLine).toList());
      draft.text(at + "/statement", all, row.block(), "row");
      return;
    }
    draft.text(at + "/statement", statement, row.block(), "row");
    for (int i = 0; i < cells.size(); i++) {
      String cell = Line.oneLine(cells.get(i));
      if (i == first || Words.count(cell) == 0) {
        continue;
      }
      String member = i < columns.size() ? columns.get(i) : "";
      if (member.isEmpty() || !fill(at, member, "", cell, row.block(), monitoring)) {
        rest(at, cell, row.block(), monitoring);
      }
    }
  }

  private void rest(String at, String cell, Block block, boolean monitoring) {
    if (monitoring) {
      draft.append(at + "/statement", cell, block, "row");
    } else {
      String details = at + "/details";
      draft.text(details + "/" + draft.size(details), cell, block, "row");
    }
  }

  private boolean fill(
      String at, String member, String label, String value, Block block, boolean monitoring) {
    return switch (member) {
      case "owner" -> party(at + (monitoring ? "/actor" : "/owner"), label, value, block);
      case "due" ->
          (!monitoring && due(at, label, value, block)) || frequency(at, label, value, block);
      case "frequency" -> frequency(at, label, value, block);
      case "resources" -> !monitoring && text(at + "/resources", label, value, block);
      case "measure" -> !monitoring && text(at + "/measure", label, value, block);
      case "reports-to" -> monitoring && party(at + "/reportsTo", label, value, block);
      case "for-groups" -> !monitoring && list(at + "/forGroups", label, value, block);
      case "baseline" -> !monitoring && text(at + "/baseline", label, value, block);
      case "progress" -> !monitoring && text(at + "/progress", label, value, block);
      case "feeds-into" -> monitoring && list(at + "/feedsInto", label, value, block);
      default -> false;
    };
  }

  private boolean text(String at, String label, String value, Block block) {
    if (draft.has(at)) {
      return false;
    }
    draft.ledger().coded(label);
    draft.text(at, Line.oneLine(value), block, "label");
    return true;
  }

  /** Fills a list from texts with semicolons between them. */
  boolean list(String at, String label, String value, Block block) {
    if (draft.has(at)) {
      return false;
    }
    draft.ledger().coded(label);
    for (String element : value.split(";", -1)) {
      if (Words.count(element) > 0) {
        draft.text(at + "/" + draft.size(at), Line.oneLine(element), block, "label");
      }
    }
    return true;
  }

  private boolean party(String at, String label, String value, Block block) {
    if (draft.has(at) || Words.count(value) > 12) {
      return false;
    }
    draft.ledger().coded(label);
    filling.role(value).ifPresent(role -> draft.value(at + "/role", role, block, "role", value));
    draft.text(at + "/name", Line.oneLine(value), block, "label");
    return true;
  }

  private boolean due(String at, String label, String value, Block block) {
    Optional<BritishDates.Found> date = BritishDates.first(value);
    boolean whole =
        date.isPresent()
            && Words.same(value, value.substring(date.get().start(), date.get().end()));
    if (!whole || draft.has(at + "/due")) {
      return false;
    }
    draft.ledger().coded(label);
    draft.ledger().coded(value);
    draft.value(at + "/due", date.get().json(), block, "label", label + " " + value);
    return true;
  }

  private boolean frequency(String at, String label, String value, Block block) {
    Optional<String> interval = filling.frequency(value);
    if (interval.isEmpty() || Words.count(value) > 4 || draft.has(at + "/frequency")) {
      return false;
    }
    draft.ledger().coded(label);
    draft.ledger().coded(value);
    draft.value(at + "/frequency", interval.get(), block, "label", label + " " + value);
    return true;
  }
}
