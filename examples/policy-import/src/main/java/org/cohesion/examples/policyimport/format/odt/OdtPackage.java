package org.cohesion.examples.policyimport.format.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;

/** The parts of an OpenDocument file that are read. */
final class OdtPackage {

  private static final Set<String> READ =
      Set.of("mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml");

  private final Map<String, byte[]> parts = new HashMap<>();
  private final Budget budget;

  OdtPackage(byte[] bytes, Budget budget) throws UnreadableDocumentException {
    this.budget = budget;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        budget.step();
        entries++;
        if (entries > budget.limits().zipEntries()) {
          throw Budget.tooLarge("it has more than " + budget.limits().zipEntries() + " parts");
        }
        if (READ.contains(entry.getName())) {
          parts.putIfAbsent(entry.getName(), part(zip));
        }
      }
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw OdtXml.broken(e);
    }
  }

  private byte[] part(ZipInputStream zip) throws IOException {
    int most = budget.limits().partBytes();
    byte[] part = zip.readNBytes(most + 1);
    if (part.length > most) {
      throw Budget.tooLarge("one of its parts unpacks to more than " + Budget.mebibytes(most));
    }
    budget.takePartBytes(part.length);
    return part;
  }

  /** {@return the bytes of a part; empty if there is none} */
  Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** Walks the XML of a part, if there is one. */
  void walk(String name, Walk walk) throws UnreadableDocumentException {
    byte[] part = parts.get(name);
    if (part == null) {
      return;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      walk.xml(new OdtXml(factory.createXMLStreamReader(new ByteArrayInputStream(part)), budget));
    } catch (XMLStreamException e) {
      throw OdtXml.broken(e);
    }
  }

  /** Walks the XML of a part. */
  interface Walk {
    /** Walks from the beginning. */
    void xml(OdtXml xml) throws UnreadableDocumentException;
  }
}
