package org.cohesion.examples.policyimport.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.cohesion.examples.policyimport.printed.Line.Kind;

/**
 * Documents at random that are no policies: lines of every kind in any order, with headings and
 * labels of policies among them, and words that nobody has heard of.
 */
public final class GeneratedDocuments {

  private static final List<String> LETTERS =
      List.of("qu", "zw", "xa", "ŵy", "é", "o\u0308", "ß", "Ж", "ﬁ", "न", "ก", "ǆ", "7", "Kr");
  private static final List<String> MARKS =
      List.of(
          " ", " ", " ", " ", ", ", ". ", ": ", " – ", "*", "_", "`", "[", "] ", " | ", "\\", "&",
          "<", "> ", "#", "~~", " - ", "’", "\u00a0", "\u00ad", "\u200b", "1. ", "• ");
  private static final List<String> HEADINGS =
      List.of(
          "Aims",
          "Procedures",
          "Equity and excellence",
          "Review",
          "Monitoring",
          "Legal framework",
          "Definition",
          "Principles",
          "Roles and responsibilities",
          "Appendix A",
          "Nodau");
  private static final List<String> LABELS =
      List.of("Approved by", "Author", "Version", "Review date", "Title", "Anything else");

  private final Random random;
  private int words;

  private GeneratedDocuments(Random random) {
    this.random = random;
  }

  /** {@return documents as lines} */
  public static Arbitrary<GeneratedDocument> documents() {
    return Arbitraries.randomValue(random -> new GeneratedDocuments(random).document());
  }

  private GeneratedDocument document() {
    List<Line> lines = new ArrayList<>();
    for (int i = 1 + random.nextInt(30); i > 0; i--) {
      lines.add(line());
    }
    return new GeneratedDocument(lines);
  }

  private Line line() {
    Kind kind = List.of(Kind.values()).get(random.nextInt(Kind.values().length));
    return switch (kind) {
      case HEADING ->
          Line.heading(1 + random.nextInt(4), random.nextBoolean() ? oneOf(HEADINGS) : text());
      case ITEM -> Line.item(1 + random.nextInt(2), text());
      case CONTROL -> Line.control(oneOf(LABELS), text());
      case ROW -> Line.row(text(), text(), text());
      case SCHOOL, MOTTO, TITLE, PARAGRAPH -> Line.of(kind, text());
    };
  }

  /** Each word is another one, so that none can stand for one that is lost. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      text.append(oneOf(LETTERS)).append(oneOf(LETTERS)).append('x').append(++words);
      text.append(i == 1 ? "" : oneOf(MARKS));
    }
    return text.toString();
  }

  private String oneOf(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
