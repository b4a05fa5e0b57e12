package org.cohesion.examples.policyimport.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.EmbeddedDocument;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;

/** Documents that stand in the text as parts of their own until Word saves it. */
final class EmbeddedParts {

  private static final String UNREAD =
      "words that belong here stand in an embedded part that is not read; open the document in"
          + " Word and save it again, which makes them text";

  private final Reading reading;
  private final Relations related;
  private final boolean read;
  private boolean unread;

  EmbeddedParts(Reading reading, Relations related, boolean read) {
    this.reading = reading;
    this.related = related;
    this.read = read;
  }

  /** {@return whether there was one that was not read} */
  boolean isUnread() {
    return unread;
  }

  /**
   * {@return the blocks of the part with that id, as blocks of a zone that are found at a place}
   */
  List<Block> at(String id, Zone zone, Place place) throws UnreadableDocumentException {
    Optional<SourceDocument> document = document(id);
    if (document.isEmpty()) {
      unread = true;
      reading.leaveOut(UNREAD);
      return List.of();
    }
    reading.takeNotes(document.get().notes());
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.get().blocks()) {
      Zone own = zone == Zone.BODY ? block.zone() : zone;
      blocks.add(
          new Block(
              block.kind(), block.level(), block.mark(), block.cells(), own, block.print(), place));
    }
    return blocks;
  }

  private Optional<SourceDocument> document(String id) throws UnreadableDocumentException {
    Optional<byte[]> part = related.bytes(id);
    if (!read || part.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(EmbeddedDocument.read(part.get(), reading.budget));
    } catch (UnreadableDocumentException e) {
      if (e.reason() == Reason.TOO_LARGE || e.reason() == Reason.TOO_SLOW) {
        throw e;
      }
      return Optional.empty();
    }
  }
}
