package org.cohesion.examples.policyimport.format.docx;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.packed.XmlElement;
import org.cohesion.examples.policyimport.format.packed.ZipParts;

/** Which parts of a document belong to one of them. */
final class Relations {

  /** A part, what it is to the other, such as {@code styles}, and the id that the other uses. */
  private record Relation(String id, String type, String part) {}

  private final List<Relation> relations = new ArrayList<>();
  private final ZipParts parts;
  private final Budget budget;

  /** Finds the parts that belong to a part; to the whole document if its name is empty. */
  Relations(ZipParts parts, String part, Budget budget) throws UnreadableDocumentException {
    this.parts = parts;
    this.budget = budget;
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    Optional<XmlElement> root = DocxReader.root(parts, name, budget);
    for (XmlElement child : root.map(XmlElement::children).orElse(List.of())) {
      String type = child.attribute("Type").orElse("");
      if (!child.attribute("TargetMode").orElse("").equals("External")) {
        relations.add(
            new Relation(
                child.attribute("Id").orElse(""),
                type.substring(type.lastIndexOf('/') + 1),
                resolve(folder, child.attribute("Target").orElse(""))));
      }
    }
  }

  /** {@return the name of the first part of that type} */
  Optional<String> name(String type) {
    return relations.stream()
        .filter(relation -> relation.type().equals(type))
        .map(Relation::part)
        .findFirst();
  }

  /** {@return the first part of that type} */
  Optional<XmlElement> first(String type) throws UnreadableDocumentException {
    return part(name(type).orElse(""));
  }

  /** {@return all parts of that type} */
  List<XmlElement> all(String type) throws UnreadableDocumentException {
    List<XmlElement> all = new ArrayList<>();
    for (Relation relation : relations) {
      if (relation.type().equals(type)) {
        part(relation.part()).ifPresent(all::add);
      }
    }
    return all;
  }

  /** {@return the part that is meant by an id} */
  Optional<XmlElement> byId(String id) throws UnreadableDocumentException {
    return part(
        relations.stream()
            .filter(relation -> relation.id().equals(id))
            .map(Relation::part)
            .findFirst()
            .orElse(""));
  }

  /** {@return the bytes of the part that is meant by an id} */
  Optional<byte[]> bytes(String id) {
    return relations.stream()
        .filter(relation -> relation.id().equals(id))
        .findFirst()
        .flatMap(relation -> parts.part(relation.part()));
  }

  private Optional<XmlElement> part(String name) throws UnreadableDocumentException {
    return name.isEmpty() ? Optional.empty() : DocxReader.root(parts, name, budget);
  }

  /** {@return the name of the part; empty if the target names none} */
  private static String resolve(String folder, String target) {
    try {
      String path = URI.create("/" + folder).resolve(target).normalize().getPath();
      return path == null || !path.startsWith("/") ? "" : path.substring(1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
