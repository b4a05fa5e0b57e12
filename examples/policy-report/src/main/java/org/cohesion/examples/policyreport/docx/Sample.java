package org.cohesion.examples.policyreport.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.XMLEvent;

/**
 * An element of a part of the template, with all that is in it.
 *
 * @param events from its start to its end; none if the template has no such element
 */
record Sample(List<XMLEvent> events) {

  Sample {
    events = List.copyOf(events);
  }

  /** {@return the first element of a part and what is in it} */
  static Sample read(byte[] part) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    List<XMLEvent> events = new ArrayList<>();
    try {
      XMLEventReader reader = factory.createXMLEventReader(new ByteArrayInputStream(part));
      while (reader.hasNext()) {
        XMLEvent event = reader.nextEvent();
        if (!event.isStartDocument() && !event.isEndDocument()) {
          events.add(event);
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the template of Word files is damaged", e);
    }
    return new Sample(events);
  }

  /** {@return the elements directly in it} */
  List<Sample> children() {
    List<Sample> children = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).isStartElement()) {
        if (++depth == 2) {
          start = i;
        }
      } else if (events.get(i).isEndElement() && depth-- == 2) {
        children.add(new Sample(events.subList(start, i + 1)));
      }
    }
    return children;
  }

  /** {@return the elements directly in it that have this name} */
  List<Sample> children(String name) {
    return children().stream().filter(child -> child.name().equals(name)).toList();
  }

  /** {@return the first element directly in it that has this name; one of no events if none has} */
  Sample child(String name) {
    return children(name).stream().findFirst().orElse(new Sample(List.of()));
  }

  /** {@return its namespace} */
  String namespace() {
    return events.get(0).asStartElement().getName().getNamespaceURI();
  }

  /** {@return its name, without its prefix} */
  String name() {
    return events.get(0).asStartElement().getName().getLocalPart();
  }

  /** {@return the value of an attribute of text; empty if it has none} */
  String attribute(String name) {
    return attribute(Markup.word(name));
  }

  /** {@return the value of an attribute without a namespace; empty if it has none} */
  String plainAttribute(String name) {
    return attribute(new QName(name));
  }

  private String attribute(QName name) {
    Attribute attribute = events.get(0).asStartElement().getAttributeByName(name);
    return attribute == null ? "" : attribute.getValue();
  }

  /** {@return all of the text in it} */
  String text() {
    return events.stream()
        .filter(XMLEvent::isCharacters)
        .map(event -> event.asCharacters().getData())
        .collect(Collectors.joining());
  }

  /** {@return what is in it, but for elements directly in it that have this name} */
  List<XMLEvent> without(String name) {
    return children().stream()
        .filter(child -> !child.name().equals(name))
        .flatMap(child -> child.events.stream())
        .toList();
  }
}
