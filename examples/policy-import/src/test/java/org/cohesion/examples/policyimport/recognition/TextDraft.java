package org.cohesion.examples.policyimport.recognition;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.Deadline;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.text.TextReader;
import org.cohesion.policy.Policy;

/** Recognises what stands in a plain text. */
final class TextDraft {

  private TextDraft() {}

  /** {@return the draft of the text} */
  static Policy of(String text) {
    try {
      return Recognition.of(
              new TextReader().read(text.getBytes(UTF_8), new Budget(DocumentLimits.DEFAULT)),
              Deadline.in(DocumentLimits.DEFAULT.time()))
          .policy();
    } catch (UnreadableDocumentException e) {
      throw new AssertionError("the text cannot be read", e);
    }
  }
}
