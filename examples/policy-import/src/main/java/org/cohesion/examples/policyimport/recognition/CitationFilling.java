package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Fills the law that a policy rests on, and what it refers to. */
final class CitationFilling {

  private static final Pattern INSTRUMENT =
      Pattern.compile(
          "\\b(?!(?:The|Under|In|Since|From|By|With|As|This|Our|Following|Both|Where|When|Although|While|That|See)\\b)"
              + "\\p{Lu}[\\p{L}’'-]{0,60}+(?:\\s+(?:\\p{Lu}[\\p{L}’'-]{0,60}+|and|of|the|for|on|in|to|with|\\([^)]{1,40}\\))"
              + "|,\\s+\\p{Lu}[\\p{L}’'-]{0,60}+){0,30}?\\s+(?:Act|Regulations|Order|Convention|Measure|Duty)"
              + "(?:\\s+\\([^)]{1,40}\\))?(?:\\s+(?:19|20)\\d{2})?"
              + "(?:\\s+\\([^)]{1,60}\\)\\s+(?:Regulations|Order)(?:\\s+(?:19|20)\\d{2})?)?\\b"
              + "|\\b(?:Deddf|Mesur|Rheoliadau)\\s+\\p{Lu}[\\p{L}’'() -]{3,80}?\\s(?:19|20)\\d{2}\\b");

  /** A provision, a statement after a colon or a dash, both, or nothing. */
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "[\\s,(]*((?:sections?|s\\.|ss\\.|part|schedule|regulations?|article|chapter|adran)\\s?[\\d](?:\\([\\da-z]{1,3}\\)|[^:–—(]){0,40}?)?\\)?"
              + "\\s*(?:(?:[:–—]|\\s-\\s)\\s*(\\S.*)|\\(([^()]{3,200})\\))?[.;,]?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** No name of guidance has more words. */
  private static final int MOST_WORDS_OF_NAME = 20;

  private static final Pattern NAMED = Pattern.compile("^([^:–—]{4,90}): (\\p{Ll}.*)$");

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

  /** {@return whether the text begins with the name of one} */
  static boolean begins(String text) {
    Matcher name = INSTRUMENT.matcher(text);
    return name.find() && name.start() <= 4;
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
    boolean listed = segment.lines().stream().filter(line -> line.is(Kind.ITEM)).count() > 1;
    for (Line line : segment.lines()) {
      boolean first = !draft.has("/legalBasis");
      if (line.text().isEmpty()) {
        filling.dropMark(line);
      } else if (names(line.text())) {
        citation(line, waiting);
        waiting.clear();
      } else if (line.is(Kind.ITEM) && isDocument(line, listed)) {
        document(line, waiting);
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
    List<String> names = namesIn(line.text());
    String at = "/legalBasis/" + draft.size("/legalBasis");
    if (before.isEmpty() && parts(at, line, names.get(0))) {
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

  /** {@return whether an entry among laws is the name of guidance or of an agreement} */
  private static boolean isDocument(Line line, boolean listed) {
    return listed
        && Words.count(line.text()) <= MOST_WORDS_OF_NAME
        && Character.isUpperCase(line.text().codePointAt(0));
  }

  /** Takes "Academy funding agreements: each academy …" apart. */
  private void document(Line line, List<Line> before) {
    String at = "/legalBasis/" + draft.size("/legalBasis");
    Matcher name = NAMED.matcher(line.text());
    boolean named = before.isEmpty() && name.matches() && Words.count(name.group(1)) <= 8;
    draft.text(at + "/instrument", named ? name.group(1) : line.text(), line.block(), "entry");
    before.forEach(lead -> filling.append(at + "/statement", lead, "before a citation"));
    if (named) {
      draft.text(at + "/statement", name.group(2), line.block(), "after the name of a document");
    }
    filling.dropMark(line);
  }

  private static List<String> namesIn(String text) {
    Matcher instrument = INSTRUMENT.matcher(text);
    Set<String> names = new LinkedHashSet<>();
    while (instrument.find()) {
      names.add(instrument.group());
    }
    return List.copyOf(names);
  }

  /** Takes "Equality Act 2010, section 149: …" apart: name, provision, statement. */
  private boolean parts(String at, Line line, String name) {
    String text = line.text().startsWith("The ") ? line.text().substring(4) : line.text();
    if (!text.startsWith(name)) {
      return false;
    }
    Matcher rest = AFTER_NAME.matcher(text.substring(name.length()));
    if (!rest.matches()) {
      return false;
    }
    if (text.length() < line.text().length()) {
      draft.ledger().coded("The");
    }
    draft.text(at + "/instrument", name, line.block(), "name of a law");
    if (rest.group(1) != null) {
      draft.text(at + "/provision", rest.group(1), line.block(), "after the name of a law");
    }
    String statement = rest.group(2) == null ? rest.group(3) : rest.group(2);
    if (statement != null) {
      draft.text(at + "/statement", statement, line.block(), "after the name of a law");
    }
    return true;
  }

  /** Fills in a segment of links and other policies. */
  void links(Segment segment) {
    boolean prose =
        segment.lines().stream()
            .filter(line -> line.is(Kind.TEXT))
            .anyMatch(line -> Words.count(line.text()) > 40);
    prose |= segment.lines().stream().noneMatch(this::isReference);
    if (prose || segment.isEmpty() || draft.has("/links")) {
      filling.section(segment);
      return;
    }
    filling.heading("/linksHeading", segment);
    boolean listed = segment.has(Kind.ITEM);
    for (Line line : segment.lines()) {
      if (line.text().isEmpty()) {
        filling.dropMark(line);
      } else if (line.is(Kind.TEXT)
          && line.leads()
          && listed
          && !draft.has("/links")
          && draft.has("/linksHeading")) {
        filling.append("/linksHeading", line, "before a list");
      } else {
        link(line);
      }
    }
  }

  /** {@return whether the line refers to something, or could: only whole sentences do not} */
  private boolean isReference(Line line) {
    return !line.is(Kind.TEXT)
        || !line.text().endsWith(".")
        || filling.cues().occur("reference-words", Words.of(line.text()))
        || names(line.text())
        || ADDRESS.matcher(line.text()).find();
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
