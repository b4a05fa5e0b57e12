package org.cohesion.examples.policyimport.format.packed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;

/** An element of XML with what is in it; names are without their namespaces' prefixes. */
public final class XmlElement {

  private final String namespace;
  private final String name;
  private final Map<String, String> attributes;
  private final List<Object> content = new ArrayList<>(2);

  private XmlElement(String namespace, String name, Map<String, String> attributes) {
    this.namespace = namespace;
    this.name = name;
    this.attributes = attributes;
  }

  static XmlElement start(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>(2);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    String namespace = reader.getNamespaceURI();
    return new XmlElement(
        namespace == null ? "" : namespace,
        reader.getLocalName(),
        attributes.isEmpty() ? Map.of() : attributes);
  }

  void add(Object child) {
    content.add(child);
  }

  /** {@return the namespace; empty if it has none} */
  public String namespace() {
    return namespace;
  }

  /** {@return the local name} */
  public String name() {
    return name;
  }

  /** {@return whether its local name is the one given} */
  public boolean is(String other) {
    return name.equals(other);
  }

  /** {@return the value of an attribute by its local name; empty if it is not there} */
  public Optional<String> attribute(String local) {
    return Optional.ofNullable(attributes.get(local));
  }

  /** {@return the elements directly in it} */
  public List<XmlElement> children() {
    List<XmlElement> children = new ArrayList<>();
    for (Object child : content) {
      if (child instanceof XmlElement element) {
        children.add(element);
      }
    }
    return children;
  }

  /** {@return the elements ({@link XmlElement}) and texts ({@link String}) directly in it} */
  public List<Object> content() {
    return List.copyOf(content);
  }

  /** {@return the first element directly in it with that local name; empty if there is none} */
  public Optional<XmlElement> child(String local) {
    return children().stream().filter(child -> child.is(local)).findFirst();
  }

  /** {@return all of the text in it, as it stands} */
  public String text() {
    return content.stream()
        .map(child -> child instanceof XmlElement element ? element.text() : (String) child)
        .collect(Collectors.joining());
  }
}
