package org.cohesion.examples.policyimport;

import java.nio.charset.StandardCharsets;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;

/** How much text a document has, of which a policy in JSON holds no more than its readers take. */
final class PolicySize {

  /** Bytes of a policy that are read. */
  static final int MOST = 1 << 20;

  /** Letters of one text that are read. */
  private static final int LONGEST = 256 << 10;

  private PolicySize() {}

  /**
   * Counts the text, before hours are spent on a book.
   *
   * @return its bytes in UTF-8
   * @throws UnreadableDocumentException if no policy has as many
   */
  static long of(SourceDocument document) throws UnreadableDocumentException {
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
    return size;
  }
}
