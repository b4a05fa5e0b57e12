package org.cohesion.examples.policyimport.format.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentReader;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.cohesion.examples.policyimport.format.packed.XmlElement;
import org.cohesion.examples.policyimport.format.packed.XmlPart;
import org.cohesion.examples.policyimport.format.packed.ZipParts;

/** Reads Word documents since 2007: .docx, and .docm, .dotx, .dotm without running anything. */
public final class DocxReader implements DocumentReader {

  /** Makes one. */
  public DocxReader() {}

  @Override
  public SourceDocument read(byte[] bytes, Budget budget) throws UnreadableDocumentException {
    ZipParts parts =
        ZipParts.read(bytes, name -> name.endsWith(".xml") || name.endsWith(".rels"), budget);
    List<Relations.Relation> whole = Relations.of(parts, "", budget);
    String main =
        Relations.first(whole, "officeDocument")
            .orElseThrow(() -> broken("it names no document inside"));
    XmlElement document =
        root(parts, main, budget).orElseThrow(() -> broken("its text is missing"));
    List<Relations.Relation> related = Relations.of(parts, main, budget);
    Styles styles = new Styles(root(parts, Relations.first(related, "styles"), budget));
    NumberingPart numbering =
        new NumberingPart(root(parts, Relations.first(related, "numbering"), budget), styles);
    boolean paged =
        parts
            .part(main)
            .map(part -> new String(part, StandardCharsets.ISO_8859_1))
            .filter(text -> text.contains("lastRenderedPageBreak"))
            .isPresent();
    Reading reading = new Reading(styles, numbering, budget, paged ? 1 : 0);
    List<Block> body = new Story(reading, Zone.BODY).read(document);
    reading.page = 0;
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(others(parts, related, "header", Zone.HEADER, reading));
    blocks.addAll(body);
    blocks.addAll(others(parts, related, "footnotes", Zone.NOTE, reading));
    blocks.addAll(others(parts, related, "endnotes", Zone.NOTE, reading));
    blocks.addAll(others(parts, related, "footer", Zone.FOOTER, reading));
    reading.finish();
    Optional<XmlElement> comments = root(parts, Relations.first(related, "comments"), budget);
    int count = comments.map(all -> all.children().size()).orElse(0);
    if (count > 0) {
      reading.notes.add(DocumentNote.of(Kind.COMMENTS, count + " comments were left out"));
    }
    Optional<String> title =
        root(parts, Relations.first(whole, "core-properties"), budget)
            .flatMap(all -> all.child("title"))
            .map(found -> found.text().strip())
            .filter(found -> !found.isEmpty());
    return new SourceDocument(
        DocumentFormat.DOCX,
        blocks,
        reading.notes,
        title,
        styles.language(),
        carried(parts, related, budget));
  }

  private static List<Block> others(
      ZipParts parts, List<Relations.Relation> related, String type, Zone zone, Reading reading)
      throws UnreadableDocumentException {
    List<Block> blocks = new ArrayList<>();
    for (String name : Relations.all(related, type)) {
      Optional<XmlElement> part = root(parts, name, reading.budget);
      if (part.isPresent()) {
        blocks.addAll(new Story(reading, zone).read(part.get()));
      }
    }
    return blocks;
  }

  private static Optional<String> carried(
      ZipParts parts, List<Relations.Relation> related, Budget budget)
      throws UnreadableDocumentException {
    for (String name : Relations.all(related, "customXml")) {
      Optional<String> text = root(parts, name, budget).map(all -> all.text().strip());
      if (text.filter(all -> all.startsWith("{") && all.contains("\"formatVersion\""))
          .isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private static Optional<XmlElement> root(ZipParts parts, Optional<String> name, Budget budget)
      throws UnreadableDocumentException {
    return name.isPresent() ? root(parts, name.get(), budget) : Optional.empty();
  }

  static Optional<XmlElement> root(ZipParts parts, String name, Budget budget)
      throws UnreadableDocumentException {
    Optional<byte[]> part = parts.part(name);
    return part.isPresent()
        ? Optional.of(new XmlPart(name, part.get(), budget).root())
        : Optional.empty();
  }

  private static UnreadableDocumentException broken(String what) {
    return new UnreadableDocumentException(
        Reason.BROKEN, what + ": this is no Word document, or a damaged one");
  }
}
