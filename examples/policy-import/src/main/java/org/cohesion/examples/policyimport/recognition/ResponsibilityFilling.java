package org.cohesion.examples.policyimport.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Fills who answers for what, and what is printed after the policy. */
final class ResponsibilityFilling {

  private static final String ENTRIES = "/responsibilities/responsibilities";

  private static final Pattern NAME =
      Pattern.compile("^([^:–—.]{3,60}?)(?::| [–—-])\\s*(\\S.*)?$", Pattern.DOTALL);

  private final Filling filling;
  private final Draft draft;

  ResponsibilityFilling(Filling filling) {
    this.filling = filling;
    this.draft = filling.draft();
  }

  /** Fills in a segment about responsibilities. */
  void fill(Segment segment) {
    if (segment.isGroup()) {
      group(segment);
      return;
    }
    if (draft.has("/responsibilities/heading") && !segment.headings().isEmpty()) {
      filling.section(segment);
      return;
    }
    filling.heading("/responsibilities/heading", segment);
    boolean open = false;
    int level = -1;
    for (Line line : segment.lines()) {
      Optional<String> role = filling.role(line.text());
      if (line.text().isEmpty()) {
        filling.dropMark(line);
      } else if (line.is(Kind.ROW) && line.cells().size() > 1) {
        if (isHead(line)) {
          draft.ledger().coded(line.block().printed());
        } else {
          row(line);
        }
      } else if (line.is(Kind.ITEM)
          && (level < 0 || line.level() <= level)
          && isNamedWithText(line)
          && named(line)) {
        open = true;
        level = line.level();
      } else if (line.is(Kind.ITEM) && open && line.level() > level) {
        String details = ENTRIES + "/" + (draft.size(ENTRIES) - 1) + "/details";
        filling.text(details + "/" + draft.size(details), line, "entry below a role");
      } else if (named(line)) {
        open = true;
      } else if (role.isPresent()) {
        String at = ENTRIES + "/" + draft.size(ENTRIES);
        draft.value(at + "/party/role", role.get(), line.block(), "role", line.text());
        filling.text(at + "/statement", line, "role");
        open = line.leads();
      } else if (draft.size(ENTRIES) == 0) {
        filling.append("/responsibilities/introduction", line, "before the first role");
      } else {
        filling.append(
            ENTRIES + "/" + (draft.size(ENTRIES) - 1) + "/statement", line, "after a role");
      }
    }
  }

  /** {@return whether a row is the head of a table of roles: it names no role itself} */
  private boolean isHead(Line row) {
    return draft.size(ENTRIES) == 0
        && row.cells().stream()
            .allMatch(cell -> filling.cues().are("head-of-roles", Words.of(cell)));
  }

  private static boolean isNamedWithText(Line line) {
    Matcher name = NAME.matcher(line.text());
    return name.matches() && name.group(2) != null;
  }

  /** Takes "The headteacher: …" or "Class teachers:" apart. */
  private boolean named(Line line) {
    Matcher name = NAME.matcher(line.text());
    if (!name.matches() || filling.role(name.group(1)).isEmpty()) {
      return false;
    }
    String at = ENTRIES + "/" + draft.size(ENTRIES);
    party(at, name.group(1), line);
    if (name.group(2) != null) {
      draft.text(at + "/statement", name.group(2), line.block(), "after a role");
    }
    filling.dropMark(line);
    return true;
  }

  private void row(Line line) {
    String at = ENTRIES + "/" + draft.size(ENTRIES);
    String who = Line.oneLine(line.cells().get(0));
    String what = Line.oneLine(String.join(" ", line.cells().subList(1, line.cells().size())));
    party(at, who, line);
    draft.text(at + "/statement", what, line.block(), "row");
  }

  private void party(String at, String who, Line line) {
    draft.value(at + "/party/role", filling.role(who).orElse("other"), line.block(), "role", who);
    draft.text(at + "/party/name", who, line.block(), "role");
  }

  private void group(Segment segment) {
    String at = ENTRIES + "/" + draft.size(ENTRIES);
    Line first = segment.headings().get(0);
    draft.value(
        at + "/party/role",
        filling.role(first.text()).orElse("other"),
        first.block(),
        "role",
        first.text());
    filling.heading(at + "/party/name", segment);
    for (Line line : segment.lines()) {
      if (line.text().isEmpty()) {
        filling.dropMark(line);
      } else if (line.is(Kind.TEXT)) {
        filling.append(at + "/statement", line, "below a role");
      } else {
        String text =
            line.is(Kind.ROW)
                ? String.join(" | ", line.cells().stream().map(Line::oneLine).toList())
                : line.text();
        String details = at + "/details";
        draft.text(details + "/" + draft.size(details), text, line.block(), "below a role");
        filling.dropMark(line);
      }
    }
  }

  /** Fills in a segment that is printed after the policy. */
  void appendix(Segment segment) {
    int last = draft.size("/appendices") - 1;
    String at =
        segment.isGroup() && last >= 0
            ? "/appendices/" + last + "/sections/" + draft.size("/appendices/" + last + "/sections")
            : "/appendices/" + (last + 1);
    filling.numberedHeading(at, segment);
    filling.paragraphs(at + "/paragraphs", segment.lines(), "appendix");
  }
}
