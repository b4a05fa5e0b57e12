package org.cohesion.examples.policyimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohesion.examples.policyimport.carried.CarriedPolicy;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.Deadline;
import org.cohesion.examples.policyimport.format.DocumentReaders;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.recognition.Recognition;
import org.cohesion.examples.policyimport.rendered.RenderedDocument;

/**
 * Makes drafts of policies from documents. Every word of a document is in the draft, or was turned
 * into a value of it, or is told of as no part of the policy; a draft decodes, and can be checked.
 *
 * <p>A document that carries a policy inside, as JSON, and still shows it gives that policy.
 *
 * <p>Documents are Word files, OpenDocument texts, PDFs, web pages, Markdown and plain text, told
 * by their first bytes. Nothing is fetched from a network, and nothing in them is run. All methods
 * may be called from any number of threads.
 */
public final class DocumentImport {

  private DocumentImport() {}

  /**
   * Makes a draft of a document, within the usual limits.
   *
   * @param file the whole file
   * @return the draft and what it rests on
   * @throws UnreadableDocumentException if it cannot be read; the message says why, and what to do
   */
  public static Imported of(byte[] file) throws UnreadableDocumentException {
    return of(file, ImportOptions.DEFAULT);
  }

  /**
   * Makes a draft of a document.
   *
   * @param file the whole file
   * @param options how much may be read, and what is known of the school
   * @return the draft and what it rests on
   * @throws UnreadableDocumentException if it cannot be read; the message says why, and what to do
   */
  public static Imported of(byte[] file, ImportOptions options) throws UnreadableDocumentException {
    return of(file, options, Deadline.in(options.limits().time()));
  }

  /** Makes a draft of a document until a time; that of the limits does not count. */
  static Imported of(byte[] file, ImportOptions options, Deadline deadline)
      throws UnreadableDocumentException {
    return of(new DocumentReaders(options.limits()).read(file, deadline), options, deadline);
  }

  /**
   * Makes a draft of a document, within the usual limits.
   *
   * @param file where it is
   * @return the draft and what it rests on
   * @throws UnreadableDocumentException if it is no document that can be read
   * @throws IOException if the file cannot be read
   */
  public static Imported of(Path file) throws IOException {
    return of(file, ImportOptions.DEFAULT);
  }

  /**
   * Makes a draft of a document.
   *
   * @param file where it is
   * @param options how much may be read, and what is known of the school
   * @return the draft and what it rests on
   * @throws UnreadableDocumentException if it is no document that can be read
   * @throws IOException if the file cannot be read
   */
  public static Imported of(Path file, ImportOptions options) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return of(stream, options);
    }
  }

  /**
   * Makes a draft of a document. Reads to the end of the stream, or as much as tells that the
   * document is too large, and leaves the stream open.
   *
   * @param file the document
   * @param options how much may be read, and what is known of the school
   * @return the draft and what it rests on
   * @throws UnreadableDocumentException if it is no document that can be read
   * @throws IOException if the stream cannot be read
   */
  public static Imported of(InputStream file, ImportOptions options) throws IOException {
    int most = options.limits().fileBytes();
    return of(file.readNBytes(most == Integer.MAX_VALUE ? most : most + 1), options);
  }

  /**
   * Makes a draft of a document that was read, in the usual time.
   *
   * @param document the document
   * @return the draft and what it rests on
   * @throws UnreadableDocumentException if it has more than a policy holds, or takes too long
   */
  public static Imported of(SourceDocument document) throws UnreadableDocumentException {
    ImportOptions usual = ImportOptions.DEFAULT;
    return of(document, usual, Deadline.in(usual.limits().time()));
  }

  private static Imported of(SourceDocument document, ImportOptions options, Deadline deadline)
      throws UnreadableDocumentException {
    PolicySize.check(document);
    try {
      Imported byWords = RenderedDocument.of(document, Recognition.of(document, deadline));
      deadline.check();
      Imported imported = CarriedPolicy.of(document, byWords);
      Imported known =
          options.school().map(school -> KnownSchool.in(imported, school)).orElse(imported);
      PolicySize.check(known.policy());
      return known;
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof UnreadableDocumentException problem) {
        throw problem;
      }
      throw e;
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw Budget.tooMuchMemory(e);
    }
  }
}
