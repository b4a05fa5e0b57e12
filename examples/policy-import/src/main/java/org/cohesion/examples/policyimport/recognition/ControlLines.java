package org.cohesion.examples.policyimport.recognition;

import java.util.List;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.Deadline;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Takes labels with their values out of the lines of a document, and who signed it. */
final class ControlLines {

  /** How many lines at the end may be labels with values, and who signed. */
  static final int LAST_LINES = 15;

  private final Filling filling;
  private final Draft draft;
  private final HeadingVocabulary vocabulary;
  private final LabelVocabulary labels;
  private final ControlFacts control;
  private final ControlBlocks blocks;
  private final Deadline deadline;

  ControlLines(
      Filling filling,
      HeadingVocabulary vocabulary,
      LabelVocabulary labels,
      ControlFacts control,
      ControlBlocks blocks,
      Deadline deadline) {
    this.deadline = deadline;
    this.filling = filling;
    this.draft = filling.draft();
    this.vocabulary = vocabulary;
    this.labels = labels;
    this.control = control;
    this.blocks = blocks;
  }

  /**
   * Takes labels and their values, and drops lines that have nothing left.
   *
   * @param lines the lines, those taken are removed
   * @param end how many of them stand before the text
   * @return who signed
   */
  Segment take(List<Line> lines, int end) {
    takeLabels(lines, end);
    control.takeAllReviews();
    takeLabels(lines, end);
    Segment signatures = new Segment(Topic.UNKNOWN, Topic.UNKNOWN, false);
    takeSignatures(lines, end, signatures);
    dropEmpty(lines);
    return signatures;
  }

  /** Drops what has no words but the mark of an entry. */
  private void dropEmpty(List<Line> lines) {
    for (Line line : lines) {
      if (line.text().isEmpty() && !line.block().printed().isEmpty()) {
        filling.dropMark(line);
      }
    }
    lines.removeIf(line -> line.text().isEmpty());
  }

  /**
   * Takes out who signed, and what is still to be filled in, so that it is no part of what stands
   * above it.
   */
  private void takeSignatures(List<Line> lines, int end, Segment signatures) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean place = i < end || i >= lines.size() - LAST_LINES;
      if (place
          && !line.is(Kind.HEADING)
          && (labels.isSignature(line.text()) || labels.isLeftBlank(line.text()))) {
        signatures.lines().add(line);
        lines.remove(i--);
      }
    }
  }

  /** Takes labels with their values: all where documents are controlled, dated ones anywhere. */
  private void takeLabels(List<Line> lines, int end) {
    boolean controlSection = false;
    for (int i = 0; i < lines.size(); i++) {
      deadline.check();
      Line line = lines.get(i);
      if (line.text().isEmpty()) {
        continue;
      }
      if (line.is(Kind.HEADING)) {
        controlSection = vocabulary.topic(line.text()) == Topic.CONTROL;
      }
      boolean controlled =
          i < end
              || controlSection
              || blocks.isPiece(line.block())
              || i >= lines.size() - LAST_LINES
              || line.block().zone() == Zone.BOX;
      if (line.is(Kind.ROW)
          && i + 1 < lines.size()
          && lines.get(i + 1).is(Kind.ROW)
          && control.columns(line.block(), lines.get(i + 1).block())) {
        lines.set(i, new Line(Kind.TEXT, 0, "", "", line.block()));
        Line values = lines.get(++i);
        lines.set(i, new Line(Kind.TEXT, 0, "", "", values.block()));
        continue;
      }
      boolean taken =
          switch (line.kind()) {
            case ROW -> control.row(line.block());
            case TEXT, ITEM ->
                line.block().is(BlockKind.ROW)
                    ? false
                    : control.line(line.block().text(), line.block(), controlled);
            case HEADING -> i < end && control.line(line.block().text(), line.block(), true);
          };
      if (taken) {
        draft.ledger().furniture(line.block().mark());
        lines.set(i, new Line(Kind.TEXT, 0, "", "", line.block()));
      }
    }
  }
}
