package org.cohesion.examples.policyimport.format.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.DocumentFormat;
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

  private static final Pattern SKIPPED =
      Pattern.compile("word/(?:media|fonts|embeddings|theme|activeX)/|docProps/|customXml/");

  private final boolean readsEmbedded;

  /** Makes one that reads documents inside documents, too. */
  public DocxReader() {
    this(true);
  }

  /**
   * Makes one.
   *
   * @param readsEmbedded whether documents inside the document are read; else it is said that they
   *     are not
   */
  public DocxReader(boolean readsEmbedded) {
    this.readsEmbedded = readsEmbedded;
  }

  @Override
  public SourceDocument read(byte[] bytes, Budget budget) throws UnreadableDocumentException {
    ZipParts parts = ZipParts.read(bytes, DocxReader::isWanted, budget);
    Relations whole = new Relations(parts, "", budget);
    String main =
        whole.name("officeDocument").orElseThrow(() -> broken("it names no document inside"));
    XmlElement document =
        root(parts, main, budget).orElseThrow(() -> broken("its text is missing"));
    Relations related = new Relations(parts, main, budget);
    Optional<XmlElement> settings = related.first("settings");
    Styles styles = new Styles(related.first("styles"));
    Reading reading =
        new Reading(
            styles,
            new NumberingPart(related.first("numbering"), styles),
            related,
            readsEmbedded,
            budget);
    boolean evenOnTheirOwn =
        settings.flatMap(all -> Styles.flag(all, "evenAndOddHeaders")).orElse(false);

    List<Block> blocks = new ArrayList<>();
    for (String id : PageParts.shown(document, "headerReference", evenOnTheirOwn)) {
      blocks.addAll(story(related.byId(id), Zone.HEADER, reading));
    }
    reading.page = isPaged(parts, main) ? 1 : 0;
    blocks.addAll(new Story(reading, Zone.BODY).read(document));
    reading.page = 0;
    blocks.addAll(notes(related.first("footnotes"), reading.footnotes, reading));
    blocks.addAll(notes(related.first("endnotes"), reading.endnotes, reading));
    for (String id : PageParts.shown(document, "footerReference", evenOnTheirOwn)) {
      blocks.addAll(story(related.byId(id), Zone.FOOTER, reading));
    }
    refuseWithoutWords(blocks, reading);

    Optional<XmlElement> properties = whole.first("core-properties");
    return new SourceDocument(
        DocumentFormat.DOCX,
        blocks,
        reading.notes(related.first("comments").map(all -> all.children().size()).orElse(0)),
        property(properties, "title"),
        reading
            .language()
            .or(
                () ->
                    settings
                        .flatMap(all -> Styles.value(all, "themeFontLang"))
                        .filter(language -> !language.isEmpty()))
            .or(() -> property(properties, "language")),
        carried(related));
  }

  /** Embedded parts may have any name; pictures, fonts and objects do not hold the text. */
  private static boolean isWanted(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels") || !SKIPPED.matcher(name).lookingAt();
  }

  private static void refuseWithoutWords(List<Block> blocks, Reading reading)
      throws UnreadableDocumentException {
    if (!blocks.isEmpty()) {
      return;
    }
    if (reading.embedded.isUnread()) {
      throw new UnreadableDocumentException(
          Reason.EMPTY,
          "all its words stand in an embedded part that is not read; open it in Word, save it"
              + " again and import that");
    }
    if (reading.picture) {
      throw new UnreadableDocumentException(
          Reason.PICTURE,
          "there are no words in it: this is a picture of a document; find the file that it was"
              + " made from, or have its words recognised first");
    }
  }

  private static List<Block> story(Optional<XmlElement> part, Zone zone, Reading reading)
      throws UnreadableDocumentException {
    return part.isPresent() ? new Story(reading, zone).read(part.get()) : List.of();
  }

  private static List<Block> notes(Optional<XmlElement> part, Set<String> ids, Reading reading)
      throws UnreadableDocumentException {
    List<Block> blocks = new ArrayList<>();
    List<XmlElement> notes = part.map(XmlElement::children).orElse(List.of());
    for (String id : List.copyOf(ids)) {
      for (XmlElement note : notes) {
        if (note.attribute("id").filter(id::equals).isPresent()) {
          blocks.addAll(new Story(reading, Zone.NOTE).read(note));
        }
      }
    }
    return blocks;
  }

  private static Optional<String> property(Optional<XmlElement> properties, String name) {
    return properties
        .flatMap(all -> all.child(name))
        .map(found -> found.text().strip())
        .filter(found -> !found.isEmpty());
  }

  private static boolean isPaged(ZipParts parts, String main) {
    return parts
        .part(main)
        .map(part -> new String(part, StandardCharsets.ISO_8859_1))
        .filter(text -> text.contains("lastRenderedPageBreak"))
        .isPresent();
  }

  private static Optional<String> carried(Relations related) throws UnreadableDocumentException {
    return related.all("customXml").stream()
        .map(part -> part.text().strip())
        .filter(text -> text.startsWith("{") && text.contains("\"formatVersion\""))
        .findFirst();
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
