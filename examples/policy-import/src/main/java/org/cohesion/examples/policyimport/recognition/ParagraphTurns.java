package org.cohesion.examples.policyimport.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Turns to another topic where nothing but the words of a paragraph tells it. */
final class ParagraphTurns {

  /** Topics in which a paragraph may turn to another by its words alone. */
  private static final Set<Topic> OPEN =
      EnumSet.of(
          Topic.UNKNOWN,
          Topic.RATIONALE,
          Topic.DEFINITION,
          Topic.CONTEXT,
          Topic.COMMUNITY,
          Topic.PRINCIPLES,
          Topic.LEGAL_BASIS);

  private final Position position;
  private final StrandPlaces strands;
  private final Phrases cues;
  private boolean definitionFound;
  private boolean communityFound;

  ParagraphTurns(Position position, StrandPlaces strands, Phrases cues) {
    this.position = position;
    this.strands = strands;
    this.cues = cues;
  }

  /** Puts a line into the segment that it belongs to. */
  void put(Line line) {
    Segment home = position.home();
    if (!line.is(Kind.TEXT) || !OPEN.contains(home.topic()) || line.text().isEmpty()) {
      position.open().lines().add(line);
      return;
    }
    Topic topic = topic(line);
    if (topic == position.open().topic()) {
      position.open().lines().add(line);
    } else if (topic == home.topic()) {
      position.comeBack();
      home.lines().add(line);
    } else {
      turnTo(topic, line);
    }
  }

  private void turnTo(Topic topic, Line line) {
    Segment segment = new Segment(topic, Topic.UNKNOWN, false);
    Segment home = position.home();
    if (home.isEmpty()) {
      // "Introduction" over a paragraph that defines: the heading goes with its first paragraph.
      segment.headings().addAll(home.headings());
      home.headings().clear();
    }
    position.turnTo(segment);
    segment.lines().add(line);
    if (topic == Topic.AIMS) {
      position.enterPart(Topic.AIMS, Line.LABEL_LEVEL - 1);
      position.settle();
    }
  }

  /** {@return what a paragraph is about by its words: most stay where they are} */
  private Topic topic(Line line) {
    List<String> words = Words.of(line.text());
    if (strands.isBeforeAims() && cues.occur("three-headings", words)) {
      return Topic.AIMS;
    }
    if (!definitionFound && cues.occur("definition", words)) {
      definitionFound = true;
      return Topic.DEFINITION;
    }
    if (!communityFound && isAboutCommunity(words)) {
      communityFound = true;
      return Topic.COMMUNITY;
    }
    boolean turned = position.open() != position.home();
    if (position.open().topic() == Topic.DEFINITION && turned) {
      return cues.begin("definition-goes-on", words) ? Topic.DEFINITION : back();
    }
    if (position.open().topic() == Topic.COMMUNITY && turned) {
      return cues.occur("scope-networks", words) && words.contains("communities")
          ? Topic.COMMUNITY
          : back();
    }
    return position.open().topic();
  }

  /** {@return the topic of the heading, or that of prose without one} */
  private Topic back() {
    Segment home = position.home();
    return home.headings().isEmpty() && home.isEmpty() && home.topic() == Topic.UNKNOWN
        ? Topic.RATIONALE
        : home.topic();
  }

  private boolean isAboutCommunity(List<String> words) {
    return (words.contains("community") || words.contains("communities"))
        && (cues.occur("dimensions", words) || cues.begin("school-community-is", words));
  }
}
