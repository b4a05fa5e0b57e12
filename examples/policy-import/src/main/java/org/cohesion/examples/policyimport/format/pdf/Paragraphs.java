package org.cohesion.examples.policyimport.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.format.TypedMark;
import org.jspecify.annotations.Nullable;

/**
 * Tells which lines belong to one paragraph: by the space between them, by their look, by where
 * they start, and by whether the first word of a line would have had room on the line before.
 */
final class Paragraphs {

  private static final Pattern CONTENTS =
      Pattern.compile(".*(?:\\.{4,}|…{2,}|(?:\\. ){4,})\\s*\\d*");
  private static final String SENTENCE_ENDS = ".!?:;";
  private static final String QUOTED = "\"'’”)";
  private static final double SAME = 4;
  private static final double FIRST_LINE_INDENT = 60;

  private final Leading leading;
  private final double wideLeft;
  private final double wideRight;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Region> homes = new ArrayList<>();

  Paragraphs(List<Region> regions) {
    this.leading = new Leading(regions);
    this.wideLeft =
        regions.stream().filter(Region::isWide).mapToDouble(region -> region.left).min().orElse(0);
    this.wideRight =
        regions.stream().filter(Region::isWide).mapToDouble(region -> region.right).max().orElse(0);
    Region before = null;
    for (Region region : regions) {
      TextLine last = null;
      for (TextLine line : region.lines) {
        place(region, before, last, line);
        last = line;
        before = region;
      }
    }
  }

  List<Paragraph> all() {
    return paragraphs;
  }

  /** {@return where the margin of the paragraph's column is} */
  double margin(int index) {
    Region home = homes.get(index);
    return home.isWide() || isAlone(home) ? Math.min(home.left, edge(home)) : home.left;
  }

  private double edge(Region region) {
    return wideLeft > 0 && (region.isWide() || isAlone(region)) ? wideLeft : region.left;
  }

  /** A region that starts at the wide margin and is as wide as a short last page may be. */
  private boolean isAlone(Region region) {
    return wideLeft > 0 && region.lines.size() < 4 && region.left >= wideLeft - SAME;
  }

  private double rightOf(Region region) {
    return region.isWide() || isAlone(region) ? Math.max(region.right, wideRight) : region.right;
  }

  private void place(
      Region region, @Nullable Region before, @Nullable TextLine last, TextLine line) {
    Paragraph open = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
    if (open != null && last != null && continues(region, open, line)) {
      open.add(line, false);
    } else if (open != null && last != null && isTitle(open.last(), line)) {
      open.add(line, true);
    } else if (open != null
        && last == null
        && before != null
        && goesOn(before, region, open, line)) {
      open.add(line, false);
    } else {
      paragraphs.add(new Paragraph(line));
      homes.add(region);
    }
  }

  private boolean continues(Region region, Paragraph open, TextLine line) {
    TextLine last = open.last();
    double step = line.y - last.y;
    return step > 0.4 * line.size
        && step < leading.most(line)
        && sameLook(last, line)
        && isFull(last, rightOf(region), line)
        && fitsIndent(open, line)
        && !startsItem(open, line);
  }

  /** A line at the head of the next column or page that goes on with the sentence. */
  private boolean goesOn(Region before, Region region, Paragraph open, TextLine line) {
    TextLine last = open.last();
    double shift = region.left - before.left;
    double start = open.size() > 1 || !mark(open).isPresent() ? last.left : textStart(open);
    return sameLook(last, line)
        && before.lines.size() > 1
        && isFull(last, rightOf(before), line)
        && !endsSentence(last.text())
        && (Math.abs(line.left - shift - start) < SAME
            || Character.isLowerCase(line.text().charAt(0)))
        && !startsItem(open, line);
  }

  /** {@return whether it is a line of a table of contents, which goes on with dots} */
  private static boolean isContents(String text) {
    boolean dots = text.contains("..") || text.contains("……") || text.contains(". . ");
    return dots && CONTENTS.matcher(text).matches();
  }

  private static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && QUOTED.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean sameLook(TextLine last, TextLine line) {
    if (last.turned || line.turned || isContents(last.text())) {
      return false;
    }
    if (last.parts.size() > 1 && !TypedMark.of(last.text(), true).isPresent()) {
      return false;
    }
    if (last.last().looksLike(line.first())) {
      return last.bold == line.bold || !(last.bold && last.size > line.size + 0.6);
    }
    return Math.abs(last.size - line.size) < 0.6 && !last.bold && !line.bold;
  }

  /** {@return whether the first word of the next line had no room at the end of the last} */
  static boolean isFull(TextLine last, double edge, TextLine line) {
    String text = line.text();
    int end = 0;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && text.charAt(end) != '-') {
      end++;
    }
    double letter = (line.right - line.left) / Math.max(1, text.length());
    return last.right + letter * (end + 1) > edge - letter;
  }

  private boolean fitsIndent(Paragraph open, TextLine line) {
    TextLine last = open.last();
    if (Math.abs(line.left - last.left) < SAME && open.size() > 1) {
      return true;
    }
    if (mark(open).isPresent()) {
      double text = textStart(open);
      return Math.abs(line.left - text) < SAME
          || (open.size() == 1 && line.left > open.first().left - SAME && line.left < text);
    }
    return open.size() == 1
        && line.left < last.left + SAME
        && line.left > last.left - FIRST_LINE_INDENT;
  }

  private static boolean startsItem(Paragraph open, TextLine line) {
    boolean indented = Math.abs(line.left - open.first().left) > SAME || mark(open).isPresent();
    Optional<TypedMark> mark = TypedMark.of(line.text(), indented);
    if (mark.isEmpty()) {
      return false;
    }
    String sign = mark.get().mark();
    boolean doubtful = sign.matches("[-–—−*»§Øüo]|\\d{1,2}\\.|[a-z]\\.|[IVX]+\\.");
    if (!doubtful || line.parts.size() > 1) {
      return true;
    }
    // A dash or a number that happens to come first on a line of running text.
    boolean sameMark =
        mark(open).map(TypedMark::mark).map(other -> kind(other).equals(kind(sign))).orElse(false);
    boolean atMark = Math.abs(line.left - open.first().left) < SAME;
    return mark(open).isPresent()
        ? (atMark && sameMark) || (!atMark && Math.abs(line.left - textStart(open)) > SAME)
        : !atMark || endsSentence(open.last().text());
  }

  private static String kind(String mark) {
    return mark.replaceAll("\\d+", "1").replaceAll("[a-z]", "a");
  }

  private static Optional<TypedMark> mark(Paragraph paragraph) {
    return paragraph.mark();
  }

  /** {@return where the text behind the mark starts, as far as it is known} */
  private static double textStart(Paragraph open) {
    TextLine first = open.first();
    if (first.starts.size() > 1) {
      return first.starts.get(1);
    }
    for (int i = 1; i < first.runs.size(); i++) {
      Run run = first.runs.get(i);
      if (!run.isBlank() && run.left > first.left) {
        return run.left;
      }
    }
    return first.left;
  }

  private static boolean isTitle(TextLine last, TextLine line) {
    double step = line.y - last.y;
    return !last.turned
        && !line.turned
        && last.parts.size() == 1
        && line.parts.size() == 1
        && last.bold
        && line.bold
        && last.last().looksLike(line.first())
        && step > 0.4 * line.size
        && step < 1.5 * line.size
        && Math.abs(last.left - line.left) > SAME
        && Math.abs(last.left + last.right - line.left - line.right) < SAME;
  }
}
