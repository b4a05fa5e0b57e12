package org.cohesion.examples.policyimport.format.html;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.BudgetedReader;
import org.cohesion.examples.policyimport.format.DecodedText;
import org.cohesion.examples.policyimport.format.DocumentReader;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads web pages. */
public final class HtmlReader implements DocumentReader {

  /** Makes a reader. */
  public HtmlReader() {}

  @Override
  public SourceDocument read(byte[] bytes, Budget budget) throws UnreadableDocumentException {
    DecodedText decoded = DecodedText.of(bytes, DeclaredCharset.of(bytes));
    return read(decoded, budget, DocumentFormat.HTML, BlockOrigin.SELECTORS);
  }

  /**
   * Reads the letters of a page.
   *
   * @param decoded the letters
   * @param budget how much may be read, and until when
   * @param format the format of the document that the page was made of
   * @param origin says where elements come from
   * @return the document
   * @throws UnreadableDocumentException if it is beyond a limit
   */
  public static SourceDocument read(
      DecodedText decoded, Budget budget, DocumentFormat format, BlockOrigin origin)
      throws UnreadableDocumentException {
    Document page = parse(decoded.text(), budget);
    PageWalker walker = new PageWalker(budget, StyleSheet.of(page), new PageBlocks(origin));
    walker.walk(page);
    List<DocumentNote> notes = new ArrayList<>(decoded.notes());
    notes.addAll(walker.notes());
    return new SourceDocument(
        format, walker.blocks(), notes, title(page), language(page), CarriedPolicy.in(page));
  }

  /**
   * Parses a page. At its depth limit jsoup goes on in silence with elements put beside each other,
   * so it is let go beyond ours, which the walker keeps.
   */
  private static Document parse(String text, Budget budget) throws UnreadableDocumentException {
    Parser parser = Parser.htmlParser().setMaxDepth(budget.limits().htmlDepth() + 2);
    try {
      return parser.parseInput(new BudgetedReader(text, budget), "");
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof UnreadableDocumentException unreadable) {
        throw unreadable;
      }
      throw new UnreadableDocumentException(Reason.BROKEN, "the web page cannot be parsed", e);
    }
  }

  private static Optional<String> title(Document page) {
    return Optional.of(page.title().strip()).filter(title -> !title.isEmpty());
  }

  private static Optional<String> language(Document page) {
    Stream<Element> elements =
        Stream.of(page.selectFirst("html"), page.body()).flatMap(Stream::ofNullable);
    return elements
        .map(
            element ->
                element.attr("lang").isBlank() ? element.attr("xml:lang") : element.attr("lang"))
        .map(String::strip)
        .filter(language -> !language.isEmpty())
        .findFirst();
  }
}
