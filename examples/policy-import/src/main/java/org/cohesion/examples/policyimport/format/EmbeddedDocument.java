package org.cohesion.examples.policyimport.format;

import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.cohesion.examples.policyimport.format.docx.DocxReader;
import org.cohesion.examples.policyimport.format.html.HtmlReader;
import org.cohesion.examples.policyimport.format.text.TextReader;

/** Reads documents that stand inside a document, but none inside those. */
public final class EmbeddedDocument {

  private EmbeddedDocument() {}

  /**
   * Reads a document on the thread of the one around it.
   *
   * @param bytes all of it
   * @param budget what the document around it has left
   * @return the document
   * @throws UnreadableDocumentException if it is no web page, Word file or plain text, is broken,
   *     or beyond a limit
   */
  public static SourceDocument read(byte[] bytes, Budget budget)
      throws UnreadableDocumentException {
    DocumentFormat format = FirstBytes.format(bytes);
    DocumentReader reader =
        switch (format) {
          case HTML -> new HtmlReader();
          case DOCX -> new DocxReader(false);
          case TEXT, MARKDOWN -> isMarkup(bytes) ? new HtmlReader() : new TextReader();
          default ->
              throw new UnreadableDocumentException(
                  Reason.UNKNOWN_FORMAT, "a " + format.title() + " inside a document is not read");
        };
    return reader.read(bytes, budget);
  }

  /** A piece of a page may begin with any element. */
  private static boolean isMarkup(byte[] bytes) {
    return DecodedText.of(bytes).text().stripLeading().startsWith("<");
  }
}
