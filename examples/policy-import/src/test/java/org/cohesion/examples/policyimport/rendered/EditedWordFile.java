package org.cohesion.examples.policyimport.rendered;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes Word files, as somebody could who knows how they are made. */
final class EditedWordFile {

  private static final String TEXT = "word/document.xml";

  private EditedWordFile() {}

  /** {@return the file without the data of other programs in it} */
  static byte[] withoutData(byte[] file) {
    return edit(file, true, "", "");
  }

  /** {@return the file with other letters in its text; they must be there} */
  static byte[] replacing(byte[] file, String letters, String others) {
    return edit(file, false, letters, others);
  }

  private static byte[] edit(byte[] file, boolean dropData, String letters, String others) {
    ByteArrayOutputStream edited = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(edited)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (dropData && entry.getName().startsWith("customXml/")) {
          continue;
        }
        byte[] part = in.readAllBytes();
        if (!letters.isEmpty() && entry.getName().equals(TEXT)) {
          String text = new String(part, UTF_8);
          if (!text.contains(letters)) {
            throw new AssertionError("the text has no " + letters);
          }
          part = text.replace(letters, others).getBytes(UTF_8);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return edited.toByteArray();
  }
}
