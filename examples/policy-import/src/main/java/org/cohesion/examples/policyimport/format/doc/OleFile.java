package org.cohesion.examples.policyimport.format.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.Counted;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;

/**
 * A Word document inside the kind of file in which Word 97 and other programs keep theirs.
 *
 * @param word the document
 * @param title the title among its properties; empty if there is none
 */
record OleFile(HWPFDocument word, Optional<String> title) {

  private static final String WORD = "WordDocument";
  private static final String SUMMARY = "\u0005SummaryInformation";

  /** The parts of a Word document that are read, all of which the library holds in memory. */
  private static final Set<String> READ =
      Set.of("worddocument", "0table", "1table", "data", "\u0005summaryinformation");

  /** Parts by which to tell what a file is that is no Word document. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "Workbook", "an Excel workbook (.xls)",
          "Book", "an Excel workbook (.xls)",
          "PowerPoint Document", "a PowerPoint presentation (.ppt)",
          "__properties_version1.0", "an Outlook message (.msg)",
          "VisioDocument", "a Visio drawing (.vsd)",
          "Quill", "a Publisher document (.pub)",
          "MatOST", "a Works document (.wps)");

  /**
   * Opens a Word document.
   *
   * @throws UnreadableDocumentException if it is another file, locked, damaged or beyond a limit
   */
  static OleFile open(byte[] bytes, Budget budget) throws UnreadableDocumentException {
    // Nothing is held open: the bytes are in memory.
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (!root.hasEntryCaseInsensitive(WORD)) {
        throw other(root);
      }
      count(root, budget);
      new WordHeader(part(root, WORD), name -> part(root, name)).check(budget.limits());
      Optional<String> title =
          root.hasEntryCaseInsensitive(SUMMARY)
              ? SummaryTitle.of(part(root, SUMMARY))
              : Optional.empty();
      return new OleFile(new HWPFDocument(root), title);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          Reason.BROKEN,
          "this Word document is damaged or not all there; open it in Word and save it as .docx",
          e);
    }
  }

  private static void count(DirectoryEntry directory, Budget budget)
      throws UnreadableDocumentException {
    int entries = 0;
    for (Entry entry : directory) {
      entries++;
      if (entries > budget.limits().zipEntries()) {
        throw Budget.tooLarge(
            "it has more than " + Counted.of(budget.limits().zipEntries(), "part"));
      }
      if (entry instanceof DocumentEntry part
          && READ.contains(entry.getName().toLowerCase(Locale.ROOT))) {
        if (part.getSize() > budget.limits().partBytes()) {
          throw Budget.tooLarge(
              "one of its parts has more than " + Budget.mebibytes(budget.limits().partBytes()));
        }
        budget.takePartBytes(part.getSize());
      }
    }
  }

  private static byte[] part(DirectoryNode directory, String name) throws IOException {
    Entry entry = directory.getEntryCaseInsensitive(name);
    if (!(entry instanceof DocumentEntry part)) {
      throw new IOException("a folder stands where a part should be");
    }
    try (DocumentInputStream stream = directory.createDocumentInputStream(part)) {
      return stream.readAllBytes();
    }
  }

  private static UnreadableDocumentException other(DirectoryNode root) {
    for (String name : List.of("EncryptedPackage", "EncryptionInfo")) {
      if (root.hasEntryCaseInsensitive(name)) {
        return new UnreadableDocumentException(
            Reason.LOCKED,
            "this Office document opens with a password only; open it, take the password off under"
                + " File, Info, Protect Document, and save it");
      }
    }
    String kind =
        OTHERS.entrySet().stream()
            .filter(other -> root.hasEntryCaseInsensitive(other.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("an OLE file that holds no Word document");
    return new UnreadableDocumentException(
        Reason.UNKNOWN_FORMAT,
        "this is " + kind + ", which is not read; save the policy as a Word document or a PDF");
  }
}
