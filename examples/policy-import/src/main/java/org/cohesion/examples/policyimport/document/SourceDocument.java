package org.cohesion.examples.policyimport.document;

import java.util.List;
import java.util.Optional;

/**
 * A document as it was read.
 *
 * @param format the format of its bytes
 * @param blocks its blocks in the order in which a reader meets them: headers of pages first, then
 *     the text with each box where it is anchored, then notes, then footers; each header and footer
 *     once
 * @param notes what to know about it
 * @param title the title among its properties; empty if there is none
 * @param language the language that it says it is in, such as {@code cy-GB}; empty if it does not
 *     say
 * @param carriedPolicy the JSON of a policy that it carries inside, byte by byte as text; empty if
 *     it carries none
 */
public record SourceDocument(
    DocumentFormat format,
    List<Block> blocks,
    List<DocumentNote> notes,
    Optional<String> title,
    Optional<String> language,
    Optional<String> carriedPolicy) {

  /** Takes the lists as they are now. */
  public SourceDocument {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** {@return a document that says nothing of itself} */
  public static SourceDocument of(DocumentFormat format, List<Block> blocks) {
    return new SourceDocument(
        format, blocks, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
