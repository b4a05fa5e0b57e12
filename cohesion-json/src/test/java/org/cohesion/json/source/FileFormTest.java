package org.cohesion.json.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.PolicyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormTest {

  private static final Path DOCUMENTS = Path.of("../../shared/documents");

  private static final Map<String, String> NAMED =
      Map.of(
          "docx", "a Word document",
          "doc", "a Word document",
          "odt", "an OpenDocument text",
          "pdf", "a PDF document",
          "html", "a web page (HTML)",
          "rtf", "a Rich Text (RTF) document",
          "md", "Markdown",
          "txt", "plain text");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "word/document.xml | a Word document",
        "xl/workbook.xml | an Excel workbook",
        "ppt/presentation.xml | a PowerPoint presentation",
        "policy.json | a zip archive"
      })
  void archivesAreToldByWhatIsInThem(String entry, String named) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry(entry));
    }

    assertThat(says(bytes.toByteArray())).isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, a PDF document",
    "{\\rtf1 x}, a Rich Text (RTF) document",
    "<!DOCTYPE html><p>x</p>, a web page (HTML)",
    "<html><body>x</body></html>, a web page (HTML)",
    "<?xml version='1.0'?><policy/>, an XML document",
    "# Policy, Markdown",
    "title: Policy, YAML",
    "Our school serves a wide area, plain text",
    "GIF89a, a picture",
    "<policy>x</policy>, an XML document",
    "<!-- x --><policy/>, an XML document",
    "'%YAML 1.2\n---\ntitle: Policy', YAML",
    "Constable Road school serves a wide area, plain text",
    "'title,school,urn', a table (CSV)",
    "'title;school;urn\nx;y;z', a table (CSV)",
    "'title,school', nothing",
    "'Title, School, Review\nPolicy, Willow, \"x, y\"', a table (CSV)",
    "'Our school is small, rural, and friendly', plain text",
    "'We serve villages, farms, and a town.\nWe meet staff, parents, and pupils.', plain text",
    "'We serve villages, farms, and a town,\nand welcome all', plain text",
    "'About 1,000,000 people live here', plain text"
  })
  void formsAreToldByTheirBeginning(String beginning, String named) {
    assertThat(says(beginning.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument, a Word document",
    "Workbook, an Excel workbook",
    "PowerPoint Document, a PowerPoint presentation",
    "Something, a document of an older Microsoft Office"
  })
  void oldOfficeIsToldByTheNamesOfItsParts(String part, String named) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
    bytes.writeBytes(new byte[512]);
    bytes.writeBytes(part.getBytes(StandardCharsets.UTF_16LE));

    assertThat(says(bytes.toByteArray())).isEqualTo(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[",
        "{\"a\":1",
        "{title: 'x'}",
        "// policy\n{}",
        "# policy\n{\"a\": 1}",
        "\"formatVersion\": \"1.0\"}",
        "true",
        "null x",
        "'text'",
        "{\"title\": \"%PDF-\"",
        "PK",
        "P",
        "<<<<<<< HEAD\n{\"a\": 1}\n=======\n{}\n>>>>>>> other\n",
        "<< x",
        "<3 our school",
        "<",
        "var x = {\"a\": 1};",
        "export default {\"a\": 1};",
        "const policy = {};",
        "policy = {};",
        "NaN",
        "-Infinity and more"
      })
  void whatMayHaveBeenMeantAsJsonIsNothingElse(String text) {
    assertThat(FileForm.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void whatIsJsonIsNeverTakenForSomethingElse() {
    byte[] policy =
        "\uFEFF{\"formatVersion\": \"1.0\", \"title\": \"# PK %PDF- {\\\\rtf <html>\"}"
            .getBytes(StandardCharsets.UTF_8);

    assertThat(PolicyJson.decode(policy).getFindings()).isEmpty();
    assertThat(FileForm.of(policy)).isEmpty();
  }

  @Test
  void thereIsOneFindingForTheWholeFileAndItQuotesNothing() {
    byte[] markdown = "# Zebediah\n\nA paragraph with {braces}.\n".getBytes(StandardCharsets.UTF_8);
    List<Finding> findings = PolicyJson.decode(markdown).getFindings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).getPosition()).contains(new SourcePosition(1, 1, 1, 1));
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .isEqualTo(
            "this is Markdown, not JSON; write the policy down as JSON, since nothing else can be"
                + " read here");
    assertThat(findings.get(0).text(Locale.forLanguageTag("cy"))).contains("Markdown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void otherEncodingsOfJsonAreNoOtherForm(String charset) {
    byte[] bytes = "{\"formatVersion\": \"1.0\"}".getBytes(Charset.forName(charset));

    assertThat(PolicyJson.decode(bytes).getFindings().get(0).text(Locale.ENGLISH))
        .isEqualTo("this is UTF-16, not UTF-8; save the document as UTF-8");
  }

  @Test
  void documentsOfSchoolsAreToldByTheirForm() throws IOException {
    assumeTrue(Files.isDirectory(DOCUMENTS));
    try (Stream<Path> files = Files.walk(DOCUMENTS)) {
      List<Path> known =
          files
              .filter(Files::isRegularFile)
              .filter(file -> NAMED.containsKey(extension(file)))
              .toList();

      assertThat(known).hasSizeGreaterThan(20);
      assertThat(known)
          .allSatisfy(
              file ->
                  assertThat(says(Files.readAllBytes(file)))
                      .as(file.toString())
                      .isEqualTo(NAMED.get(extension(file))));
    }
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String says(byte[] bytes) {
    List<Finding> findings = PolicyJson.decode(bytes).getFindings();
    assertThat(findings).hasSize(1);
    return findings.get(0).getArguments().get("file") instanceof FileForm form
        ? form.getLabel()
        : "nothing";
  }
}
