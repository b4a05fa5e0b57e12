package org.cohesion.examples.policyimport.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.recognition.Words;
import org.cohesion.examples.policyreport.document.PrintedBlock;
import org.cohesion.examples.policyreport.document.PrintedBlock.Facts;
import org.cohesion.examples.policyreport.document.PrintedBlock.FrontLine;
import org.cohesion.examples.policyreport.document.PrintedBlock.Grid;
import org.cohesion.examples.policyreport.document.PrintedBlock.Heading;
import org.cohesion.examples.policyreport.document.PrintedBlock.Item;
import org.cohesion.examples.policyreport.document.PrintedBlock.Paragraph;
import org.cohesion.examples.policyreport.document.PrintedDocument;
import org.cohesion.examples.policyreport.docx.WordFile;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice Writer makes of the examples as Word files. */
class WordFileTest {

  private static final Map<String, Policy> POLICIES = new LinkedHashMap<>();
  private static final Map<String, byte[]> FILES = new LinkedHashMap<>();

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
                  POLICIES.put(name, policy);
                  FILES.put(name, WordFile.of(policy));
                });
      }
    }
  }

  private Map<String, byte[]> saved(String format) {
    return new LibreOffice(folder).convert(FILES, format);
  }

  @Test
  void showsWhatIsPrintedAndNothingElse() {
    saved("txt:Text (encoded):UTF8")
        .forEach(
            (name, text) ->
                assertThat(Words.of(new String(text, UTF_8)))
                    .as(name)
                    .isEqualTo(printed(PrintedDocument.of(policy(name)))));
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
      assertThat(printed(PrintedDocument.of(imported.policy())))
          .as(file.getKey())
          .containsExactlyInAnyOrderElementsOf(printed(PrintedDocument.of(policy(file.getKey()))));
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

  private static List<String> printed(PrintedDocument document) {
    List<String> words = new ArrayList<>();
    document.blocks().forEach(block -> texts(block).forEach(text -> words.addAll(Words.of(text))));
    return words;
  }

  private static List<String> texts(PrintedBlock block) {
    List<String> texts = new ArrayList<>();
    if (block instanceof Heading heading) {
      texts.add(heading.printed());
    } else if (block instanceof FrontLine line) {
      texts.add(line.text());
    } else if (block instanceof Paragraph paragraph) {
      texts.addAll(List.of(paragraph.label(), paragraph.text()));
    } else if (block instanceof Item item) {
      texts.addAll(List.of(item.label(), item.text(), item.address().orElse("")));
    } else if (block instanceof Facts facts) {
      facts.facts().forEach(fact -> texts.addAll(List.of(fact.label(), fact.text())));
    } else if (block instanceof Grid grid) {
      texts.addAll(grid.columns());
      grid.rows().forEach(row -> texts.addAll(row.cells()));
    }
    return texts;
  }
}
