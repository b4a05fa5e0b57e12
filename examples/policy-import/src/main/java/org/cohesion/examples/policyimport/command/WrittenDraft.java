package org.cohesion.examples.policyimport.command;

import org.cohesion.examples.policycheck.output.PrintableJson;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.json.Limits;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;

/** A draft as it is written: so that people can look at it, and any reader of policies takes it. */
final class WrittenDraft {

  private static final Limits USUAL = Limits.DEFAULT;

  /** With white space, which is left out if it makes a draft too large to be read again. */
  private static final Limits INDENTED = USUAL.withDocumentBytes(USUAL.documentBytes() << 3);

  private WrittenDraft() {}

  /**
   * Writes it.
   *
   * @return the JSON, each member on a line of its own unless that is too large
   * @throws UnreadableDocumentException if it is too large even without
   */
  static byte[] of(Policy draft) throws UnreadableDocumentException {
    byte[] json = PrintableJson.of(PolicyJson.encodeIndented(draft, INDENTED));
    if (json.length > USUAL.documentBytes()) {
      json = PrintableJson.of(PolicyJson.encode(draft));
    }
    if (json.length > USUAL.documentBytes()) {
      throw Budget.tooLarge("it has more text than a policy");
    }
    return json;
  }
}
