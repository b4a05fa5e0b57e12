package org.cohesion.examples.policyimport.format.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.BudgetedReader;
import org.cohesion.examples.policyimport.format.DecodedText;
import org.cohesion.examples.policyimport.format.DocumentReader;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.cohesion.examples.policyimport.format.html.HtmlReader;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Reads Markdown with the tables of GitHub. It is made a web page first, since pieces of HTML in it
 * may begin in one block and end in another; the elements keep the lines that they come from.
 */
public final class MarkdownReader implements DocumentReader {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  /** Makes a reader. */
  public MarkdownReader() {}

  @Override
  public SourceDocument read(byte[] bytes, Budget budget) throws UnreadableDocumentException {
    DecodedText decoded = DecodedText.of(bytes);
    FrontMatter front = FrontMatter.of(decoded.text());
    Node document = parse(front.rest(), budget);
    MarkdownTree.prepare(document, budget);
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(TABLES)
            .attributeProviderFactory(context -> new SourceLines.Writer(front.lines()))
            .build();
    SourceDocument page =
        HtmlReader.read(
            new DecodedText(renderer.render(document), decoded.notes()),
            budget,
            DocumentFormat.MARKDOWN,
            new SourceLines());
    List<Block> blocks = new ArrayList<>(front.blocks());
    blocks.addAll(page.blocks());
    return new SourceDocument(
        DocumentFormat.MARKDOWN,
        blocks,
        page.notes(),
        front.value("title").or(page::title),
        front.value("lang").or(() -> front.value("language")).or(page::language),
        page.carriedPolicy());
  }

  private static Node parse(String text, Budget budget) throws UnreadableDocumentException {
    Parser parser =
        Parser.builder()
            .extensions(TABLES)
            .customDelimiterProcessor(new StruckOut())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(budget.limits().htmlDepth())
            .build();
    try {
      return parser.parseReader(new BudgetedReader(text, budget));
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableDocumentException(Reason.BROKEN, "the Markdown cannot be parsed", e);
    }
  }
}
