package org.cohesion.examples.policyimport.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.junit.jupiter.api.Test;

/** Counts every letter of the pages, as PDFBox itself reads them, against the blocks. */
class PdfConservationTest {

  @Test
  void losesNoLetterOfThePrintedExamples() throws IOException {
    assertThat(compareAll(Path.of("src/test/documents"))).isGreaterThan(20);
  }

  @Test
  void losesNoLetterOfTheSharedDocuments() throws IOException {
    Path shared = Path.of("../../../shared/documents");
    assumeThat(shared).exists();

    assertThat(compareAll(shared)).isGreaterThan(20);
  }

  private static int compareAll(Path folder) throws IOException {
    int count = 0;
    for (String kind : new String[] {"pdf", "pdftag"}) {
      try (Stream<Path> files = Files.list(folder.resolve(kind))) {
        for (Path file : files.sorted().toList()) {
          byte[] bytes = Files.readAllBytes(file);
          StringBuilder read = new StringBuilder();
          for (Block block :
              new PdfReader().read(bytes, new Budget(DocumentLimits.DEFAULT)).blocks()) {
            read.append(block.printed()).append('\n');
          }

          assertThat(letters(read.toString())).as(file.toString()).isEqualTo(letters(raw(bytes)));
          count++;
        }
      }
    }
    return count;
  }

  private static String raw(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSuppressDuplicateOverlappingText(false);
      return stripper.getText(document);
    }
  }

  private static Map<String, Integer> letters(String text) {
    Map<String, Integer> letters = new TreeMap<>();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letter -> letters.merge(Character.toString(letter), 1, Integer::sum));
    return letters;
  }
}
