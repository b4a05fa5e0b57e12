package org.cohesion.examples.policyreport.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import org.cohesion.examples.policyreport.page.SafeLink;

/** What the text of a Word file refers to: parts of the file, and addresses outside of it. */
final class Relationships {

  private static final QName ALL =
      new QName("http://schemas.openxmlformats.org/package/2006/relationships", "Relationships");

  private static final QName ONE = new QName(ALL.getNamespaceURI(), "Relationship");

  private record Relationship(String id, String type, String target, boolean outside) {}

  private final List<Relationship> all = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private int next;

  /** Makes an empty list. */
  Relationships() {}

  /** Makes a list of those of the template to its parts. */
  static Relationships of(Sample template) {
    Relationships relationships = new Relationships();
    for (Sample relationship : template.children()) {
      if (relationship.plainAttribute("TargetMode").isEmpty()) {
        relationships.add(
            relationship.plainAttribute("Id"),
            relationship.plainAttribute("Type"),
            relationship.plainAttribute("Target"),
            false);
      }
    }
    return relationships;
  }

  /**
   * Adds a part of the file.
   *
   * @param type what it is
   * @param target its name, seen from the folder of the text
   */
  void part(String type, String target) {
    add(newId(), type, target, false);
  }

  /**
   * Adds an address that a link leads to.
   *
   * @param address any text
   * @return the id of the link; empty if nobody should follow it, or if Word could not: it takes a
   *     file with a broken address for a damaged one
   */
  Optional<String> link(String address) {
    return SafeLink.of(address)
        .flatMap(Relationships::target)
        .map(
            target -> {
              String id = newId();
              add(id, Markup.RELATED + "/hyperlink", target, true);
              return id;
            });
  }

  /** {@return the part that lists them} */
  byte[] bytes() {
    Markup markup = new Markup();
    markup.root(ALL);
    for (Relationship relationship : all) {
      markup.start(ONE);
      markup.attribute("Id", relationship.id());
      markup.attribute("Type", relationship.type());
      markup.attribute("Target", relationship.target());
      if (relationship.outside()) {
        markup.attribute("TargetMode", "External");
      }
      markup.end();
    }
    markup.end();
    return markup.bytes();
  }

  private void add(String id, String type, String target, boolean outside) {
    ids.add(id);
    all.add(new Relationship(id, type, target, outside));
  }

  private String newId() {
    String id;
    do {
      id = "rId" + ++next;
    } while (ids.contains(id));
    return id;
  }

  private static Optional<String> target(String address) {
    try {
      URI uri = new URI(address).parseServerAuthority();
      return uri.isOpaque() || uri.getHost() != null
          ? Optional.of(uri.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
