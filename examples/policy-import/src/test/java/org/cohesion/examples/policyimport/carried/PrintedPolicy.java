package org.cohesion.examples.policyimport.carried;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.DocumentReaders;
import org.cohesion.examples.policyreport.document.PolicyPage;
import org.cohesion.policy.Policy;

/** A policy as the page that the library makes of it. */
final class PrintedPolicy {

  private PrintedPolicy() {}

  /** {@return the page, which shows the policy and carries it inside} */
  static SourceDocument of(Policy policy) {
    try {
      return new DocumentReaders(DocumentLimits.DEFAULT)
          .read(PolicyPage.of(policy).getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return a document of those blocks that carries something inside} */
  static SourceDocument with(List<Block> blocks, String carried) {
    return new SourceDocument(
        DocumentFormat.HTML,
        blocks,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(carried));
  }

  /** {@return what the page shows} */
  static List<Block> blocks(Policy policy) {
    return of(policy).blocks();
  }

  /** {@return a block of text} */
  static Block block(BlockKind kind, Zone zone, String text) {
    return new Block(
        kind, kind == BlockKind.HEADING ? 2 : 0, "", List.of(text), zone, Print.PLAIN, Place.NONE);
  }
}
