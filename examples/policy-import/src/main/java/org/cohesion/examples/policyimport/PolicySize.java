package org.cohesion.examples.policyimport;

import java.nio.charset.StandardCharsets;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.json.Limits;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;

/** How much text a document has, of which a policy in JSON holds no more than its readers take. */
final class PolicySize {

  /** Bytes of a policy that are read. */
  private static final int MOST = Limits.DEFAULT.documentBytes();

  /** Letters of one text that are read. */
  private static final int LONGEST = Limits.DEFAULT.textLength();

  private PolicySize() {}

  /**
   * Counts the text, before time is spent on a book.
   *
   * @throws UnreadableDocumentException if no policy has as much
   */
  static void check(SourceDocument document) throws UnreadableDocumentException {
    long size = 0;
    for (Block block : document.blocks()) {
      String text = block.printed();
      if (text.length() > LONGEST) {
        throw Budget.tooLarge("one paragraph of it has more than " + LONGEST + " letters");
      }
      size += text.getBytes(StandardCharsets.UTF_8).length;
    }
    if (size > MOST) {
      throw Budget.tooLarge("it has more than " + Budget.mebibytes(MOST) + " of text");
    }
  }

  /**
   * Sees to it that a draft can be written as JSON and read again.
   *
   * @throws UnreadableDocumentException if names, brackets and what was put in make it too large
   */
  static void check(Policy draft) throws UnreadableDocumentException {
    try {
      PolicyJson.encode(draft);
    } catch (IllegalArgumentException e) {
      throw Budget.tooLarge("it has more text than a policy");
    }
  }
}
