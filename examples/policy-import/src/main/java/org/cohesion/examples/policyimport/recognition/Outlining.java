package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.format.Deadline;
import org.cohesion.examples.policyimport.recognition.Line.Kind;

/** Finds the headings: by their style, or by size, bold, capitals, number, words and shape. */
final class Outlining {

  private static final int MOST_WORDS = 16;

  /** No heading that nothing but its shape tells has more words. */
  private static final int MOST_WORDS_OF_PLAIN = 10;

  /** How many blocks at the start may be large in a document whose looks tell nothing. */
  private static final int FRONT = 5;

  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}[.):]?");

  private static final Pattern NUMBERS_OF_MARK = Pattern.compile("\\D+");

  private final HeadingVocabulary vocabulary;
  private final List<Block> blocks;
  private final double bodySize;
  private final boolean boldTells;
  private final boolean styled;
  private final boolean plain;

  private Outlining(List<Block> blocks, HeadingVocabulary vocabulary) {
    this.blocks = blocks;
    this.vocabulary = vocabulary;
    this.bodySize = bodySize(blocks);
    long bold = blocks.stream().filter(block -> block.print().bold()).count();
    this.boldTells = bold * 2 <= blocks.size();
    this.plain =
        blocks.stream().skip(FRONT).filter(b -> b.is(BlockKind.HEADING) || isMarked(b)).count() < 3;
    this.styled = blocks.stream().filter(block -> block.is(BlockKind.HEADING)).count() > 1;
  }

  /**
   * Finds them.
   *
   * @param blocks the blocks of the text, without furniture
   * @param vocabulary what headings are called
   * @param deadline until when
   * @return the lines, one a block
   */
  static List<Line> of(List<Block> blocks, HeadingVocabulary vocabulary, Deadline deadline) {
    return new Outlining(blocks, vocabulary).lines(deadline);
  }

  private List<Line> lines(Deadline deadline) {
    List<Line> lines = new ArrayList<>();
    Map<Integer, String> looks = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      deadline.check();
      Block block = blocks.get(i);
      String text = Line.oneLine(block.text());
      if (text.isEmpty()) {
        lines.add(new Line(Kind.TEXT, 0, block.mark(), text, block));
        continue;
      }
      switch (block.kind()) {
        case HEADING -> lines.add(heading(block, block.level() == 0 ? 1 : block.level()));
        case ROW -> lines.add(new Line(Kind.ROW, 0, "", text, block));
        case ITEM, PARAGRAPH -> {
          if (looksLikeHeading(i)) {
            looks.put(lines.size(), look(block));
            lines.add(heading(block, 0));
          } else {
            Kind kind = block.is(BlockKind.ITEM) ? Kind.ITEM : Kind.TEXT;
            lines.add(new Line(kind, block.level(), block.mark(), text, block));
          }
        }
      }
    }
    rank(lines, looks);
    return lines;
  }

  private boolean isMarked(Block block) {
    return !block.is(BlockKind.ROW)
        && (block.print().bold() || block.print().size() > bodySize * 1.1);
  }

  private static Line heading(Block block, int level) {
    return new Line(Kind.HEADING, level, "", Line.oneLine(block.printed()), block);
  }

  /** Gives levels to the headings that have none: by number, else by how large they look. */
  private void rank(List<Line> lines, Map<Integer, String> looks) {
    int deepest =
        lines.stream()
            .filter(line -> line.is(Kind.HEADING) && line.level() > 0)
            .mapToInt(Line::level)
            .max()
            .orElse(0);
    int base = styled ? deepest : 0;
    Map<String, Integer> order = new HashMap<>();
    for (String look : new TreeSet<>(looks.values())) {
      order.put(look, order.size());
    }
    looks.forEach(
        (at, look) -> {
          Line line = lines.get(at);
          int depth = Numbering.split(line.text()).depth();
          int level = base + (depth > 0 ? depth : 1 + order.getOrDefault(look, 0));
          lines.set(at, line.as(Kind.HEADING, level));
        });
  }

  /** {@return how it looks, as a text that sorts the larger before the smaller} */
  private static String look(Block block) {
    boolean capitals = isCapitals(block.text());
    return String.format(
        Locale.ROOT,
        "%06.1f %s %s",
        1000 - block.print().size(),
        capitals ? "a" : "b",
        block.print().bold() ? "a" : "b");
  }

  private boolean looksLikeHeading(int index) {
    Block block = blocks.get(index);
    String text = Line.oneLine(block.text());
    int words = Words.count(text);
    if (words == 0 || words > MOST_WORDS || block.text().contains("\t") || endsSentence(text)) {
      return false;
    }
    if (block.is(BlockKind.ITEM) && !isNumbered(block) && !isRoman(block, text)) {
      return false;
    }
    boolean large = bodySize > 0 && block.print().size() > bodySize * 1.1;
    boolean stands =
        large
            || (block.print().bold() && boldTells)
            || (block.is(BlockKind.ITEM) && isCapitals(text));
    if (block.is(BlockKind.ITEM)) {
      boolean shaped =
          plain
              && words <= MOST_WORDS_OF_PLAIN
              && isShaped(text)
              && !looksLikeLabel(text)
              && !isInList(index, block);
      return (stands || vocabulary.isName(text) || shaped) && !nextIsItemLike(index, block);
    }
    if (stands) {
      return !looksLikeLabel(text);
    }
    if (isCapitals(text) && !looksLikeLabel(text)) {
      return true;
    }
    if (nextIsEmpty(index)) {
      return false;
    }
    if (isNameOfHistory(text) && blocks.get(index + 1).is(BlockKind.ROW)) {
      return true;
    }
    if (styled) {
      return false;
    }
    if (plain
        && words <= MOST_WORDS_OF_PLAIN
        && isShaped(text)
        && !looksLikeLabel(text)
        && isFollowedByText(index)) {
      return true;
    }
    Numbering numbering = Numbering.split(text);
    if (!numbering.number().isEmpty() && words <= 12 && !text.endsWith(":")) {
      return true;
    }
    return words <= 9
        && !text.endsWith(":")
        && vocabulary.topic(text) != Topic.UNKNOWN
        && (vocabulary.isName(text) || text.endsWith("?"));
  }

  private boolean isNameOfHistory(String text) {
    Topic topic = vocabulary.topic(text);
    return vocabulary.isName(text) && (topic == Topic.HISTORY || topic == Topic.CONTROL);
  }

  private static boolean isShaped(String text) {
    char last = text.charAt(text.length() - 1);
    return Character.isUpperCase(text.codePointAt(0))
        && (Character.isLetterOrDigit(last) || last == '?');
  }

  private boolean isFollowedByText(int index) {
    Block next = blocks.get(index + 1);
    boolean prose = isProse(next);
    boolean known = vocabulary.topic(Line.oneLine(blocks.get(index).text())) != Topic.UNKNOWN;
    if (known && next.is(BlockKind.PARAGRAPH) && vocabulary.isName(Line.oneLine(next.text()))) {
      return true;
    }
    return (index > 1 || (known && index > 0))
        && (prose
            || next.text().endsWith(":")
            || next.is(BlockKind.ITEM)
            || isOverHeading(index + 1)
            || (next.is(BlockKind.ROW) && next.cells().size() > 1));
  }

  private static boolean isProse(Block block) {
    int words = Words.count(block.text());
    return block.is(BlockKind.PARAGRAPH)
        && (words >= 12 || (words >= 5 && block.text().endsWith(".")));
  }

  /** {@return whether a line could be a heading below another: it stands over a list or a text} */
  private boolean isOverHeading(int index) {
    String text = Line.oneLine(blocks.get(index).text());
    return index + 1 < blocks.size()
        && blocks.get(index).is(BlockKind.PARAGRAPH)
        && Words.count(text) > 0
        && Words.count(text) <= 8
        && isShaped(text)
        && (blocks.get(index + 1).is(BlockKind.ITEM) || isProse(blocks.get(index + 1)));
  }

  private boolean nextIsItemLike(int index, Block block) {
    if (index + 1 >= blocks.size()) {
      return true;
    }
    Block next = blocks.get(index + 1);
    return next.is(BlockKind.ITEM)
        && next.level() == block.level()
        && isNumbered(next)
        && depth(next) <= depth(block)
        && !next.print().bold();
  }

  /** {@return how many numbers the mark has, as 2 for "3.1"} */
  private static int depth(Block block) {
    return NUMBERS_OF_MARK.split(block.mark().replaceAll("^\\D+", ""), 0).length;
  }

  /** {@return whether an entry of the same kind stands right before} */
  private boolean isInList(int index, Block block) {
    Block before = index > 0 ? blocks.get(index - 1) : block;
    return index > 0
        && before.is(BlockKind.ITEM)
        && isNumbered(before)
        && depth(before) == depth(block);
  }

  private boolean nextIsEmpty(int index) {
    return index + 1 >= blocks.size();
  }

  private static boolean isNumbered(Block block) {
    return block.mark().chars().anyMatch(Character::isDigit);
  }

  /** {@return whether a Roman numeral stands before what no entry of a list looks like} */
  private boolean isRoman(Block block, String text) {
    return ROMAN.matcher(block.mark()).matches()
        && (isCapitals(text) || block.print().bold() || vocabulary.isName(text));
  }

  private boolean looksLikeLabel(String heading) {
    String text = Numbering.split(heading).text();
    int colon = text.indexOf(':');
    return (colon > 0 && colon < text.length() - 1)
        || (BritishDates.first(text).isPresent() && vocabulary.topic(text) == Topic.UNKNOWN);
  }

  private static boolean endsSentence(String text) {
    char last = text.charAt(text.length() - 1);
    boolean initials = last == '.' && Words.count(text) <= 2;
    return (last == '.' && !initials) || last == ';' || last == ',';
  }

  /** {@return whether all letters are capitals, of words of some length} */
  static boolean isCapitals(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    return letters >= 5 && text.chars().noneMatch(Character::isLowerCase);
  }

  private static double bodySize(List<Block> blocks) {
    Map<Double, Integer> letters = new HashMap<>();
    for (Block block : blocks) {
      if (block.print().size() > 0 && !block.is(BlockKind.HEADING)) {
        letters.merge(block.print().size(), block.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }
}
