package org.cohesion.examples.policyimport.format.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentReader;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;

/**
 * Reads PDF, what a password of nobody opens: by its structure tree if that covers the text, else
 * by where the letters stand. Immutable; safe to share between threads.
 */
public final class PdfReader implements DocumentReader {

  /** Makes a reader. */
  public PdfReader() {}

  @Override
  public SourceDocument read(byte[] bytes, Budget budget) throws UnreadableDocumentException {
    if (bytes.length > budget.limits().fileBytes()) {
      throw Budget.tooLarge("it has more than " + Budget.mebibytes(budget.limits().fileBytes()));
    }
    NoFonts.begin();
    try (PDDocument document = open(bytes, budget)) {
      return new Pages(document, budget).read();
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(
          Reason.LOCKED,
          "it opens with a password only; save a copy without one and import that",
          e);
    } catch (OutOfMemoryError e) {
      throw Budget.tooLarge("what it unpacks to does not fit into memory");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      budget.step();
      throw new UnreadableDocumentException(
          Reason.BROKEN, "it is a damaged PDF; open it, print it to a new PDF and import that", e);
    } finally {
      NoFonts.end();
    }
  }

  private static PDDocument open(byte[] bytes, Budget budget) throws IOException {
    MemoryUsageSetting memory =
        MemoryUsageSetting.setupMainMemoryOnly(budget.limits().allPartBytes());
    return Loader.loadPDF(bytes, "", null, null, memory.streamCache);
  }
}
