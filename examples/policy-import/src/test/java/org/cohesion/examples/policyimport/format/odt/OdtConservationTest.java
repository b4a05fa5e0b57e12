package org.cohesion.examples.policyimport.format.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Each text node of the content is in the blocks, minus what is rightly left out, and no other. */
class OdtConservationTest {

  private static final Path FOLDER = Path.of("../../../shared/documents/odt");

  private static final Set<String> LEFT_OUT =
      Set.of("text:tracked-changes", "office:annotation", "text:note-citation", "text:placeholder");

  /** A file that LibreOffice wrote, of a school that does not exist, with one of everything. */
  @Test
  void losesNoWordOfTheDocumentWithOneOfEverything() throws Exception {
    byte[] bytes;
    try (InputStream stream =
        Objects.requireNonNull(OdtConservationTest.class.getResourceAsStream("everything.odt"))) {
      bytes = stream.readAllBytes();
    }
    List<String> stored = stored(bytes);
    for (String hidden : List.of("hiddenword", "one", "whole", "hidden", "paragraph")) {
      assertThat(stored.remove(hidden)).as(hidden).isTrue();
    }

    List<String> read = read(bytes);

    List<String> more = new ArrayList<>(read);
    stored.forEach(more::remove);
    List<String> less = new ArrayList<>(stored);
    read.forEach(less::remove);
    assertThat(less).isEmpty();
    // Numbers of lists are not stored.
    assertThat(more)
        .containsExactlyInAnyOrder("1", "1", "3", "1", "4", "a", "2", "2", "3", "iv", "v");
  }

  @Test
  void losesNoWordOfTheRealPolicies() throws Exception {
    assumeTrue(Files.isDirectory(FOLDER), "the documents are not here");
    List<Path> documents;
    try (Stream<Path> files = Files.list(FOLDER)) {
      documents = files.filter(file -> file.toString().endsWith(".odt")).sorted().toList();
    }

    assertThat(documents).hasSize(15);
    for (Path file : documents) {
      byte[] bytes = Files.readAllBytes(file);
      List<String> less = stored(bytes);
      read(bytes).forEach(less::remove);
      assertThat(less).as(file.toString()).isEmpty();
    }
  }

  private static List<String> read(byte[] bytes) throws IOException {
    SourceDocument document = new OdtReader().read(bytes, new Budget(DocumentLimits.DEFAULT));
    return document.blocks().stream()
        .filter(block -> block.zone() != Zone.HEADER && block.zone() != Zone.FOOTER)
        .map(Block::printed)
        .flatMap(OdtConservationTest::words)
        .toList();
  }

  private static List<String> stored(byte[] bytes) throws Exception {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("content.xml")) {
          collect(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(new ByteArrayInputStream(zip.readAllBytes())),
              text);
        }
      }
    }
    return new ArrayList<>(words(text.toString()).toList());
  }

  private static void collect(Node node, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text letters) {
        text.append(letters.getData());
      } else if (child instanceof Element element && !LEFT_OUT.contains(element.getTagName())) {
        boolean inside =
            Set.of("text:span", "text:a", "text:note", "text:note-body")
                .contains(element.getTagName());
        text.append(inside ? "" : " ");
        collect(element, text);
        text.append(inside ? "" : " ");
      }
    }
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(
            text.toLowerCase(Locale.ROOT)
                .replace("\u00ad", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .split(" ", -1))
        .filter(word -> !word.isEmpty());
  }
}
