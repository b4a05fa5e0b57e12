package org.cohesion.examples.policyimport.format.doc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;

/** Word documents for the tests. */
final class WordFiles {

  private static final String MAIN = "WordDocument";

  private WordFiles() {}

  /** {@return a document of a school that does not exist, with one of everything} */
  static byte[] everything() {
    try (InputStream stream =
        Objects.requireNonNull(WordFiles.class.getResourceAsStream("everything.doc"))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceDocument read(byte[] bytes) throws UnreadableDocumentException {
    return new DocReader().read(bytes, new Budget(DocumentLimits.DEFAULT));
  }

  /** {@return an OLE file with empty parts of these names} */
  static byte[] ole(String... names) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      for (String name : names) {
        files.createDocument(new ByteArrayInputStream(new byte[5_000]), name);
      }
      return bytes(files);
    }
  }

  /** {@return the document after a change to the bytes of its main part} */
  static byte[] changed(Consumer<byte[]> change) throws IOException {
    return changed(MAIN, change);
  }

  /** {@return the document after a change to the bytes of a part} */
  static byte[] changed(String name, Consumer<byte[]> change) throws IOException {
    try (POIFSFileSystem files =
        new POIFSFileSystem(new ByteArrayInputStream(WordFiles.everything()))) {
      DirectoryNode root = files.getRoot();
      byte[] part;
      try (InputStream stream = root.createDocumentInputStream(name)) {
        part = stream.readAllBytes();
      }
      change.accept(part);
      root.createOrUpdateDocument(name, new ByteArrayInputStream(part));
      return bytes(files);
    }
  }

  /**
   * {@return the words of a text, in lower case, with gaps for what is neither letter nor digit}
   */
  static String[] words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ", -1);
  }

  private static byte[] bytes(POIFSFileSystem files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    files.writeFilesystem(bytes);
    return bytes.toByteArray();
  }
}
