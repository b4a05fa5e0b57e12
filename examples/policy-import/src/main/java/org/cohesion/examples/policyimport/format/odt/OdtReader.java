package org.cohesion.examples.policyimport.format.odt;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentReader;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;

/** Reads OpenDocument texts and their templates; other OpenDocument files are refused by name. */
public final class OdtReader implements DocumentReader {

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  private static final Map<String, String> OTHERS =
      Map.of(
          OPEN_DOCUMENT + "spreadsheet",
          "an OpenDocument spreadsheet (.ods)",
          OPEN_DOCUMENT + "presentation",
          "an OpenDocument presentation (.odp)",
          OPEN_DOCUMENT + "graphics",
          "an OpenDocument drawing (.odg)",
          OPEN_DOCUMENT + "chart",
          "an OpenDocument chart (.odc)",
          OPEN_DOCUMENT + "formula",
          "an OpenDocument formula (.odf)",
          OPEN_DOCUMENT + "base",
          "an OpenDocument database (.odb)",
          "application/vnd.sun.xml.",
          "a document of OpenOffice 1 (.sxw)",
          "application/epub+zip",
          "an electronic book (.epub)");

  @Override
  public SourceDocument read(byte[] bytes, Budget budget) throws UnreadableDocumentException {
    if (bytes.length > budget.limits().fileBytes()) {
      throw Budget.tooLarge("it has more than " + Budget.mebibytes(budget.limits().fileBytes()));
    }
    OdtPackage file = new OdtPackage(bytes, budget);
    refuseOthers(file);
    refuseLocked(file);
    if (file.bytes("content.xml").isEmpty()) {
      throw OdtXml.broken(new IllegalArgumentException("there is no content.xml"));
    }
    SourceDocument document = new OdtDocument(file, budget).read();
    if (document.blocks().isEmpty()) {
      throw new UnreadableDocumentException(
          Reason.EMPTY,
          "there are no words in this document; if it shows some, they are a picture");
    }
    return document;
  }

  private static void refuseOthers(OdtPackage file) throws UnreadableDocumentException {
    String type =
        file.bytes("mimetype")
            .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
            .orElse("");
    Optional<String> other =
        OTHERS.entrySet().stream()
            .filter(each -> type.startsWith(each.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    if (other.isPresent()) {
      throw new UnreadableDocumentException(
          Reason.UNKNOWN_FORMAT,
          "this is "
              + other.get()
              + ", which is not read; save the policy as a text document or a PDF");
    }
  }

  private static void refuseLocked(OdtPackage file) throws UnreadableDocumentException {
    boolean[] locked = {false};
    file.walk("META-INF/manifest.xml", xml -> xml.document(root -> findLock(xml, locked)));
    if (locked[0]) {
      throw new UnreadableDocumentException(
          Reason.LOCKED,
          "this OpenDocument text opens with a password only; open it, and save it again without"
              + " one");
    }
  }

  private static void findLock(OdtXml xml, boolean[] locked) throws UnreadableDocumentException {
    xml.children(
        name -> {
          locked[0] |= name.equals("manifest:encryption-data");
          findLock(xml, locked);
        });
  }
}
