package org.cohesion.examples.policyimport.format.docx;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.packed.XmlElement;
import org.cohesion.examples.policyimport.format.packed.ZipParts;

/** Which parts of a document belong to which. */
final class Relations {

  /** A part, and what it is to another, such as {@code styles}. */
  record Relation(String type, String part) {}

  private Relations() {}

  /** {@return the parts that belong to a part; to the whole document if its name is empty} */
  static List<Relation> of(ZipParts parts, String part, Budget budget)
      throws UnreadableDocumentException {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    Optional<XmlElement> root = DocxReader.root(parts, name, budget);
    List<Relation> relations = new ArrayList<>();
    for (XmlElement child : root.map(XmlElement::children).orElse(List.of())) {
      String type = child.attribute("Type").orElse("");
      if (!child.attribute("TargetMode").orElse("").equals("External")) {
        relations.add(
            new Relation(
                type.substring(type.lastIndexOf('/') + 1),
                resolve(folder, child.attribute("Target").orElse(""))));
      }
    }
    return relations;
  }

  static Optional<String> first(List<Relation> relations, String type) {
    return all(relations, type).stream().findFirst();
  }

  static List<String> all(List<Relation> relations, String type) {
    return relations.stream()
        .filter(relation -> relation.type().equals(type))
        .map(Relation::part)
        .distinct()
        .toList();
  }

  private static String resolve(String folder, String target) {
    try {
      return URI.create("/" + folder).resolve(target).normalize().getPath().substring(1);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
      return "";
    }
  }
}
