package org.cohesion.examples.policyimport.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReadersTest {

  private final DocumentReaders readers = new DocumentReaders(DocumentLimits.DEFAULT);

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE html><p>Aims, HTML",
    "'  <html><body>Aims', HTML",
    "'<!-- saved --><p class=a>Aims', HTML",
    "# Aims, MARKDOWN",
    "'**Aims** and', MARKDOWN",
    "'- Aims', TEXT",
    "'Aims < 5 and #1', TEXT",
    "%PDF-1.7, PDF",
    "'junk %PDF-1.7', PDF"
  })
  void tellsTheFormatByTheFirstBytes(String text, DocumentFormat format) throws Exception {
    assertThat(FirstBytes.format(bytes(text))).isEqualTo(format);
  }

  @Test
  void tellsZipFilesByTheirParts() throws Exception {
    assertThat(FirstBytes.format(zip("[Content_Types].xml", "word/document.xml")))
        .isEqualTo(DocumentFormat.DOCX);
    assertThat(refused(zip("[Content_Types].xml", "xl/workbook.xml")))
        .hasMessageContaining("Excel");
    assertThat(refused(zip("[Content_Types].xml", "ppt/presentation.xml")))
        .hasMessageContaining("PowerPoint");
    assertThat(refused(zip("Index/Document.iwa"))).hasMessageContaining("Pages");
    assertThat(refused(zip("policy.txt"))).hasMessageContaining("zip archive");
  }

  @ParameterizedTest
  @CsvSource({
    "{\\rtf1 Aims}, RTF",
    "\u0089PNG, PNG",
    "\u00ff\u00d8\u00ff\u00e0, JPEG",
    "'II*\u0000', TIFF",
    "'\u0000\u0000\u0000\u0018ftypheic', HEIC",
    "'\u001f\u008b', gzip",
    "%!PS-Adobe, PostScript",
    "'MIME-Version: 1.0\nContent-Type: multipart/related', .mht",
    "'{\"formatVersion\": \"1\"}', policy-check check",
    "'\u0001\u0002\u0003', no document"
  })
  void refusesOtherFormatsByName(String start, String name) {
    UnreadableDocumentException refused = refused(start.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(refused).hasMessageContaining(name);
    assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
  }

  @Test
  void refusesDocumentsWithoutWords() {
    assertThat(refused(new byte[0]).reason()).isEqualTo(Reason.EMPTY);
    assertThat(refused(bytes(" \n--- \n")).reason()).isEqualTo(Reason.EMPTY);
    assertThat(refused(bytes("<html><p>•</p>")).reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void refusesFilesThatAreTooLarge() {
    int most = DocumentLimits.DEFAULT.fileBytes();

    assertThat(refused(new byte[most + 1])).hasMessageContaining("more than 20 MiB");
    assertThat(refused(new byte[most]).reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
  }

  @Test
  void stopsAReaderWhoseTimeIsOver() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    DocumentReader slow =
        (bytes, budget) -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            stopped.countDown();
          }
          throw new IllegalStateException();
        };

    UnreadableDocumentException refused = refused(withTime(slow, Duration.ofMillis(20)));

    assertThat(refused.reason()).isEqualTo(Reason.TOO_SLOW);
    stopped.await();
  }

  @Test
  void saysWhatLibrariesDoNot() {
    assertThat(
            refused(
                withTime(
                    (bytes, budget) -> {
                      throw new IllegalStateException("index 7");
                    },
                    Duration.ofSeconds(30))))
        .hasMessage("this plain text is broken; open it, save it again and import that")
        .matches(e -> e.reason() == Reason.BROKEN);
    assertThat(
            refused(
                    withTime(
                        (bytes, budget) -> {
                          throw new StackOverflowError();
                        },
                        Duration.ofSeconds(30)))
                .reason())
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void readsADocument() throws Exception {
    assertThat(readers.read(bytes("<html><p>Aims")).format()).isEqualTo(DocumentFormat.HTML);
  }

  private static DocumentReaders withTime(DocumentReader reader, Duration time) {
    DocumentLimits all = DocumentLimits.DEFAULT;
    DocumentLimits limits =
        new DocumentLimits(
            all.fileBytes(),
            all.zipEntries(),
            all.partBytes(),
            all.allPartBytes(),
            all.xmlDepth(),
            all.htmlDepth(),
            all.pages(),
            all.glyphs(),
            time);
    return new DocumentReaders(limits, Map.of(DocumentFormat.TEXT, () -> reader));
  }

  private UnreadableDocumentException refused(byte[] bytes) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> readers.read(bytes));
  }

  private static UnreadableDocumentException refused(DocumentReaders some) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> some.read(bytes("Aims")));
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
