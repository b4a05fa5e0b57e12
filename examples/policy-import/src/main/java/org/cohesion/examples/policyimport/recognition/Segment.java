package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;

/** Lines that belong together, and what they are about. */
final class Segment {

  private Topic topic;
  private final Topic strand;
  private final boolean group;
  private final List<Line> headings = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /**
   * Begins one.
   *
   * @param topic what it is about
   * @param strand the strand, if it is about the aims or procedures of one; else {@link
   *     Topic#UNKNOWN}
   * @param group whether it is a group of procedures inside a strand
   */
  Segment(Topic topic, Topic strand, boolean group) {
    this.topic = topic;
    this.strand = strand;
    this.group = group;
  }

  Topic topic() {
    return topic;
  }

  /** Settles what it is about, where what stands in it tells and its heading does not. */
  void settle(Topic told) {
    topic = told;
  }

  Topic strand() {
    return strand;
  }

  boolean isGroup() {
    return group;
  }

  /** {@return its headings: more than one if nothing stands between them} */
  List<Line> headings() {
    return headings;
  }

  List<Line> lines() {
    return lines;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** {@return whether any of its lines is of the kind} */
  boolean has(Line.Kind kind) {
    return lines.stream().anyMatch(line -> line.is(kind));
  }
}
