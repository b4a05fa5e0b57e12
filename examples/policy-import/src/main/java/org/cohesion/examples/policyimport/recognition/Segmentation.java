package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/**
 * Takes a document's lines apart by what they are about: headings open a segment, and so do the
 * words of some paragraphs. Its state is the part of the policy that it is in and the strand.
 */
final class Segmentation {

  /** How many words stand between a heading over strands and the first of them, at most. */
  private static final int LONGEST_LEAD = 40;

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

  private final HeadingVocabulary vocabulary;
  private final Phrases cues;
  private final Predicate<Line> isHistory;
  private final List<Segment> segments = new ArrayList<>();
  private final Set<Topic> strandsOfAims = EnumSet.noneOf(Topic.class);
  private final Set<Topic> strandsOfProcedures = EnumSet.noneOf(Topic.class);

  /** The segment that the last heading opened: to it a turn by words alone comes back. */
  private Segment home = new Segment(Topic.UNKNOWN, Topic.UNKNOWN, false);

  private final Map<Topic, Integer> headings = new EnumMap<>(Topic.class);
  private Segment open = home;
  private Topic main = Topic.UNKNOWN;
  private int mainLevel;
  private int strandLevel;
  private boolean definitionFound;
  private boolean communityFound;

  private Segmentation(HeadingVocabulary vocabulary, Phrases cues, Predicate<Line> isHistory) {
    this.vocabulary = vocabulary;
    this.cues = cues;
    this.isHistory = isHistory;
  }

  /**
   * Takes them apart.
   *
   * @param lines the lines, without those that control the document
   * @param vocabulary what headings are called
   * @param cues what words of paragraphs tell
   * @param isHistory whether a row is the head of a history of versions
   * @return the segments, in the order of the document
   */
  static List<Segment> of(
      List<Line> lines, HeadingVocabulary vocabulary, Phrases cues, Predicate<Line> isHistory) {
    Segmentation segmentation = new Segmentation(vocabulary, cues, isHistory);
    segmentation.segments.add(segmentation.home);
    List<Line> all = StrandLabels.asHeadings(lines, vocabulary);
    segmentation.count(all);
    for (int i = 0; i < all.size(); i++) {
      if (i + 1 < all.size() && segmentation.isNameOfGroup(all.get(i), all.get(i + 1))) {
        Line name = all.get(i).as(Kind.HEADING, Line.LABEL_LEVEL + 1);
        segmentation.begin(new Segment(Topic.PROCEDURES, segmentation.open.strand(), true), name);
      } else if (all.get(i).is(Kind.HEADING)) {
        segmentation.heading(all.get(i), i == all.size() - 1);
      } else {
        segmentation.line(all.get(i));
      }
    }
    segmentation.segments.removeIf(segment -> segment.isEmpty() && segment.headings().isEmpty());
    return segmentation.segments;
  }

  /** Counts what the headings are about, since twice the strands are aims and then procedures. */
  private void count(List<Line> lines) {
    for (Line line : lines) {
      if (line.is(Kind.HEADING)) {
        headings.merge(vocabulary.topic(line.text()), 1, Integer::sum);
      }
    }
  }

