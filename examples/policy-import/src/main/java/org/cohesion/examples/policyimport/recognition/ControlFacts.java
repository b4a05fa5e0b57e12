package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.recognition.LabelVocabulary.Label;

/** Finds labels with their values: in rows of tables, before colons, at the start of lines. */
final class ControlFacts {

  private static final Pattern PAIR =
      Pattern.compile("^([^:\\t]{2,60}?)\\s*(?::-?|\\t)\\s*(\\S.*)$", Pattern.DOTALL);
  private static final List<String> DATED =
      List.of("approved", "next-review", "last-review", "effective-from", "approved-by");

  /** No line of a label and a value has more words. */
  private static final int LONGEST_VALUE = 30;

  /** One label with its value. */
  private record Pair(Label label, String printed, String value) {}

  private final LabelVocabulary labels;
  private final ControlMembers members;

  ControlFacts(Filling filling, LabelVocabulary labels) {
    this.labels = labels;
    this.members = new ControlMembers(filling);
  }

  /** Settles that labels which could mean the last review or the next one are taken from now on. */
  void takeAllReviews() {
    members.takeAllReviews();
  }

  /**
   * Takes a row of labels and values, in cells of their own or both in one.
   *
   * @return whether it was one; if not, nothing was taken
   */
  boolean row(Block block) {
    List<String> cells = new ArrayList<>(block.cells());
    cells.removeIf(String::isBlank);
    if (cells.size() == 1) {
      return line(cells.get(0), block, true);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Matcher whole = PAIR.matcher(cells.get(i));
      Optional<Label> inside =
          whole.matches() && Words.count(whole.group(2)) <= LONGEST_VALUE
              ? label(whole.group(1), pairs)
              : Optional.empty();
      if (inside.isPresent()) {
        pairs.add(new Pair(inside.get(), whole.group(1), Line.oneLine(whole.group(2))));
        continue;
      }
      Optional<Label> label = label(cells.get(i), pairs);
      if (label.isEmpty() || i + 1 == cells.size()) {
        return false;
      }
      pairs.add(new Pair(label.get(), cells.get(i), Line.oneLine(cells.get(++i))));
    }
    return takeAll(pairs, block);
  }

  /**
   * Takes two rows of which the second has the values of the labels in the first.
   *
   * @return whether they were; if not, nothing was taken
   */
  boolean columns(Block head, Block row) {
    List<String> cells = row.cells();
    if (head.cells().size() != cells.size() || cells.size() < 2) {
      return false;
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Optional<Label> label = label(head.cells().get(i), pairs);
      if (label.isEmpty()) {
        return false;
      }
      pairs.add(new Pair(label.get(), head.cells().get(i), Line.oneLine(cells.get(i))));
    }
    boolean labelInside = pairs.stream().anyMatch(pair -> labels.of(pair.value()).isPresent());
    return !labelInside && takeAll(pairs, row);
  }

  /** {@return what a label stands for; "Date" that of the label before it} */
  private Optional<Label> label(String text, List<Pair> before) {
    Optional<Label> label = labels.of(text);
    if (label.isEmpty() && !before.isEmpty() && labels.isDate(text)) {
      String last = before.get(before.size() - 1).label().member();
      return switch (last) {
        case "approved-by" -> Optional.of(new Label("approved", ""));
        case "version" -> Optional.of(new Label("version-date", ""));
        default -> Optional.empty();
      };
    }
    return label;
  }

  private boolean takeAll(List<Pair> pairs, Block block) {
    List<String> seen = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!members.canTake(pair.label(), pair.value()) || seen.contains(pair.label().member())) {
        return false;
      }
      seen.add(pair.label().member());
    }
    pairs.forEach(pair -> members.take(pair.label(), pair.printed(), pair.value(), block));
    return !pairs.isEmpty();
  }

  /**
   * Takes a text of the form "LABEL: value", several of them after one another, or a short one such
   * as "Approved by governors, May 2024".
   *
   * @param text the text
   * @param block the block it stands in
   * @param control whether it stands where documents are controlled, so that any label counts
   * @return whether it was one; if not, nothing was taken
   */
  boolean line(String text, Block block, boolean control) {
    if (several(text, block, control)) {
      return true;
    }
    Matcher pair = PAIR.matcher(text);
    if (!pair.matches()) {
      return !text.contains("\n") && sentence(text, block);
    }
    Optional<Label> label = labels.of(pair.group(1));
    String after = pair.group(2);
    if (label.isEmpty()
        || Words.count(after) > LONGEST_VALUE
        || (after.indexOf(':') > 0 && after.contains("\n"))) {
      return false;
    }
    String value = Line.oneLine(after);
    boolean sure =
        control || (DATED.contains(label.get().member()) && BritishDates.first(value).isPresent());
    if (!sure || !members.canTake(label.get(), value)) {
      return false;
    }
    members.take(label.get(), pair.group(1), value, block);
    return true;
  }

  /** Takes "Reviewed: Sept 2024 Next review: Sept 2025". */
  private boolean several(String text, Block block, boolean control) {
    List<String> pieces = LabelledPieces.of(text, labels);
    if (pieces.size() < 2) {
      return false;
    }
    List<Pair> pairs = new ArrayList<>();
    for (String piece : pieces) {
      Optional<Pair> pair = pair(piece, pairs);
      boolean sure = pair.isPresent() && (control || DATED.contains(pair.get().label().member()));
      if (!sure) {
        return false;
      }
      pairs.add(pair.get());
    }
    return takeAll(pairs, block);
  }

  private Optional<Pair> pair(String piece, List<Pair> before) {
    Matcher pair = PAIR.matcher(piece);
    if (pair.matches()) {
      return label(pair.group(1), before)
          .map(found -> new Pair(found, pair.group(1), Line.oneLine(pair.group(2))));
    }
    return dated(piece);
  }

  /** Takes "Approved May 2024", "Next review: …" without a colon. */
  private boolean sentence(String text, Block block) {
    if (Words.count(text) > 14 || BritishDates.all(text).size() != 1) {
      return false;
    }
    Optional<Pair> pair = dated(text);
    if (pair.isEmpty() || !members.canTake(pair.get().label(), pair.get().value())) {
      return false;
    }
    members.take(pair.get().label(), pair.get().printed(), pair.get().value(), block);
    return true;
  }

  private Optional<Pair> dated(String text) {
    List<String> words = Words.of(text);
    String best = "";
    int length = 0;
    for (String member : DATED) {
      int begins = labels.beginning(member, words);
      if (begins > length || (begins == length && member.equals("approved-by"))) {
        best = begins > 0 ? member : best;
        length = begins;
      }
    }
    if (length == 0) {
      return Optional.empty();
    }
    String value = LabelVocabulary.after(text, length);
    String label = text.substring(0, text.length() - value.length());
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pair(new Label(best, ""), label, value));
  }
}
