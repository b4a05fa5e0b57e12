package org.cohesion.examples.policyimport.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.cohesion.examples.policyimport.format.doc.DocReader;
import org.cohesion.examples.policyimport.format.docx.DocxReader;
import org.cohesion.examples.policyimport.format.html.HtmlReader;
import org.cohesion.examples.policyimport.format.markdown.MarkdownReader;
import org.cohesion.examples.policyimport.format.odt.OdtReader;
import org.cohesion.examples.policyimport.format.pdf.PdfReader;
import org.cohesion.examples.policyimport.format.text.TextReader;

/**
 * Reads documents of every format, on a thread of their own that is left when the time is over.
 * Safe to share between threads.
 */
public final class DocumentReaders {

  private static final long STACK_BYTES = 1 << 20;

  private final DocumentLimits limits;
  private final Map<DocumentFormat, Supplier<? extends DocumentReader>> readers;

  /**
   * Makes readers of all formats.
   *
   * @param limits how much of a document is read
   */
  public DocumentReaders(DocumentLimits limits) {
    this(limits, all());
  }

  /** Makes readers of some formats. */
  DocumentReaders(
      DocumentLimits limits, Map<DocumentFormat, Supplier<? extends DocumentReader>> readers) {
    this.limits = limits;
    this.readers = Map.copyOf(readers);
  }

  /** The reader of each format: a format is added here. */
  private static Map<DocumentFormat, Supplier<? extends DocumentReader>> all() {
    Map<DocumentFormat, Supplier<? extends DocumentReader>> all =
        new EnumMap<>(DocumentFormat.class);
    all.put(DocumentFormat.DOC, DocReader::new);
    all.put(DocumentFormat.DOCX, DocxReader::new);
    all.put(DocumentFormat.ODT, OdtReader::new);
    all.put(DocumentFormat.PDF, PdfReader::new);
    all.put(DocumentFormat.HTML, HtmlReader::new);
    all.put(DocumentFormat.MARKDOWN, MarkdownReader::new);
    all.put(DocumentFormat.TEXT, TextReader::new);
    return all;
  }

  /**
   * Reads a document, in the time that the limits give.
   *
   * @param bytes the whole file
   * @return the document, with a word at least
   * @throws UnreadableDocumentException if it is of no format that is read, broken, locked, without
   *     words, or beyond a limit
   */
  public SourceDocument read(byte[] bytes) throws UnreadableDocumentException {
    return read(bytes, Deadline.in(limits.time()));
  }

  /**
   * Reads a document.
   *
   * @param bytes the whole file
   * @param deadline until when
   * @return the document, with a word at least
   * @throws UnreadableDocumentException if it is of no format that is read, broken, locked, without
   *     words, or beyond a limit
   */
  public SourceDocument read(byte[] bytes, Deadline deadline) throws UnreadableDocumentException {
    if (bytes.length > limits.fileBytes()) {
      throw Budget.tooLarge("it has more than " + Budget.mebibytes(limits.fileBytes()));
    }
    DocumentFormat format = FirstBytes.format(bytes);
    Supplier<? extends DocumentReader> reader = readers.get(format);
    if (reader == null) {
      throw new UnreadableDocumentException(
          Reason.UNKNOWN_FORMAT, "this is a " + format.title() + ", which is not read here");
    }
    SourceDocument document = onWorker(reader.get(), bytes, format, deadline);
    if (document.blocks().stream().noneMatch(DocumentReaders::hasWord)) {
      throw new UnreadableDocumentException(Reason.EMPTY, "there are no words in it");
    }
    return document;
  }

  private SourceDocument onWorker(
      DocumentReader reader, byte[] bytes, DocumentFormat format, Deadline deadline)
      throws UnreadableDocumentException {
    FutureTask<SourceDocument> task =
        new FutureTask<>(() -> reader.read(bytes, new Budget(limits, deadline)));
    Thread worker = new Thread(null, task, "document-reader", STACK_BYTES);
    worker.setDaemon(true);
    worker.start();
    try {
      return task.get(deadline.left().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw tooSlow(e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new UnreadableDocumentException(Reason.TOO_SLOW, "reading was stopped", e);
    } catch (ExecutionException e) {
      throw reason(e.getCause() == null ? e : e.getCause(), format);
    }
  }

  private UnreadableDocumentException tooSlow(Exception cause) {
    return new UnreadableDocumentException(
        Reason.TOO_SLOW,
        "reading took longer than " + Budget.seconds(limits.time()) + " and was stopped",
        cause);
  }

  private static UnreadableDocumentException reason(Throwable cause, DocumentFormat format) {
    if (cause instanceof UnreadableDocumentException unreadable) {
      return unreadable;
    }
    if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
      return Budget.tooMuchMemory(cause);
    }
    return new UnreadableDocumentException(
        Reason.BROKEN,
        "this " + format.title() + " is broken; open it, save it again and import that",
        cause);
  }

  private static boolean hasWord(Block block) {
    return block.printed().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
