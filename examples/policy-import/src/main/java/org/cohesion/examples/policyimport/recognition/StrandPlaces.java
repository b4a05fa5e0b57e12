package org.cohesion.examples.policyimport.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Tells whether the heading of a strand stands over aims or over procedures. */
final class StrandPlaces {

  /** How many words stand between a heading over strands and the first of them, at most. */
  private static final int LONGEST_LEAD = 40;

  private final Position position;
  private final Phrases cues;
  private final Map<Topic, Integer> headings;
  private final Set<Topic> ofAims = EnumSet.noneOf(Topic.class);
  private final Set<Topic> ofProcedures = EnumSet.noneOf(Topic.class);

  /**
   * Begins before the first strand.
   *
   * @param position where the way through the document is
   * @param cues what words of paragraphs tell
   * @param headings how many headings are about what: twice the strands are aims, then procedures
   */
  StrandPlaces(Position position, Phrases cues, Map<Topic, Integer> headings) {
    this.position = position;
    this.cues = cues;
    this.headings = Map.copyOf(headings);
  }

  /** {@return whether no strand of aims was met so far} */
  boolean isBeforeAims() {
    return ofAims.isEmpty();
  }

  /** {@return whether it is a strand that the part has not had} */
  boolean isMissing(Topic strand) {
    return strand != Topic.UNKNOWN && !seenIn(position.part()).contains(strand);
  }

  /** Opens the segment of a strand. */
  void begin(Topic topic, Line line) {
    Topic part = partOf(topic, line);
    Segment home = position.home();
    if (position.part() == Topic.UNKNOWN
        && home.topic() == Topic.UNKNOWN
        && home.headings().size() == 1
        && home.lines().stream().mapToInt(one -> Words.count(one.text())).sum() <= LONGEST_LEAD
        && line.level() > position.partLevel()
        && line.level() != Line.LABEL_LEVEL) {
      // A heading over strands is one over aims or procedures, whatever it is called.
      home.settle(part);
    }
    if (part != position.part()) {
      position.enterPart(part, Math.max(0, line.level() - 1));
    }
    seenIn(part).add(topic);
    position.enterStrand(line.level());
    position.begin(new Segment(part, topic, false), line);
  }

  /** {@return the strands met so far in the aims, or in the procedures} */
  private Set<Topic> seenIn(Topic part) {
    return part == Topic.AIMS ? ofAims : ofProcedures;
  }

  private Topic partOf(Topic strand, Line line) {
    Topic part = position.part();
    if (part == Topic.PROCEDURES) {
      return Topic.PROCEDURES;
    }
    boolean seen = ofAims.contains(strand);
    if (part == Topic.UNKNOWN && !seen && ofProcedures.contains(strand)) {
      return Topic.AIMS;
    }
    if (part == Topic.AIMS && !seen && headings.getOrDefault(strand, 0) > 1) {
      return Topic.AIMS;
    }
    Segment open = position.open();
    boolean below =
        line.level() > position.partLevel() || (open.topic() == Topic.AIMS && announces(open));
    return part == Topic.AIMS && !seen && (below || open.strand().isStrand())
        ? Topic.AIMS
        : Topic.PROCEDURES;
  }

  /** {@return whether what stands below a heading leads to what follows} */
  private boolean announces(Segment segment) {
    List<Line> lines = segment.lines();
    if (lines.isEmpty()) {
      return true;
    }
    Line last = lines.get(lines.size() - 1);
    return last.leads()
        || (last.is(Kind.TEXT) && cues.occur("three-headings", Words.of(last.text())));
  }
}
