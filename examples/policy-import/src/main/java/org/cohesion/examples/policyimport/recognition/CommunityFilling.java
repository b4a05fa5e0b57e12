package org.cohesion.examples.policyimport.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Fills the dimensions of community and the principles. */
final class CommunityFilling {

  private static final Pattern DASH =
      Pattern.compile("\\s+[–—-]\\s+|:\\s+|\\s*—\\s*|,\\s+(?=(?:that is|meaning|which)\\b)");

  /** "Respect: we …": a word or three before a colon or a dash. */
  private static final Pattern NAME =
      Pattern.compile("^(\\p{Lu}[\\p{L}’'-]*(?: [\\p{L}’'-]+){0,2})(?::| [–—-])\\s+(?=\\S)");

  private final Filling filling;
  private final Draft draft;

  CommunityFilling(Filling filling) {
    this.filling = filling;
    this.draft = filling.draft();
  }

  /** Fills in a segment about the dimensions of community. */
  void community(Segment segment) {
    if (draft.has("/community/heading") && !segment.headings().isEmpty()) {
      filling.section(segment);
      return;
    }
    boolean listed = segment.has(Kind.ITEM) || segment.has(Kind.ROW);
    if (!listed && draft.has("/community") && !segment.headings().isEmpty()) {
      filling.section(segment);
      return;
    }
    filling.heading("/community/heading", segment);
    boolean inList = false;
    for (Line line : segment.lines()) {
      inList |= line.is(Kind.ITEM) || line.is(Kind.ROW);
      if (line.text().isEmpty()) {
        filling.dropMark(line);
      } else if (inList && (!line.is(Kind.TEXT) || isDimension(line))) {
        dimension(line);
      } else {
        filling.append("/community/introduction", line, "dimensions of community");
      }
    }
  }

  private boolean isDimension(Line line) {
    return !scope(line.text()).equals("other") && DASH.matcher(line.text()).find();
  }

  private void dimension(Line line) {
    String at = "/community/dimensions/" + draft.size("/community/dimensions");
    String text = line.text();
    Matcher dash = DASH.matcher(text);
    boolean split = line.is(Kind.ROW) ? line.cells().size() > 1 : dash.find();
    String name = text;
    String description = "";
    if (line.is(Kind.ROW) && split) {
      name = Line.oneLine(line.cells().get(0));
      description = Line.oneLine(String.join(" ", line.cells().subList(1, line.cells().size())));
    } else if (split) {
      name = text.substring(0, dash.start());
      description = text.substring(dash.end());
    }
    draft.value(at + "/scope", scope(name), line.block(), "words of the name", name);
    draft.text(at + "/name", name, line.block(), "entry");
    if (!description.isEmpty()) {
      draft.text(at + "/description", description, line.block(), "after a dash");
    }
    filling.dropMark(line);
  }

  private String scope(String name) {
    List<String> words = Words.of(name);
    for (String scope : Roles.SCOPES) {
      if (filling.cues().occur("scope-" + scope, words)) {
        return scope;
      }
    }
    return "other";
  }

  /** Fills in a segment about principles. */
  void principles(Segment segment) {
    if (draft.has("/principles")) {
      filling.section(segment);
      return;
    }
    filling.heading("/principles/heading", segment);
    List<Line> lines = segment.lines();
    boolean listed = segment.has(Kind.ITEM) || segment.has(Kind.ROW);
    boolean inList = !listed;
    int base =
        lines.stream().filter(line -> line.is(Kind.ITEM)).mapToInt(Line::level).min().orElse(0);
    for (Line line : lines) {
      inList |= !line.is(Kind.TEXT);
      if (line.text().isEmpty()) {
        filling.dropMark(line);
      } else if (!inList
          || (line.is(Kind.TEXT) && line.leads() && !draft.has("/principles/principles"))) {
        filling.append("/principles/introduction", line, "before a list");
      } else {
        principle(line, base);
      }
    }
  }

  private void principle(Line line, int base) {
    int last = draft.size("/principles/principles") - 1;
    if (line.is(Kind.ITEM) && line.level() > base && last >= 0) {
      String details = "/principles/principles/" + last + "/details";
      filling.text(details + "/" + draft.size(details), line, "entry below an entry");
      return;
    }
    String at = "/principles/principles/" + (last + 1);
    List<String> words = Words.of(line.text());
    for (String theme : Roles.THEMES) {
      if (filling.cues().occur("theme-" + theme, words)) {
        draft.value(at + "/theme", theme, line.block(), "words of the principle", line.text());
        break;
      }
    }
    if (line.is(Kind.ROW)) {
      String cells = String.join(" | ", line.cells().stream().map(Line::oneLine).toList());
      draft.text(at + "/statement", cells, line.block(), "row");
      return;
    }
    Matcher name = NAME.matcher(line.text());
    if (name.find()) {
      draft.text(at + "/name", name.group(1), line.block(), "before a colon");
      draft.text(at + "/statement", line.text().substring(name.end()), line.block(), "entry");
      filling.dropMark(line);
    } else {
      filling.text(at + "/statement", line, "entry");
    }
  }
}