  private void heading(Line line, boolean last) {
    Topic topic = topic(line);
    if (topic == Topic.RATIONALE
        && vocabulary.isWeak(line.text())
        && headings.getOrDefault(topic, 0) > 1) {
      topic = Topic.UNKNOWN;
    }
    if (topic == Topic.RESPONSIBILITIES
        && vocabulary.isWeak(line.text())
        && headings.getOrDefault(topic, 0) > 1) {
      topic = Topic.UNKNOWN;
    }
    if (topic.isStrand() && isBelowUnknown(line) && !vocabulary.isStrongStrand(line.text())) {
      topic = Topic.UNKNOWN;
    }
    boolean again =
        topic.isStrand()
            && topic == open.strand()
            && main == Topic.PROCEDURES
            && !open.isEmpty()
            && !vocabulary.isStrand(line.text());
    if (isInsideStrand(line) || again) {
      begin(new Segment(main, open.strand(), true), line);
    } else if (topic.isStrand()) {
      strand(topic, line);
    } else if (isInside(topic, line)) {
      begin(new Segment(main, Topic.UNKNOWN, true), line);
    } else {
      boolean onlyAbove = open.isEmpty() && !open.headings().isEmpty() && topic == Topic.UNKNOWN;
      main = topic;
      mainLevel = line.level();
      strandLevel = 0;
      if (onlyAbove && open.topic() == Topic.UNKNOWN && !last) {
        open.headings().add(line);
      } else {
        begin(new Segment(topic, Topic.UNKNOWN, false), line);
      }
    }
  }

  /** {@return whether a short line over a list names a group: inside a strand of procedures} */
  private boolean isNameOfGroup(Line line, Line next) {
    boolean plain =
        line.is(Kind.TEXT)
            || (line.is(Kind.HEADING)
                && line.block().is(BlockKind.PARAGRAPH)
                && line.block().print().equals(Print.PLAIN)
                && vocabulary.topic(line.text()) == Topic.UNKNOWN
                && !isNextStrand(line));
    return plain
        && main == Topic.PROCEDURES
        && open.strand().isStrand()
        && (next.is(Kind.ITEM) || next.is(Kind.ROW) || (next.is(Kind.TEXT) && next.leads()))
        && !line.leads()
        && Words.count(line.text()) <= 8
        && Character.isLetter(line.text().charAt(line.text().length() - 1));
  }

  /** {@return whether single words of the heading are those of a strand that is still missing} */
  private boolean isNextStrand(Line line) {
    Topic strand = vocabulary.strandBelow(line.text());
    return strand != Topic.UNKNOWN && !seenIn(main).contains(strand);
  }

  /** {@return the topic by the words of the heading, and by where it stands} */
  private Topic topic(Line line) {
    Topic topic = vocabulary.topic(line.text());
    boolean strands = main == Topic.AIMS || main == Topic.PROCEDURES;
    if (!strands || topic.isStrand() || vocabulary.isName(line.text())) {
      return topic;
    }
    boolean below =
        line.level() > mainLevel
            || (open.topic() == main && open.isEmpty() && !open.strand().isStrand())
            || (open.strand().isStrand() && line.level() == strandLevel);
    if (!below || isInsideStrand(line)) {
      return topic;
    }
    Topic strand = vocabulary.strandBelow(line.text());
    return strand != Topic.UNKNOWN && !seenIn(main).contains(strand) ? strand : topic;
  }

  private boolean isInsideStrand(Line line) {
    return open.strand().isStrand()
        && main == Topic.PROCEDURES
        && strandLevel > 0
        && line.level() > strandLevel;
  }

  /** {@return whether the heading stands below one whose part has room for headings below} */
  private boolean isInside(Topic topic, Line line) {
    boolean room = main == Topic.RESPONSIBILITIES || main == Topic.APPENDIX;
    return room
        && line.level() > mainLevel
        && (topic == Topic.UNKNOWN || main == Topic.APPENDIX || topic == Topic.RESPONSIBILITIES);
  }

  /** {@return whether the heading stands below one that nothing is known of, or below none} */
  private boolean isBelowUnknown(Line line) {
    return main != Topic.AIMS
        && main != Topic.PROCEDURES
        && line.level() != Line.LABEL_LEVEL
        && !open.strand().isStrand();
  }

