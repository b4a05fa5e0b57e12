package org.cohesion.examples.policyimport.score;

import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.DocumentReader;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;

/** Reads a document that is known to be readable, and imports it. */
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
}
