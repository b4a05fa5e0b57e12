package org.cohesion.examples.policyimport.score;

import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.Deadline;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.DocumentReader;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.recognition.Recognition;

/** Reads a document that is known to be readable. */
final class Readers {

  private Readers() {}

  /** {@return what comes of a document of the format of the reader} */
  static Imported imported(DocumentReader reader, byte[] document) {
    try {
      return DocumentImport.of(reader.read(document, new Budget(DocumentLimits.DEFAULT)));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError("the document cannot be read", e);
    }
  }

  /**
   * {@return what the rules for documents of any making understand of it, even if it is word for
   * word one of those that are printed here}
   */
  static Imported recognised(DocumentReader reader, byte[] document) {
    try {
      SourceDocument read = reader.read(document, new Budget(DocumentLimits.DEFAULT));
      return Recognition.of(read, Deadline.in(DocumentLimits.DEFAULT.time()));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError("the document cannot be read", e);
    }
  }
}
