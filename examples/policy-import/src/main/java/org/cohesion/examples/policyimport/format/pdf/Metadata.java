package org.cohesion.examples.policyimport.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** The title in the XML metadata of a document. */
final class Metadata {

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private Metadata() {}

  /** {@return the first title; empty if there is none, or if the metadata is no XML} */
  static Optional<String> title(PDMetadata metadata) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream stream = metadata.exportXMPMetadata()) {
      return title(factory.createXMLStreamReader(stream));
    } catch (XMLStreamException e) {
      // Nothing rests on it.
      return Optional.empty();
    }
  }

  private static Optional<String> title(XMLStreamReader xml) throws XMLStreamException {
    boolean inside = false;
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      boolean mine =
          (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT)
              && xml.getLocalName().equals("title")
              && DUBLIN_CORE.equals(xml.getNamespaceURI());
      if (mine && event == XMLStreamConstants.END_ELEMENT) {
        break;
      }
      inside |= mine;
      if (inside && event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      }
    }
    String title = text.toString().strip();
    return title.isEmpty() ? Optional.empty() : Optional.of(title);
  }
}
