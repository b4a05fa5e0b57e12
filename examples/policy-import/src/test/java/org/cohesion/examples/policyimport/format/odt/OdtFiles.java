package org.cohesion.examples.policyimport.format.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;

/** Makes OpenDocument files for the tests, part by part. */
final class OdtFiles {

  static final String TEXT = "application/vnd.oasis.opendocument.text";

  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final String NAMESPACES =
      " xmlns:office='"
          + OASIS
          + "office:1.0' xmlns:text='"
          + OASIS
          + "text:1.0'"
          + " xmlns:table='"
          + OASIS
          + "table:1.0' xmlns:style='"
          + OASIS
          + "style:1.0'"
          + " xmlns:draw='"
          + OASIS
          + "drawing:1.0' xmlns:svg='"
          + OASIS
          + "svg-compatible:1.0'"
          + " xmlns:fo='"
          + OASIS
          + "xsl-fo-compatible:1.0' xmlns:meta='"
          + OASIS
          + "meta:1.0'"
          + " xmlns:form='"
          + OASIS
          + "form:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
          + " xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'";

  private final Map<String, String> parts = new LinkedHashMap<>();

  OdtFiles() {
    part("mimetype", TEXT);
  }

  /** Makes a document whose text has this XML. */
  static OdtFiles text(String xml) {
    return text("", xml);
  }

  /** Makes a document whose text has this XML, with styles of the program's own. */
  static OdtFiles text(String automaticStyles, String xml) {
    return new OdtFiles()
        .part(
            "content.xml",
            "<office:document-content"
                + NAMESPACES
                + "><office:automatic-styles>"
                + automaticStyles
                + "</office:automatic-styles><office:body><office:text>"
                + xml
                + "</office:text></office:body></office:document-content>");
  }

  /** Adds styles that people see, and master pages. */
  OdtFiles styles(String styles, String automaticStyles, String masterPages) {
    return part(
        "styles.xml",
        "<office:document-styles"
            + NAMESPACES
            + "><office:styles>"
            + styles
            + "</office:styles><office:automatic-styles>"
            + automaticStyles
            + "</office:automatic-styles><office:master-styles>"
            + masterPages
            + "</office:master-styles></office:document-styles>");
  }

  OdtFiles meta(String xml) {
    return part(
        "meta.xml",
        "<office:document-meta"
            + NAMESPACES
            + "><office:meta>"
            + xml
            + "</office:meta></office:document-meta>");
  }

  OdtFiles part(String name, String text) {
    parts.put(name, text);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  SourceDocument read() throws UnreadableDocumentException {
    return new OdtReader().read(bytes(), new Budget(DocumentLimits.DEFAULT));
  }
}
