package org.cohesion.examples.policyimport.recognition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.format.Deadline;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/**
 * Takes a document's lines apart by what they are about: headings open a segment, and so do the
 * words of some paragraphs.
 */
final class Segmentation {

  private final HeadingVocabulary vocabulary;
  private final Predicate<Line> isHistory;
  private final Map<Topic, Integer> headings = new EnumMap<>(Topic.class);
  private final Position position = new Position();
  private final StrandPlaces strands;
  private final ParagraphTurns turns;

  private Segmentation(
      List<Line> lines, HeadingVocabulary vocabulary, Phrases cues, Predicate<Line> isHistory) {
    this.vocabulary = vocabulary;
    this.isHistory = isHistory;
    for (Line line : lines) {
      if (line.is(Kind.HEADING)) {
        headings.merge(vocabulary.topic(line.text()), 1, Integer::sum);
      }
    }
    this.strands = new StrandPlaces(position, cues, headings);
    this.turns = new ParagraphTurns(position, strands, cues);
  }

  /**
   * Takes them apart.
   *
   * @param lines the lines, without those that control the document
   * @param vocabulary what headings are called
   * @param cues what words of paragraphs tell
   * @param isHistory whether a row is the head of a history of versions
   * @param deadline until when
   * @return the segments, in the order of the document
   */
  static List<Segment> of(
      List<Line> lines,
      HeadingVocabulary vocabulary,
      Phrases cues,
      Predicate<Line> isHistory,
      Deadline deadline) {
    List<Line> all = StrandLabels.asHeadings(lines, vocabulary);
    Segmentation segmentation = new Segmentation(all, vocabulary, cues, isHistory);
    for (int i = 0; i < all.size(); i++) {
      deadline.check();
      segmentation.line(all, i);
    }
    List<Segment> segments = segmentation.position.segments();
    segments.removeIf(segment -> segment.isEmpty() && segment.headings().isEmpty());
    return segments;
  }

  private void line(List<Line> all, int i) {
    Line line = all.get(i);
    if (i + 1 < all.size() && isNameOfGroup(line, all.get(i + 1))) {
      Line name = line.as(Kind.HEADING, Line.LABEL_LEVEL + 1);
      position.begin(new Segment(Topic.PROCEDURES, position.open().strand(), true), name);
    } else if (line.is(Kind.HEADING)) {
      heading(line, i == all.size() - 1);
    } else {
      turnToHistory(line);
      turns.put(line);
    }
  }

  private void heading(Line line, boolean last) {
    Topic topic = topic(line);
    Segment open = position.open();
    if (position.isInsideStrand(line) || isSameStrandAgain(topic, line)) {
      position.begin(new Segment(position.part(), open.strand(), true), line);
    } else if (topic.isStrand()) {
      strands.begin(topic, line);
    } else if (position.isInside(topic, line)) {
      position.begin(new Segment(position.part(), Topic.UNKNOWN, true), line);
    } else {
      boolean onlyAbove = open.isEmpty() && !open.headings().isEmpty() && topic == Topic.UNKNOWN;
      position.enterPart(topic, line.level());
      position.enterStrand(0);
      if (onlyAbove && open.topic() == Topic.UNKNOWN && !last) {
        open.headings().add(line);
      } else {
        position.begin(new Segment(topic, Topic.UNKNOWN, false), line);
      }
    }
  }

  /** {@return the topic of a heading, unless it says too little for where it stands} */
  private Topic topic(Line line) {
    Topic topic = topicByPlace(line);
    boolean weak =
        (topic == Topic.RATIONALE || topic == Topic.RESPONSIBILITIES)
            && vocabulary.isWeak(line.text())
            && headings.getOrDefault(topic, 0) > 1;
    boolean astray =
        topic.isStrand()
            && position.isBelowUnknown(line)
            && !vocabulary.isStrongStrand(line.text());
    return weak || astray ? Topic.UNKNOWN : topic;
  }

  /** {@return the topic by the words of the heading, and by where it stands} */
  private Topic topicByPlace(Line line) {
    Topic topic = vocabulary.topic(line.text());
    if (!position.isInStrandedPart() || topic.isStrand() || vocabulary.isName(line.text())) {
      return topic;
    }
    Segment open = position.open();
    boolean below =
        line.level() > position.partLevel()
            || (open.topic() == position.part() && open.isEmpty() && !open.strand().isStrand())
            || (open.strand().isStrand() && line.level() == position.strandLevel());
    if (!below || position.isInsideStrand(line)) {
      return topic;
    }
    Topic strand = vocabulary.strandBelow(line.text());
    return strands.isMissing(strand) ? strand : topic;
  }

  private boolean isSameStrandAgain(Topic topic, Line line) {
    return topic.isStrand()
        && topic == position.open().strand()
        && position.part() == Topic.PROCEDURES
        && !position.open().isEmpty()
        && !vocabulary.isStrand(line.text());
  }

  /** {@return whether a short line over a list names a group: inside a strand of procedures} */
  private boolean isNameOfGroup(Line line, Line next) {
    if (position.part() != Topic.PROCEDURES || !position.open().strand().isStrand()) {
      return false;
    }
    boolean plain =
        line.is(Kind.TEXT)
            || (line.is(Kind.HEADING)
                && line.block().is(BlockKind.PARAGRAPH)
                && line.block().print().equals(Print.PLAIN)
                && vocabulary.topic(line.text()) == Topic.UNKNOWN
                && !strands.isMissing(vocabulary.strandBelow(line.text())));
    return plain
        && (next.is(Kind.ITEM) || next.is(Kind.ROW) || (next.is(Kind.TEXT) && next.leads()))
        && !line.leads()
        && Words.count(line.text()) <= 8
        && Character.isLetter(line.text().charAt(line.text().length() - 1));
  }

  /** Opens a segment of its own for a history of versions, and comes back after its rows. */
  private void turnToHistory(Line line) {
    boolean inHistory = position.open().topic() == Topic.HISTORY;
    if (line.is(Kind.ROW) && !inHistory && isHistory.test(line)) {
      position.turnTo(new Segment(Topic.HISTORY, Topic.UNKNOWN, false));
    } else if (!line.is(Kind.ROW) && inHistory && position.open() != position.home()) {
      position.comeBack();
    }
  }
}
