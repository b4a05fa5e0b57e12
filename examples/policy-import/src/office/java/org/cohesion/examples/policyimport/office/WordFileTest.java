package org.cohesion.examples.policyimport.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.recognition.Words;
import org.cohesion.examples.policyimport.rendered.PrintedTexts;
import org.cohesion.examples.policyreport.document.PrintedDocument;
import org.cohesion.examples.policyreport.docx.WordFile;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Language;
import org.cohesion.policy.Link;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice Writer makes of the examples as Word files. */
class WordFileTest {

  private static final Map<String, Policy> POLICIES = new LinkedHashMap<>();
  private static final Map<String, byte[]> FILES = new LinkedHashMap<>();

  /** Markup, fields, controls and a text that turns the next one around. */
  private static final Policy HOSTILE =
      Policy.builder()
          .title("Polisi </w:t> & <script>alert(1)</script>")
          .rationale(
              Narrative.builder()
                  .heading("{ HYPERLINK x } \u202edrawkcab")
                  .addParagraphs(
                      "Bell \u0007 and null \u0000 and \ufffe and ]]> between",
                      "one\r\ntwo\tthree\u2028four",
                      "=cmd|' /C calc'!A0",
                      "\u2067سلام and שלום")
                  .build())
          .addLinks(
              Link.builder().title("Click").url("javascript:alert(1)").build(),
              Link.builder().title("Here").url("https://example.org/a b").build(),
              Link.builder().title("There").url("https://example.org/llŵyn?a=b&c").build())
          .build();

  @TempDir private Path folder;

  @BeforeAll
  static void writeWordFiles() throws IOException {
    try (Stream<Path> examples = Files.list(Path.of("../policies"))) {
      for (Path example :
          examples.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
        PolicyJson.decode(example)
            .getPolicy()
            .ifPresent(
                policy -> {
                  String name = example.getFileName().toString().replace(".json", ".docx");
                  add(name, policy);
                });
      }
    }
    add("hostile.docx", HOSTILE);
  }

  private static void add(String name, Policy policy) {
    POLICIES.put(name, policy);
    FILES.put(name, WordFile.of(policy));
  }

  private Map<String, byte[]> saved(String format) {
    return new LibreOffice(folder).convert(FILES, format);
  }

  @Test
  void showsWhatIsPrintedAndNothingElse() {
    saved("txt:Text (encoded):UTF8")
        .forEach(
            (name, text) ->
                assertThat(String.join(" ", Words.of(new String(text, UTF_8))))
                    .as(name)
                    .isEqualTo(printed(policy(name))));
  }

  @Test
  void carriesThePolicyAfterItWasSavedAnew() throws IOException {
    for (Map.Entry<String, byte[]> file : saved("docx").entrySet()) {
      Imported imported = DocumentImport.of(file.getValue());

      assertThat(imported.carried()).as(file.getKey()).isTrue();
      assertThat(imported.policy()).as(file.getKey()).isEqualTo(policy(file.getKey()));
    }
  }

  @Test
  void isReadAsWellOnceItIsAnOpenDocument() throws IOException {
    for (Map.Entry<String, byte[]> file : saved("odt").entrySet()) {
      Imported imported = DocumentImport.of(file.getValue());

      assertThat(imported.carried()).as(file.getKey()).isFalse();
      assertThat(printed(imported.policy()))
          .as(file.getKey())
          .isEqualTo(printed(policy(file.getKey())));
    }
  }

  @Test
  void hasItsTitleAndLanguageAsPdf() throws IOException {
    for (Map.Entry<String, byte[]> file : saved("pdf").entrySet()) {
      try (PDDocument pdf = Loader.loadPDF(file.getValue())) {
        Policy policy = policy(file.getKey());
        assertThat(pdf.getDocumentInformation().getTitle())
            .isEqualTo(PrintedDocument.of(policy).title());
        assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
        assertThat(pdf.getDocumentCatalog().getLanguage())
            .isEqualTo(policy.writtenIn(Language.WELSH) ? "cy-GB" : "en-GB");
      }
    }
  }

  private static Policy policy(String name) {
    Policy policy = POLICIES.get(name);
    if (policy == null) {
      throw new AssertionError("there is no " + name);
    }
    return policy;
  }

  private static String printed(Policy policy) {
    return String.join(" ", PrintedTexts.words(policy));
  }
}
