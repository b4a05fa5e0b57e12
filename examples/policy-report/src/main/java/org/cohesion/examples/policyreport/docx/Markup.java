package org.cohesion.examples.policyreport.docx;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Writes one part of a Word file, element by element. */
final class Markup {

  /** The namespace of text. */
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** That of ids of relationships. */
  static final String RELATED =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringWriter written = new StringWriter();
  private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
  private final XMLEventWriter writer;
  private final Deque<QName> open = new ArrayDeque<>();

  Markup() {
    written.append(DECLARATION);
    try {
      this.writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(written);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@return the name of an element or attribute of text} */
  static QName word(String name) {
    return new QName(WORD, name, "w");
  }

  /** Begins the first element, which declares its own namespace. */
  void root(QName name) {
    start(name);
    add(
        name.getPrefix().isEmpty()
            ? events.createNamespace(name.getNamespaceURI())
            : events.createNamespace(name.getPrefix(), name.getNamespaceURI()));
  }

  /** Begins an element. */
  void start(QName name) {
    add(
        events.createStartElement(
            name.getPrefix(), name.getNamespaceURI(), name.getLocalPart(), null, null));
    open.push(name);
  }

  /** Begins an element of text. */
  void start(String name) {
    start(word(name));
  }

  /** Gives the element that was just begun an attribute. */
  void attribute(QName name, String value) {
    add(
        events.createAttribute(
            name.getPrefix(), name.getNamespaceURI(), name.getLocalPart(), value));
  }

  /** Gives the element that was just begun an attribute without a namespace. */
  void attribute(String name, String value) {
    attribute(new QName(name), value);
  }

  /** Ends the element that was begun last. */
  void end() {
    QName name = open.pop();
    add(events.createEndElement(name.getPrefix(), name.getNamespaceURI(), name.getLocalPart()));
  }

  /** Writes an element of text that has one value only. */
  void value(String name, String value) {
    start(name);
    attribute(word("val"), value);
    end();
  }

  /** Writes letters, which XML must be able to hold. */
  void text(String letters) {
    add(events.createCharacters(letters));
  }

  /** Writes what was read elsewhere. */
  void copy(List<XMLEvent> read) {
    read.forEach(this::add);
  }

  /** {@return what was written} */
  byte[] bytes() {
    try {
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return written.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void add(XMLEvent event) {
    try {
      writer.add(event);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
