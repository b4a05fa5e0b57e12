package org.cohesion.examples.policyimport.format.packed;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.Counted;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;

/**
 * One part of XML, read from front to end without document type, external entities and too deep
 * nesting; used by one thread.
 */
public final class XmlPart {

  private static final int ELEMENTS_OF_A_TREE = 1_000_000;

  private final String name;
  private final XMLStreamReader reader;
  private final Budget budget;
  private int depth;

  /**
   * Opens a part.
   *
   * @param name its name, for messages
   * @param bytes its bytes, in the encoding that they declare
   * @param budget how much may be read
   * @throws UnreadableDocumentException if it is no XML
   */
  public XmlPart(String name, byte[] bytes, Budget budget) throws UnreadableDocumentException {
    this.name = name;
    this.budget = budget;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // From Java 24 on the parser stops at 100 elements inside each other; the limit here is our
    // own.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    try {
      this.reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /**
   * Goes on to the next event.
   *
   * @return its type, of {@link XMLStreamConstants}
   * @throws UnreadableDocumentException if the XML is broken, has a document type, is too deep, or
   *     the time is over
   */
  public int next() throws UnreadableDocumentException {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          budget.step();
          if (++depth > budget.limits().xmlDepth()) {
            throw Budget.tooLarge(
                name
                    + " has more than "
                    + Counted.of(budget.limits().xmlDepth(), "element")
                    + " in each other");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableDocumentException(
                Reason.BROKEN,
                name + " declares entities, which no document needs; save it again from Word");
        default -> {}
      }
      return event;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** {@return whether {@link #next()} may be called} */
  public boolean hasNext() throws UnreadableDocumentException {
    try {
      return reader.hasNext();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** {@return the reader where it stands now, to ask for names, attributes and text} */
  public XMLStreamReader reader() {
    return reader;
  }

  /**
   * Goes on to the first element, and takes it with all that is in it.
   *
   * @throws UnreadableDocumentException as {@link #next()}, or if it is too large
   */
  public XmlElement root() throws UnreadableDocumentException {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      // Comments and instructions before it.
    }
    XmlElement root = tree();
    while (hasNext()) {
      next();
    }
    return root;
  }

  /**
   * Takes the element whose start was read last, with all that is in it, and stops at its end.
   *
   * @throws UnreadableDocumentException as {@link #next()}, or if it is too large
   */
  public XmlElement tree() throws UnreadableDocumentException {
    return tree(new int[1]);
  }

  private XmlElement tree(int[] count) throws UnreadableDocumentException {
    if (++count[0] > ELEMENTS_OF_A_TREE) {
      throw Budget.tooLarge(name + " has more than " + ELEMENTS_OF_A_TREE + " elements");
    }
    XmlElement element = XmlElement.start(reader);
    for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        element.add(tree(count));
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        element.add(reader.getText());
      }
    }
    return element;
  }

  private UnreadableDocumentException broken(XMLStreamException cause) {
    return new UnreadableDocumentException(
        Reason.BROKEN,
        name + " is damaged; open the document in its program and save it again",
        cause);
  }
}
