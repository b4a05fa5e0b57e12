package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;

/** Where the way through a document is: the open segment, the part of the policy, the strand. */
final class Position {

  private final List<Segment> segments = new ArrayList<>();

  /** The segment that the last heading opened: to it a turn by words alone comes back. */
  private Segment home = new Segment(Topic.UNKNOWN, Topic.UNKNOWN, false);

  private Segment open = home;
  private Topic part = Topic.UNKNOWN;
  private int partLevel;
  private int strandLevel;

  /** Begins before the first heading. */
  Position() {
    segments.add(home);
  }

  /** {@return the segments so far, in the order of the document} */
  List<Segment> segments() {
    return segments;
  }

  /** {@return the segment that lines go to} */
  Segment open() {
    return open;
  }

  /** {@return the segment that the last heading opened} */
  Segment home() {
    return home;
  }

  /** {@return what the last heading was about that is not one of a strand or a group} */
  Topic part() {
    return part;
  }

  /** {@return how deep the heading of the part stands} */
  int partLevel() {
    return partLevel;
  }

  /** {@return how deep the heading of the strand stands; 0 outside strands} */
  int strandLevel() {
    return strandLevel;
  }

  /** Opens a segment below a heading. */
  void begin(Segment segment, Line heading) {
    segment.headings().add(heading);
    turnTo(segment);
    home = segment;
  }

  /** Opens a segment in which the words of a paragraph or a table tell what it is about. */
  void turnTo(Segment segment) {
    open = segment;
    segments.add(segment);
  }

  /** Comes back to the segment of the last heading. */
  void comeBack() {
    open = home;
  }

  /** Makes the open segment the one that others come back to. */
  void settle() {
    home = open;
  }

  /** Goes to a part of the policy. */
  void enterPart(Topic topic, int level) {
    part = topic;
    partLevel = level;
  }

  /** Goes to a strand, or with 0 out of the last one. */
  void enterStrand(int level) {
    strandLevel = level;
  }

  /** {@return whether the part is divided into strands} */
  boolean isInStrandedPart() {
    return part == Topic.AIMS || part == Topic.PROCEDURES;
  }

  /** {@return whether the heading is one of a group, below that of a strand of procedures} */
  boolean isInsideStrand(Line heading) {
    return open.strand().isStrand()
        && part == Topic.PROCEDURES
        && strandLevel > 0
        && heading.level() > strandLevel;
  }

  /** {@return whether the heading stands below one whose part has room for headings below} */
  boolean isInside(Topic topic, Line heading) {
    boolean room = part == Topic.RESPONSIBILITIES || part == Topic.APPENDIX;
    return room
        && heading.level() > partLevel
        && (topic == Topic.UNKNOWN || part == Topic.APPENDIX || topic == Topic.RESPONSIBILITIES);
  }

  /** {@return whether the heading stands below one that nothing is known of, or below none} */
  boolean isBelowUnknown(Line heading) {
    return !isInStrandedPart() && heading.level() != Line.LABEL_LEVEL && !open.strand().isStrand();
  }
}