  private void strand(Topic topic, Line line) {
    Topic of = partOf(topic, line);
    if (main == Topic.UNKNOWN
        && home.topic() == Topic.UNKNOWN
        && !home.headings().isEmpty()
        && home.headings().size() == 1
        && home.lines().stream().mapToInt(one -> Words.count(one.text())).sum() <= LONGEST_LEAD
        && line.level() > mainLevel
        && line.level() != Line.LABEL_LEVEL) {
      // A heading over strands is one over aims or procedures, whatever it is called.
      home.settle(of);
    }
    if (of != main) {
      main = of;
      mainLevel = Math.max(0, line.level() - 1);
    }
    seenIn(of).add(topic);
    strandLevel = line.level();
    begin(new Segment(of, topic, false), line);
  }

  /** {@return the strands met so far in the aims, or in the procedures} */
  private Set<Topic> seenIn(Topic part) {
    return part == Topic.AIMS ? strandsOfAims : strandsOfProcedures;
  }

  private Topic partOf(Topic strand, Line line) {
    if (main == Topic.PROCEDURES) {
      return Topic.PROCEDURES;
    }
    boolean seen = strandsOfAims.contains(strand);
    if (main == Topic.UNKNOWN && !seen && strandsOfProcedures.contains(strand)) {
      return Topic.AIMS;
    }
    if (main == Topic.AIMS && !seen && headings.getOrDefault(strand, 0) > 1) {
      return Topic.AIMS;
    }
    boolean below = line.level() > mainLevel || (open.topic() == Topic.AIMS && announces(open));
    return main == Topic.AIMS && !seen && (below || open.strand().isStrand())
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

  private void begin(Segment segment, Line heading) {
    segment.headings().add(heading);
    home = segment;
    open = segment;
    segments.add(segment);
  }

  private void line(Line line) {
    if (line.is(Kind.ROW) && open.topic() != Topic.HISTORY && isHistory.test(line)) {
      open = new Segment(Topic.HISTORY, Topic.UNKNOWN, false);
      segments.add(open);
    } else if (!line.is(Kind.ROW) && open.topic() == Topic.HISTORY && open != home) {
      open = home;
    }
    if (!line.is(Kind.TEXT) || !OPEN.contains(home.topic()) || line.text().isEmpty()) {
      open.lines().add(line);
      return;
    }
    Topic topic = turn(line);
    if (topic == open.topic()) {
      open.lines().add(line);
    } else if (topic == home.topic()) {
      open = home;
      home.lines().add(line);
    } else {
      turnTo(topic, line);
    }
  }

  private void turnTo(Topic topic, Line line) {
    Segment segment = new Segment(topic, Topic.UNKNOWN, false);
    if (home.isEmpty()) {
      // "Introduction" over a paragraph that defines: the heading goes with its first paragraph.
      segment.headings().addAll(home.headings());
      home.headings().clear();
    }
    open = segment;
    segments.add(segment);
    segment.lines().add(line);
    if (topic == Topic.AIMS) {
      main = Topic.AIMS;
      mainLevel = Line.LABEL_LEVEL - 1;
      home = segment;
    }
  }

  /** {@return what a paragraph is about by its words: most stay where they are} */
  private Topic turn(Line line) {
    List<String> words = Words.of(line.text());
    if (cues.occur("three-headings", words) && strandsOfAims.isEmpty()) {
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
    if (open.topic() == Topic.DEFINITION && open != home) {
      return cues.begin("definition-goes-on", words) ? Topic.DEFINITION : back();
    }
    if (open.topic() == Topic.COMMUNITY && open != home) {
      return cues.occur("scope-networks", words) && words.contains("communities")
          ? Topic.COMMUNITY
          : back();
    }
    return open.topic();
  }

  /** {@return the topic of the heading, or that of prose without one} */
  private Topic back() {
    return home.headings().isEmpty() && home.isEmpty() && home.topic() == Topic.UNKNOWN
        ? Topic.RATIONALE
        : home.topic();
  }

  private boolean isAboutCommunity(List<String> words) {
    return (words.contains("community") || words.contains("communities"))
        && (cues.occur("dimensions", words) || cues.begin("school-community-is", words));
  }
}
