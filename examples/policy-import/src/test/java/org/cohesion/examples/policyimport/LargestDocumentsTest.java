package org.cohesion.examples.policyimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as people start it, with little memory, on documents as large as they may be. */
class LargestDocumentsTest {

  private static final String LINE =
      "Our school works with families and partners so that all pupils learn together.";
  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final int MIB = 1 << 20;

  /** What only tests and the compiler need. */
  private static final Pattern FOR_TESTS =
      Pattern.compile(
          "junit|opentest4j|apiguardian|assertj|byte-buddy|jqwik|jackson-(?:databind|annotations)"
              + "|json-schema|itu|slf4j|jakarta.validation|surefire");

  @TempDir private Path folder;

  @Test
  void refusesBooksInPlainWords() throws Exception {
    Path error = folder.resolve("error");

    assertThat(run(error, books())).isEqualTo(2);
    assertThat(Files.readString(error))
        .contains(
            "book.txt: it has more than 1 MiB of text,",
            "book.html: it has more than 1 MiB of text,",
            "book.docx: it has more than 1 MiB of text,",
            "book.odt: it has more than 1 MiB of text,")
        .doesNotContain("internal error", "OutOfMemory", "Exception");
  }

  @Test
  void importsWhatAPolicyCanJustHold() throws Exception {
    Path error = folder.resolve("error");
    Map<String, byte[]> files = new TreeMap<>();
    files.put("long-text.txt", (LINE + "\n\n").repeat(MIB / 2 / LINE.length()).getBytes(UTF_8));
    files.put("long-word.docx", docx("<w:p><w:r><w:t>" + LINE + "</w:t></w:r></w:p>", MIB / 2));
    files.put("long-pages.pdf", pdf(300));

    assertThat(run(error, files)).as(Files.readString(error)).isLessThan(2);
  }

  @Test
  void needsNoMoreThanFifteenJars() {
    String path = System.getProperty("surefire.test.class.path", "");
    String all = path.isEmpty() ? System.getProperty("java.class.path") : path;

    assertThat(
            Arrays.stream(all.split(File.pathSeparator))
                .map(entry -> new File(entry).getName())
                .filter(name -> name.endsWith(".jar"))
                .filter(name -> !FOR_TESTS.matcher(name).lookingAt())
                // Those of this project are jars only once they are packaged.
                .filter(name -> !name.startsWith("cohesion-") && !name.startsWith("policy-")))
        .hasSizeBetween(1, 15);
  }

  private int run(Path error, Map<String, byte[]> files) throws Exception {
    String path = System.getProperty("surefire.test.class.path", "");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            path.isEmpty() ? System.getProperty("java.class.path") : path,
            PolicyImport.class.getName(),
            "--output",
            Files.createDirectories(folder.resolve("drafts")).toString());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path written = Files.write(folder.resolve(file.getKey()), file.getValue());
      builder.command().add(written.toString());
    }
    Process process = builder.redirectErrorStream(true).redirectOutput(error.toFile()).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private static Map<String, byte[]> books() throws IOException {
    String page = "<p>" + LINE + "</p>";
    Map<String, byte[]> books = new TreeMap<>();
    books.put("book.txt", (LINE + "\n\n").repeat(19 * MIB / (LINE.length() + 2)).getBytes(UTF_8));
    books.put(
        "book.html",
        ("<html><body>" + page.repeat(19 * MIB / page.length()) + "</body></html>")
            .getBytes(UTF_8));
    books.put("book.docx", docx("<w:p><w:r><w:t>" + LINE + "</w:t></w:r></w:p>", 15 * MIB));
    books.put("book.odt", odt("<text:p>" + LINE + "</text:p>", 15 * MIB));
    return books;
  }

  private static byte[] docx(String paragraph, int size) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id='a' Type='urn:x/officeDocument'"
            + " Target='word/document.xml'/></Relationships>");
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w='urn:w'><w:body>"
            + paragraph.repeat(size / paragraph.length())
            + "</w:body></w:document>");
    return zip(parts);
  }

  private static byte[] odt(String paragraph, int size) throws IOException {
    String office = "urn:oasis:names:tc:opendocument:xmlns:";
    Map<String, String> parts = new TreeMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<office:document-content xmlns:office='"
            + office
            + "office:1.0' xmlns:text='"
            + office
            + "text:1.0'><office:body><office:text>"
            + paragraph.repeat(size / paragraph.length())
            + "</office:text></office:body></office:document-content>");
    return zip(parts);
  }

  /** Without compression where the name comes first, so that the first bytes say the format. */
  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      if (parts.containsKey("mimetype")) {
        put(zip, "mimetype", parts.get("mimetype"), 0);
      }
      for (Map.Entry<String, String> part : parts.entrySet()) {
        if (!part.getKey().equals("mimetype")) {
          put(zip, part.getKey(), part.getValue(), 6);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text, int level)
      throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    ZipEntry entry = new ZipEntry(name);
    if (level == 0) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(sum.getValue());
    }
    zip.putNextEntry(entry);
    zip.write(bytes);
  }

  private static byte[] pdf(int pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
          stream.setFont(new PDType1Font(FontName.HELVETICA), 11);
          for (int line = 0; line < 20; line++) {
            stream.beginText();
            stream.newLineAtOffset(60, 700 - 14 * line);
            stream.showText(LINE);
            stream.endText();
          }
        }
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
