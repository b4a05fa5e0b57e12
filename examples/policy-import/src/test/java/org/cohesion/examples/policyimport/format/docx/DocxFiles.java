package org.cohesion.examples.policyimport.format.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;

/** Makes Word documents for the tests, part by part. */
final class DocxFiles {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final StringBuilder whole = new StringBuilder();
  private final StringBuilder related = new StringBuilder();
  private final Set<String> left = new HashSet<>();
  private String namespace = W;

  private DocxFiles() {}

  /** Makes a document whose body has this XML. */
  static DocxFiles body(String xml) {
    DocxFiles file = new DocxFiles();
    relate(file.whole, "main", "officeDocument", "word/document.xml");
    return file.document("<w:document><w:body>" + xml + "</w:body></w:document>");
  }

  /** Makes a document with lists: definitions first, then their uses. */
  static DocxFiles lists(String numbering, String body) {
    return body(body)
        .part("numbering", "numbering", "<w:numbering>" + numbering + "</w:numbering>");
  }

  /** A paragraph with these properties. */
  static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r("", text) + "</w:p>";
  }

  /** A run with these properties. */
  static String r(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space='preserve'>"
        + text
        + "</w:t></w:r>";
  }

  /** An entry of a list. */
  static String item(int list, int level, String text) {
    return p(
        "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", text);
  }

  /** A level of a list. */
  static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl='"
        + level
        + "'><w:start w:val='1'/><w:numFmt w:val='"
        + format
        + "'/><w:lvlText w:val='"
        + text
        + "'/>"
        + more
        + "</w:lvl>";
  }

  /** A list of these levels, and its use under the same number. */
  static String list(int number, String levels) {
    return "<w:abstractNum w:abstractNumId='"
        + number
        + "'>"
        + levels
        + "</w:abstractNum>"
        + use(number, number, "");
  }

  /** A use of a list. */
  static String use(int number, int list, String overrides) {
    return "<w:num w:numId='"
        + number
        + "'><w:abstractNumId w:val='"
        + list
        + "'/>"
        + overrides
        + "</w:num>";
  }

  /** Replaces the main part. */
  DocxFiles document(String xml) {
    return xml("word/document.xml", xml);
  }

  /** Adds styles. */
  DocxFiles styles(String styles) {
    return part("styles", "styles", "<w:styles>" + styles + "</w:styles>");
  }

  /** Adds a part of a type, under an id. */
  DocxFiles part(String id, String type, String xml) {
    relate(related, id, type, id + ".xml");
    return xml("word/" + id + ".xml", xml);
  }

  /** Says where a part of a type is. */
  DocxFiles target(String target, String type) {
    relate(related, type, type, target);
    return this;
  }

  /** Adds a file. */
  DocxFiles xml(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  /** Adds a file that is no XML, as an embedded part of the text with that id. */
  DocxFiles file(String name, byte[] bytes, String id) {
    relate(related, id, "aFChunk", "/" + name);
    files.put(name, bytes);
    return this;
  }

  /** Leaves out a file. */
  DocxFiles without(String name) {
    left.add(name);
    return this;
  }

  /** Adds a part of the whole document. */
  DocxFiles property(String xml) {
    relate(whole, "core", "core-properties", "docProps/core.xml");
    return xml("docProps/core.xml", "<w:core>" + xml + "</w:core>");
  }

  /** Writes all parts in another namespace. */
  DocxFiles in(String other) {
    namespace = other;
    return this;
  }

  byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>(parts);
    all.put("_rels/.rels", "<Relationships>" + whole + "</Relationships>");
    all.put("word/_rels/document.xml.rels", "<Relationships>" + related + "</Relationships>");
    all.keySet().removeAll(left);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        String named =
            part.getValue()
                .replaceFirst(
                    "<(w:\\w+)",
                    "<$1 xmlns:w='"
                        + namespace
                        + "' xmlns:mc='urn:mc' xmlns:v='urn:v' xmlns:r='urn:r'");
        zip.write(named.getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  SourceDocument read() throws UnreadableDocumentException {
    return new DocxReader().read(bytes(), new Budget(DocumentLimits.DEFAULT));
  }

  List<Block> blocks() throws UnreadableDocumentException {
    return read().blocks();
  }

  /** {@return the texts of the blocks with their marks} */
  List<String> printed() throws UnreadableDocumentException {
    return blocks().stream().map(Block::printed).toList();
  }

  List<String> notes() throws UnreadableDocumentException {
    return read().notes().stream().map(DocumentNote::message).toList();
  }

  private static void relate(StringBuilder relations, String id, String type, String target) {
    relations
        .append("<Relationship Id='")
        .append(id)
        .append("' Type='urn:relationships/")
        .append(type)
        .append("' Target='")
        .append(target)
        .append("'/>");
  }
}
