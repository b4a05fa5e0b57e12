package org.cohesion.examples.policyimport.format.odt;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.cohesion.examples.policyimport.format.packed.XmlPart;

/**
 * Walks the XML of an OpenDocument file once; names have the prefixes of the standard, whatever
 * prefixes the file uses. Used by one thread.
 */
final class OdtXml {

  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          entry(OASIS + "office:1.0", "office"),
          entry(OASIS + "text:1.0", "text"),
          entry(OASIS + "table:1.0", "table"),
          entry(OASIS + "style:1.0", "style"),
          entry(OASIS + "drawing:1.0", "draw"),
          entry(OASIS + "dr3d:1.0", "dr3d"),
          entry(OASIS + "form:1.0", "form"),
          entry(OASIS + "meta:1.0", "meta"),
          entry(OASIS + "manifest:1.0", "manifest"),
          entry(OASIS + "svg-compatible:1.0", "svg"),
          entry(OASIS + "xsl-fo-compatible:1.0", "fo"),
          entry("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"),
          entry("http://purl.org/dc/elements/1.1/", "dc"),
          entry("http://www.w3.org/XML/1998/namespace", "xml"));

  /** Takes what an element holds. */
  interface Content {
    /** Takes an element inside; what it does not walk is passed over. */
    void element(String name) throws UnreadableDocumentException;

    /** Takes text inside. */
    default void text(String text) throws UnreadableDocumentException {}
  }

  private final XmlPart part;
  private final XMLStreamReader reader;
  private int depth;

  OdtXml(XmlPart part) {
    this.part = part;
    this.reader = part.reader();
  }

  /** Walks the whole document: the content is the root element. */
  void document(Content content) throws UnreadableDocumentException {
    int event = next();
    while (event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        inside(content, 0);
      }
      event = next();
    }
  }

  /** Walks what the element holds that was met last. */
  void children(Content content) throws UnreadableDocumentException {
    int outside = depth;
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> inside(content, outside);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            content.text(reader.getText());
        case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
          return;
        }
        default -> {
          // Comments say nothing.
        }
      }
    }
  }

  private void inside(Content content, int outside) throws UnreadableDocumentException {
    content.element(name());
    while (depth > outside) {
      next();
    }
  }

  /** {@return the text of the element that was met last, with that of all elements inside} */
  String text() throws UnreadableDocumentException {
    StringBuilder text = new StringBuilder();
    collect(text);
    return text.toString();
  }

  private void collect(StringBuilder text) throws UnreadableDocumentException {
    children(
        new Content() {
          @Override
          public void element(String name) throws UnreadableDocumentException {
            collect(text);
          }

          @Override
          public void text(String more) {
            text.append(more);
          }
        });
  }

  /** {@return an attribute of the element that was met last} */
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (name.equals(
          qualified(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)))) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** {@return an attribute that is a number of 0 or more, or what it is without the attribute} */
  int number(String name, int otherwise) {
    return attribute(name)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .orElse(otherwise);
  }

  /** {@return whether an attribute is {@code true}} */
  boolean isTrue(String name) {
    return attribute(name).filter("true"::equals).isPresent();
  }

  private String name() {
    return qualified(reader.getNamespaceURI(), reader.getLocalName());
  }

  private static String qualified(String namespace, String name) {
    return namespace == null ? name : PREFIXES.getOrDefault(namespace, "other") + ":" + name;
  }

  private int next() throws UnreadableDocumentException {
    int event = part.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      depth++;
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }

  /** {@return that the document is damaged} */
  static UnreadableDocumentException broken(Exception cause) {
    return new UnreadableDocumentException(
        Reason.BROKEN,
        "this OpenDocument text is damaged; open it in LibreOffice or Word and save it again",
        cause);
  }
}
