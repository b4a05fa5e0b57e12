package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Fills the aims and the procedures: general ones, and those of each strand. */
final class StrandFilling {

  /** "School to school: we shall …": a few words, a colon, and a sentence. */
  private static final Pattern RUN_IN = Pattern.compile("^(\\p{Lu}[^:.]{2,60}):\\s+(?=\\p{Lu})");

  private static final List<Topic> STRANDS =
      List.of(Topic.TEACHING, Topic.EQUITY, Topic.ENGAGEMENT);

  private final Filling filling;
  private final Draft draft;
  private final EntryFacts facts;

  /** Whether the aims are those of the three strands, one after the other, by their words. */
  private boolean wordsTell;

  StrandFilling(Filling filling, EntryFacts facts) {
    this.filling = filling;
    this.draft = filling.draft();
    this.facts = facts;
  }

  /** Fills in a segment about aims or procedures. */
  void fill(Segment segment) {
    String part = segment.topic() == Topic.AIMS ? "/aims" : "/procedures";
    String list = segment.topic() == Topic.AIMS ? "aims" : "procedures";
    if (segment.strand().isStrand()) {
      strand(segment, part, list);
      return;
    }
    if (draft.has(part + "/heading") && !segment.headings().isEmpty()) {
      filling.section(segment);
      return;
    }
    filling.heading(part + "/heading", segment);
    wordsTell =
        STRANDS.stream()
            .allMatch(
                strand -> segment.lines().stream().anyMatch(line -> isOf(strand, line.text())));
    entries(segment.lines(), part, "general", segment.topic());
  }

  private void strand(Segment segment, String part, String list) {
    String strands = part + "/strands";
    int last = draft.size(strands) - 1;
    if (segment.isGroup() && last >= 0) {
      String groups = strands + "/" + last + "/groups";
      String at = groups + "/" + draft.size(groups);
      filling.heading(at + "/heading", segment);
      entries(segment.lines(), at, "procedures", segment.topic());
      return;
    }
    String at = strands + "/" + (last + 1);
    draft.value(
        at + "/strand",
        segment.strand().strand(),
        segment.headings().get(0).block(),
        "strand",
        segment.headings().get(0).text());
    filling.heading(at + "/heading", segment);
    if (segment.topic() == Topic.PROCEDURES && runIns(segment.lines()) > 0) {
      groups(segment.lines(), at);
    } else {
      entries(segment.lines(), at, list, segment.topic());
    }
  }

  private static long runIns(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.is(Kind.TEXT) && RUN_IN.matcher(line.text()).find())
        .count();
  }

  private void groups(List<Line> lines, String at) {
    int start = 0;
    while (start < lines.size() && !isRunIn(lines.get(start))) {
      start++;
    }
    if (start > 0) {
      entries(lines.subList(0, start), at, "procedures", Topic.PROCEDURES);
    }
    while (start < lines.size()) {
      int end = start + 1;
      while (end < lines.size() && !isRunIn(lines.get(end))) {
        end++;
      }
      Line first = lines.get(start);
      Matcher label = RUN_IN.matcher(first.text());
      if (!label.find()) {
        throw new IllegalStateException("a group begins with its name");
      }
      String groups = at + "/groups";
      String group = groups + "/" + draft.size(groups);
      draft.text(group + "/heading", label.group(1), first.block(), "name before a colon");
      List<Line> rest = new ArrayList<>(lines.subList(start, end));
      rest.set(0, first.with(first.text().substring(label.end())));
      entries(rest, group, "procedures", Topic.PROCEDURES);
      start = end;
    }
  }

  private static boolean isRunIn(Line line) {
    return line.is(Kind.TEXT) && RUN_IN.matcher(line.text()).find();
  }

  /** Fills in lines: what leads to a list is the introduction, every other line an entry. */
  private void entries(List<Line> lines, String at, String list, Topic topic) {
    int firstItem = 0;
    while (firstItem < lines.size() && lines.get(firstItem).is(Kind.TEXT)) {
      firstItem++;
    }
    boolean listed = firstItem < lines.size();
    int base = listed ? lines.get(firstItem).level() : 0;
    String entries = at + "/" + list;
    Optional<List<String>> columns = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.text().isEmpty()) {
        filling.dropMark(line);
      } else if (line.is(Kind.TEXT) && isIntroduction(lines, i, firstItem, listed, at)) {
        filling.append(at + "/introduction", line, "before a list");
      } else if (line.is(Kind.ROW)) {
        Optional<List<String>> head =
            topic == Topic.PROCEDURES ? facts.columns(line) : Optional.empty();
        if (head.isPresent()) {
          columns = head;
          draft.ledger().coded(line.block().printed());
        } else {
          row(line, entries, columns);
        }
      } else {
        entry(line, entries, topic, line.is(Kind.ITEM) && line.level() > base);
      }
    }
  }

  private boolean isIntroduction(
      List<Line> lines, int i, int firstItem, boolean listed, String at) {
    if (listed) {
      return i < firstItem;
    }
    // Nothing but prose: what leads to strands below is an introduction, and so is a first
    // paragraph over strands that follow; other prose says what is done.
    boolean top = !at.contains("/strands/");
    return lines.get(i).leads() || (top && i == 0 && lines.size() == 1);
  }

  private void row(Line line, String entries, Optional<List<String>> columns) {
    String at = entries + "/" + draft.size(entries);
    if (columns.isPresent()) {
      facts.row(at, line, columns.get(), false);
    } else {
      String cells = String.join(" | ", line.cells().stream().map(Line::oneLine).toList());
      draft.text(at + "/statement", cells, line.block(), "row");
    }
  }

  private void entry(Line line, String entries, Topic topic, boolean deeper) {
    int last = draft.size(entries) - 1;
    if (last >= 0 && topic == Topic.PROCEDURES) {
      String at = entries + "/" + last;
      if (facts.labelled(at, line, false)) {
        return;
      }
      if (deeper) {
        String details = at + "/details";
        filling.text(details + "/" + draft.size(details), line, "entry below an entry");
        return;
      }
    }
    if (entries.equals("/aims/general") && wordsTell && byWords(line)) {
      return;
    }
    filling.text(
        entries + "/" + (last + 1) + "/statement",
        line,
        line.is(Kind.ITEM) ? "entry" : "paragraph");
  }

  /** Puts an aim whose words are those of a strand there. */
  private boolean byWords(Line line) {
    for (Topic strand : STRANDS) {
      if (isOf(strand, line.text())) {
        String at = "/aims/strands/" + indexOf(strand);
        if (!draft.has(at)) {
          draft.value(
              at + "/strand", strand.strand(), line.block(), "words of the aim", line.text());
        }
        filling.text(
            at + "/aims/" + draft.size(at + "/aims") + "/statement", line, "words of the aim");
        return true;
      }
    }
    return false;
  }

  private boolean isOf(Topic strand, String text) {
    String cue = "aim-" + strand.name().toLowerCase(Locale.ROOT);
    return filling.cues().occur(cue, Words.of(text));
  }

  private int indexOf(Topic strand) {
    int size = draft.size("/aims/strands");
    for (int i = 0; i < size; i++) {
      if (draft.string("/aims/strands/" + i + "/strand").equals(Optional.of(strand.strand()))) {
        return i;
      }
    }
    return size;
  }
}
