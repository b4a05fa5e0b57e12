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

  /** No value among lines of several labels has more words. */
  private static final int LONGEST_OF_SEVERAL = 12;

  /** A longer text that ends with a full stop is a sentence. */
  private static final int MOST_WORDS_WITH_STOP = 4;

  /** One label with its value. */
  private record Pair(Label label, String printed, String value) {}

  private final LabelVocabulary labels;
  private final ControlMembers members;
  private boolean allReviews;

  ControlFacts(Filling filling, LabelVocabulary labels) {
    this.labels = labels;
    this.members = new ControlMembers(filling);
  }

  /** Settles that labels which could mean the last review or the next one are taken from now on. */
  void takeAllReviews() {
    allReviews = true;
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
    List<Pair> several = several(text, control);
    if (takeAll(several, block)) {
      return true;
    }
    if (!several.isEmpty() && !allReviews) {
      // "Approved by: governors Review: May 2026" waits for what a review without more means.
      return false;
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

  /** {@return the pairs of "Reviewed: Sept 2024 Next review: Sept 2025"; none if not several} */
  private List<Pair> several(String text, boolean control) {
    List<String> pieces = LabelledPieces.of(text, labels);
    if (pieces.size() < 2) {
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    for (String piece : pieces) {
      Optional<Pair> pair = pair(piece, pairs);
      boolean sure = pair.isPresent() && (control || DATED.contains(pair.get().label().member()));
      if (!sure) {
        return List.of();
      }
      pairs.add(pair.get());
    }
    return pairs;
  }

  /** {@return whether a line begins with a known label and has a short value that fits it} */
  boolean isEntry(String text) {
    return first(text)
        .filter(pair -> isShort(pair.value()) && members.fits(pair.label(), pair.value()))
        .isPresent();
  }

  /** {@return whether a line begins with a label of who approved} */
  boolean isApproval(String text) {
    return first(text).filter(pair -> pair.label().member().equals("approved-by")).isPresent();
  }

  /** {@return whether a line begins with a label of an approval or a review} */
  boolean isDated(String text) {
    return first(text)
        .map(pair -> pair.label().member())
        .filter(member -> DATED.contains(member) || member.equals("review"))
        .isPresent();
  }

  /** {@return whether a text is no sentence, and no longer than what stands behind a label} */
  static boolean isShort(String text) {
    int words = Words.count(text);
    return words <= LONGEST_OF_SEVERAL && !(words > MOST_WORDS_WITH_STOP && text.endsWith("."));
  }

  private Optional<Pair> first(String text) {
    String piece = LabelledPieces.of(text, labels).get(0);
    boolean sentence = Words.count(piece) <= 14 && BritishDates.all(piece).size() == 1;
    return PAIR.matcher(piece).matches() || sentence ? pair(piece, List.of()) : Optional.empty();
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
    if (best.startsWith("approved") && labels.speaksOfReview(value)) {
      // "Approved. To be reviewed in May 2026": the date is not that of the approval.
      return Optional.empty();
    }
    String label = text.substring(0, text.length() - value.length());
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pair(new Label(best, ""), label, value));
  }
}
