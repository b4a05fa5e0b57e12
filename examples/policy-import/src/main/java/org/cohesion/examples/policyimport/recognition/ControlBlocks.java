package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.Deadline;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/**
 * Takes paragraphs apart that are labels with their values, a line break between them: before the
 * text, at its end, and in boxes. Prose with a label word in it stays whole.
 */
final class ControlBlocks {

  private static final int FIRST_LINES = 30;

  /** A line between labels that has more words is prose. */
  private static final int LONGEST_NOTE = 25;

  private final HeadingVocabulary vocabulary;
  private final LabelVocabulary labels;
  private final ControlFacts control;
  private final Deadline deadline;
  private final Set<Block> pieces = Collections.newSetFromMap(new IdentityHashMap<>());

  ControlBlocks(
      HeadingVocabulary vocabulary,
      LabelVocabulary labels,
      ControlFacts control,
      Deadline deadline) {
    this.deadline = deadline;
    this.vocabulary = vocabulary;
    this.labels = labels;
    this.control = control;
  }

  /** {@return whether the block is a line of a paragraph that was taken apart} */
  boolean isPiece(Block block) {
    return pieces.contains(block);
  }

  /** {@return the lines, one for each label with its value in paragraphs of several} */
  List<Line> apart(List<Line> lines) {
    List<Line> all = new ArrayList<>();
    boolean front = true;
    boolean controlSection = false;
    for (int i = 0; i < lines.size(); i++) {
      deadline.check();
      Line line = lines.get(i);
      if (line.is(Kind.HEADING)) {
        Topic topic = vocabulary.topic(line.text());
        front = front && topic == Topic.UNKNOWN;
        controlSection = topic == Topic.CONTROL;
      }
      boolean first = front && i < FIRST_LINES;
      boolean place =
          first
              || controlSection
              || i >= lines.size() - ControlLines.LAST_LINES
              || line.block().zone() == Zone.BOX;
      List<String> parts = place && isParagraph(line) ? parts(line.block().text()) : List.of();
      if (isControl(parts, first || controlSection)) {
        take(line, parts, !controlSection, all);
      } else {
        all.add(line);
      }
    }
    return all;
  }

  /** Takes what is left of paragraphs that were taken apart out of the text. */
  void takeRest(List<Line> text, Segment rest) {
    for (Line line : text) {
      if (isPiece(line.block())) {
        rest.lines().add(line.as(Kind.TEXT, 0));
      }
    }
    text.removeIf(line -> isPiece(line.block()));
  }

  private static boolean isParagraph(Line line) {
    Block block = line.block();
    return (line.is(Kind.TEXT) || line.is(Kind.HEADING))
        && !block.is(BlockKind.ROW)
        && block.mark().isEmpty()
        && block.text().indexOf('\n') >= 0;
  }

  /**
   * {@return the lines of a paragraph; a value below its label and the date of an approval below
   * who approved are one line with what stands above them}
   */
  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String line : text.split("\n+", -1)) {
      String part = line.strip();
      String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
      boolean value = isBareLabel(last) && !isBareLabel(part) && !control.isEntry(part);
      boolean date = isDate(part) && control.isEntry(last) && control.isApproval(last);
      if (value || date) {
        parts.set(parts.size() - 1, last + " " + part);
      } else if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  private boolean isBareLabel(String text) {
    return text.endsWith(":") && labels.of(text).isPresent();
  }

  private boolean isDate(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && labels.isDate(text.substring(0, colon))
        && BritishDates.all(text).size() == 1;
  }

  /** {@return whether lines are labels with values, several of them or one among short lines} */
  private boolean isControl(List<String> parts, boolean first) {
    if (parts.size() < 2) {
      return false;
    }
    List<String> entries = parts.stream().filter(control::isEntry).toList();
    boolean plan =
        parts.stream()
            .filter(part -> part.indexOf(':') > 0 && !control.isEntry(part))
            .map(part -> part.substring(0, part.indexOf(':')))
            .anyMatch(label -> labels.entry(label).isPresent() && !labels.isDate(label));
    if (entries.isEmpty() || plan) {
      return false;
    }
    return entries.size() > 1
        || ((first || control.isDated(entries.get(0)))
            && parts.stream().allMatch(ControlFacts::isShort));
  }

  private void take(Line line, List<String> parts, boolean apart, List<Line> all) {
    List<String> prose = new ArrayList<>();
    for (String part : parts) {
      if (control.isEntry(part)) {
        rest(line, prose, apart, all);
        add(line, Kind.TEXT, part, apart, all);
      } else {
        prose.add(part);
      }
    }
    rest(line, prose, apart, all);
  }

  /** Adds lines that are no labels: each by itself, or as they were if they are prose. */
  private void rest(Line line, List<String> prose, boolean apart, List<Line> all) {
    String joined = String.join(" ", prose);
    if (Words.count(joined) > LONGEST_NOTE) {
      add(line, line.kind(), joined, false, all);
    } else {
      prose.forEach(one -> add(line, line.kind(), one, apart, all));
    }
    prose.clear();
  }

  private void add(Line line, Kind kind, String text, boolean piece, List<Line> all) {
    Block whole = line.block();
    Block block =
        new Block(
            BlockKind.PARAGRAPH, 0, "", List.of(text), whole.zone(), whole.print(), whole.place());
    if (piece) {
      pieces.add(block);
    }
    all.add(new Line(kind, line.level(), "", Line.oneLine(text), block));
  }
}
