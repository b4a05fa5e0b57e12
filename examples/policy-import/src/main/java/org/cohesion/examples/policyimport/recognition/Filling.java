package org.cohesion.examples.policyimport.recognition;

import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** What the fillings of all parts do alike: headings, marks, and what was not understood. */
final class Filling {

  private final Draft draft;
  private final Phrases cues;

  Filling(Draft draft, Phrases cues) {
    this.draft = draft;
    this.cues = cues;
  }

  Draft draft() {
    return draft;
  }

  Phrases cues() {
    return cues;
  }

  /** Puts the headings of a segment into a member, with a space between them. */
  void heading(String at, Segment segment) {
    for (Line heading : segment.headings()) {
      draft.append(at, heading.text(), heading.block(), "heading");
      dropMark(heading);
    }
  }

  /** Puts the number of a heading and what follows it into members of their own. */
  void numberedHeading(String at, Segment segment) {
    if (segment.headings().size() == 1) {
      Line heading = segment.headings().get(0);
      Numbering parts = Numbering.split(heading.text());
      if (!parts.number().isEmpty()) {
        draft.text(at + "/number", parts.number(), heading.block(), "heading");
        draft.text(at + "/heading", parts.text(), heading.block(), "heading");
        dropMark(heading);
        return;
      }
    }
    heading(at + "/heading", segment);
  }

  /** Keeps the words of a line as a member of its own. */
  void text(String at, Line line, String rule) {
    draft.text(at, line.text(), line.block(), rule);
    dropMark(line);
  }

  /** Appends the words of a line to a text. */
  void append(String at, Line line, String rule) {
    draft.append(at, line.text(), line.block(), rule);
    dropMark(line);
  }

  /** Counts the mark before an entry as no word of the policy: lists of the draft have none. */
  void dropMark(Line line) {
    draft.ledger().furniture(line.mark());
  }

  /** Adds paragraphs to a list, entries with their marks. */
  void paragraphs(String list, List<Line> lines, String rule) {
    for (Line line : lines) {
      if (line.text().isEmpty()) {
        dropMark(line);
        continue;
      }
      String at = list + "/" + draft.size(list);
      if (line.is(Kind.ITEM)) {
        boolean counted =
            line.mark().chars().anyMatch(Character::isDigit) || line.mark().length() > 1;
        String mark = counted ? line.mark() : "-";
        String text = line.mark().isEmpty() ? line.text() : mark + " " + line.text();
        draft.text(at, text, (counted ? line.mark() + " " : "") + line.text(), line.block(), rule);
        if (!counted) {
          dropMark(line);
        }
      } else if (line.is(Kind.ROW)) {
        String cells = String.join(" | ", line.cells().stream().map(Line::oneLine).toList());
        draft.text(at, cells, line.block(), rule);
      } else {
        text(at, line, rule);
      }
    }
  }

  /** Keeps a segment word for word in {@code sections}: nothing told what it is. */
  void section(Segment segment) {
    String at = "/sections/" + draft.size("/sections");
    numberedHeading(at, segment);
    paragraphs(at + "/paragraphs", segment.lines(), "not understood");
  }

  /** {@return the role that the words begin with, within the first few; empty if none} */
  Optional<String> role(String text) {
    List<String> words = Words.of(text);
    String best = "";
    int bestAt = Integer.MAX_VALUE;
    int bestLength = 0;
    for (String role : Roles.NAMES) {
      for (List<String> phrase : cues.phrases(role)) {
        int at = Phrases.position(phrase, words.subList(0, Math.min(words.size(), 9)));
        if (at >= 0 && (at < bestAt || (at == bestAt && phrase.size() > bestLength))) {
          best = role;
          bestAt = at;
          bestLength = phrase.size();
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** {@return the one interval that the text names; empty if it names none, or several} */
  Optional<String> frequency(String text) {
    List<String> words = Words.of(text);
    List<String> found =
        Roles.FREQUENCIES.stream().filter(name -> cues.occur(name, words)).toList();
    if (found.contains("half-termly") || found.contains("twice-yearly")) {
      found =
          found.stream()
              .filter(name -> name.startsWith("half") || name.startsWith("twice"))
              .toList();
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
