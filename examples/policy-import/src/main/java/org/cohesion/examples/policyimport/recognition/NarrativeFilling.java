package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Fills what is made of paragraphs: reasons, context, definition, and what is not understood. */
final class NarrativeFilling {

  private final Filling filling;
  private final Draft draft;
  private final Phrases cues;

  NarrativeFilling(Filling filling) {
    this.filling = filling;
    this.draft = filling.draft();
    this.cues = filling.cues();
  }

  /** Keeps what is left below "Document control": nothing but the heading, as a rule. */
  void control(Segment segment) {
    if (segment.lines().stream().allMatch(line -> line.text().isEmpty())) {
      segment.headings().forEach(heading -> draft.ledger().coded(heading.text()));
      segment.lines().forEach(filling::dropMark);
    } else {
      filling.section(segment);
    }
  }

  /** Keeps a segment that nothing is known of; prose before the first heading tells something. */
  void unknown(Segment segment) {
    boolean prose =
        segment.headings().isEmpty()
            && segment.lines().stream()
                .allMatch(line -> line.is(Kind.TEXT) || line.text().isEmpty());
    if (segment.topic() == Topic.UNKNOWN && prose && !segment.lines().isEmpty()) {
      before(segment);
      return;
    }
    filling.section(segment);
  }

  /** Fills in prose before the first heading: the law, or why the school has the policy. */
  private void before(Segment segment) {
    Segment law = new Segment(Topic.LEGAL_BASIS, Topic.UNKNOWN, false);
    Segment why = new Segment(Topic.RATIONALE, Topic.UNKNOWN, false);
    Segment rest = new Segment(Topic.UNKNOWN, Topic.UNKNOWN, false);
    for (Line line : segment.lines()) {
      int words = Words.count(line.text());
      if (CitationFilling.names(line.text()) && words <= 60 && words > 5) {
        law.lines().add(line);
      } else if (words > 12) {
        why.lines().add(line);
      } else if (words > 0) {
        rest.lines().add(line);
      }
    }
    if (!law.isEmpty()) {
      new CitationFilling(filling).law(law);
    }
    if (!why.isEmpty()) {
      narrative("/rationale", why);
    }
    if (!rest.isEmpty()) {
      filling.section(rest);
    }
  }

  /** Fills in a segment that is nothing but paragraphs. */
  void narrative(String at, Segment segment) {
    if (draft.has(at + "/heading") && !segment.headings().isEmpty()) {
      filling.section(segment);
      return;
    }
    filling.heading(at + "/heading", segment);
    filling.paragraphs(at + "/paragraphs", segment.lines(), "heading");
  }

  /** Fills in a segment that says what cohesion is. */
  void definition(Segment segment) {
    if (draft.has("/definition/statement")) {
      if (segment.headings().isEmpty()) {
        filling.paragraphs("/definition/paragraphs", segment.lines(), "goes on");
      } else {
        filling.section(segment);
      }
      return;
    }
    List<Line> lines = new ArrayList<>(segment.lines());
    int statement = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (cues.occur("definition", Words.of(lines.get(i).text()))) {
        statement = i;
        break;
      }
    }
    if (lines.isEmpty()) {
      filling.section(segment);
      return;
    }
    filling.heading("/definition/heading", segment);
    Line defines = lines.remove(statement);
    if (defines.mark().chars().anyMatch(Character::isDigit)) {
      String numbered = defines.mark() + " " + defines.text();
      draft.text("/definition/statement", numbered, defines.block(), "definition");
    } else {
      filling.text("/definition/statement", defines, "definition");
    }
    if (statement < lines.size() && isAttribution(lines.get(statement))) {
      filling.text("/definition/attribution", lines.remove(statement), "below the definition");
    }
    filling.paragraphs("/definition/paragraphs", lines, "below the definition");
  }

  /** {@return whether a short paragraph below a definition says whose it is} */
  private boolean isAttribution(Line line) {
    List<String> words = Words.of(line.text());
    return line.is(Kind.TEXT)
        && words.size() <= 32
        && cues.occur("attribution", words)
        && Sentences.of(line.text()).size() == 1;
  }

  /** Drops a table of contents. */
  void contents(Segment segment) {
    boolean short_ = segment.lines().stream().allMatch(line -> Words.count(line.text()) <= 14);
    if (!short_) {
      filling.section(segment);
      return;
    }
    segment.headings().forEach(line -> draft.ledger().furniture(line.text()));
    segment.lines().forEach(line -> draft.ledger().furniture(line.mark() + " " + line.text()));
  }
}
