package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Fills the law that a policy rests on, and what it refers to. */
final class CitationFilling {

  private static final Pattern INSTRUMENT =
      Pattern.compile(
          "\\b(?!The\\b)\\p{Lu}[\\p{L}’'-]*(?:\\s+(?:\\p{Lu}[\\p{L}’'-]*|and|of|the|for|on|in|to|with|\\([^)]{1,40}\\))"
              + "|,\\s+\\p{Lu}[\\p{L}’'-]*)*?\\s+(?:Act|Regulations|Order|Convention|Measure|Duty)"
              + "(?:\\s+\\([^)]{1,40}\\))?(?:\\s+(?:19|20)\\d{2})?\\b"
              + "|\\b(?:Deddf|Mesur)\\s+\\p{Lu}[\\p{L}’' -]{3,60}?\\s(?:19|20)\\d{2}\\b");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]+[^\\s<>\".,;:)]");

  private final Filling filling;
  private final Draft draft;

  CitationFilling(Filling filling) {
    this.filling = filling;
    this.draft = filling.draft();
  }

  /** {@return whether the text names an Act, regulations or the like} */
  static boolean names(String text) {
    return INSTRUMENT.matcher(text).find();
  }

  /** Fills in a segment about the law. */
  void law(Segment segment) {
    if (segment.lines().stream().noneMatch(line -> names(line.text()))
        || (draft.has("/legalBasisHeading") && !segment.headings().isEmpty())) {
      filling.section(segment);
      return;
    }
    filling.heading("/legalBasisHeading", segment);
    List<Line> waiting = new ArrayList<>();
    for (Line line : segment.lines()) {
      boolean first = !draft.has("/legalBasis");
      if (line.text().isEmpty()) {
        filling.dropMark(line);
      } else if (names(line.text())) {
        citation(line, waiting);
        waiting.clear();
      } else if (first || line.leads()) {
        waiting.add(line);
      } else {
        String last = "/legalBasis/" + (draft.size("/legalBasis") - 1) + "/statement";
        filling.append(last, line, "after a citation");
      }
    }
    for (Line line : waiting) {
      String last = "/legalBasis/" + (draft.size("/legalBasis") - 1) + "/statement";
      filling.append(last, line, "after a citation");
    }
  }

  private void citation(Line line, List<Line> before) {
    Matcher instrument = INSTRUMENT.matcher(line.text());
    List<String> names = new ArrayList<>();
    while (instrument.find()) {
      if (!names.contains(instrument.group())) {
        names.add(instrument.group());
      }
    }
    String at = "/legalBasis/" + draft.size("/legalBasis");
    boolean alone = before.isEmpty() && Words.same(line.text(), names.get(0));
    if (alone) {
      draft.text(
          at + "/instrument",
          line.text().replaceFirst("[;,.]$", ""),
          line.block(),
          "name of a law");
      filling.dropMark(line);
      return;
    }
    draft.value(at + "/instrument", names.get(0), line.block(), "name of a law", names.get(0));
    before.forEach(lead -> filling.append(at + "/statement", lead, "before a citation"));
    filling.append(at + "/statement", line, "citation");
    for (String name : names.subList(1, names.size())) {
      String other = "/legalBasis/" + draft.size("/legalBasis") + "/instrument";
      draft.value(other, name, line.block(), "name of a law", name);
    }
  }

  /** Fills in a segment of links and other policies. */
  void links(Segment segment) {
    boolean prose =
        segment.lines().stream()
            .filter(line -> line.is(Kind.TEXT))
            .anyMatch(line -> Words.count(line.text()) > 40);
    if (prose || segment.isEmpty() || draft.has("/links")) {
      filling.section(segment);
      return;
    }
    filling.heading("/linksHeading", segment);
    for (Line line : segment.lines()) {
      if (line.text().isEmpty()) {
        filling.dropMark(line);
      } else {
        link(line);
      }
    }
  }

  private void link(Line line) {
    Matcher address = ADDRESS.matcher(line.text());
    int last = draft.size("/links") - 1;
    if (!address.find()) {
      filling.text("/links/" + (last + 1) + "/title", line, "link");
      return;
    }
    String printed = address.group();
    String url = printed.startsWith("www.") ? "http://" + printed : printed;
    boolean alone = Words.same(line.text(), printed);
    boolean open = last >= 0 && !draft.has("/links/" + last + "/url");
    if (alone && open) {
      draft.text("/links/" + last + "/url", url, printed, line.block(), "address");
    } else if (alone) {
      draft.text("/links/" + (last + 1) + "/title", line.text(), line.block(), "address");
      draft.value("/links/" + (last + 1) + "/url", url, line.block(), "address", printed);
    } else {
      draft.text("/links/" + (last + 1) + "/title", line.text(), line.block(), "link");
      draft.value("/links/" + (last + 1) + "/url", url, line.block(), "address", printed);
    }
    filling.dropMark(line);
  }
}
