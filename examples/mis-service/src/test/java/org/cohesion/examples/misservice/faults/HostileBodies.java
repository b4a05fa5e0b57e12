package org.cohesion.examples.misservice.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bodies that are too large, too deep or grow when they are unpacked; all made when asked for. */
final class HostileBodies {

  static final int MIB = 1 << 20;

  private HostileBodies() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** {@return bytes that mean nothing, always the same} */
  static byte[] garbage(int size) {
    byte[] garbage = new byte[size];
    new Random(14).nextBytes(garbage);
    return garbage;
  }

  /** {@return one after the other} */
  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** {@return a document of one long text} */
  static byte[] longText(int size) {
    return bytes("{\"formatVersion\":\"1.0\",\"title\":\"" + "a".repeat(size) + "\"}");
  }

  /** {@return a zip of one entry, of that many MiB of the text again and again} */
  static byte[] bomb(String entry, String start, String text, int mebibytes) {
    byte[] block = bytes(text.repeat(MIB / text.length()));
    return zip(
        zip -> {
          zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
          zip.write(
              bytes(
                  "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"));
          zip.putNextEntry(new ZipEntry(entry));
          zip.write(bytes(start));
          for (int i = 0; i < mebibytes; i++) {
            zip.write(block);
          }
        });
  }

  /** {@return a bomb in a zip in a zip, and so on} */
  static byte[] nested(int depth) {
    byte[] inner = bomb("word/document.xml", "<x>", " ", 16);
    for (int i = 0; i < depth; i++) {
      byte[] content = inner;
      inner =
          zip(
              zip -> {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(content);
              });
    }
    return inner;
  }

  /** {@return a zip of very many entries} */
  static byte[] crowded(int entries) {
    return zip(
        zip -> {
          for (int i = 0; i < entries; i++) {
            zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
          }
        });
  }

  private interface Writing {
    void to(ZipOutputStream zip) throws IOException;
  }

  private static byte[] zip(Writing entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      entries.to(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** {@return a PDF of one page, whose content grows to that many MiB} */
  static byte[] pdfBomb(int mebibytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
      byte[] block = bytes("q Q ".repeat(MIB / 4));
      for (int i = 0; i < mebibytes; i++) {
        deflate.write(block);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return joined(
        bytes(
            "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length "
                + packed.size()
                + ">>stream\n"),
        packed.toByteArray(),
        bytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
  }

  /** {@return a form of one file} */
  @SuppressWarnings("StringConcatToTextBlock") // lines that end as HTTP wants it
  static byte[] form(byte[] file) {
    return joined(
        bytes(
            "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n"),
        file,
        bytes("\r\n--limit--\r\n"));
  }

  /** {@return a form of very many parts} */
  static byte[] parts(int parts) {
    String part = "--limit\r\nContent-Disposition: form-data; name=\"p\"\r\n\r\nx\r\n";
    return bytes(part.repeat(parts) + "--limit--\r\n");
  }
}
