package org.cohesion.examples.policyimport.format.odt;

import java.util.Optional;
import java.util.Set;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.packed.XmlPart;
import org.cohesion.examples.policyimport.format.packed.ZipParts;

/** The parts of an OpenDocument file that are read. */
final class OdtPackage {

  private static final Set<String> READ =
      Set.of("mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml");

  private final ZipParts parts;
  private final Budget budget;

  OdtPackage(byte[] bytes, Budget budget) throws UnreadableDocumentException {
    this.parts = ZipParts.read(bytes, READ::contains, budget);
    this.budget = budget;
  }

  /** {@return the bytes of a part; empty if there is none} */
  Optional<byte[]> bytes(String name) {
    return parts.part(name);
  }

  /** Walks the XML of a part, if there is one. */
  void walk(String name, Walk walk) throws UnreadableDocumentException {
    Optional<byte[]> part = parts.part(name);
    if (part.isPresent()) {
      walk.xml(new OdtXml(new XmlPart(name, part.get(), budget)));
    }
  }

  /** Walks the XML of a part. */
  interface Walk {
    /** Walks from the beginning. */
    void xml(OdtXml xml) throws UnreadableDocumentException;
  }
}
