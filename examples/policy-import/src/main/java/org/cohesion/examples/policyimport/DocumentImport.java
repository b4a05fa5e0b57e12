package org.cohesion.examples.policyimport;

import org.cohesion.examples.policyimport.carried.CarriedPolicy;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.recognition.Recognition;

/** Makes drafts of policies from documents. */
public final class DocumentImport {

  private DocumentImport() {}

  /**
   * Makes a draft of a document that was read. Every word of the document is in the draft, or was
   * turned into a value of it, or is told of as no part of the policy.
   *
   * @param document the document
   * @return the draft and what it rests on
   */
  public static Imported of(SourceDocument document) {
    return CarriedPolicy.of(document, Recognition.of(document));
  }
}
