package org.cohesion.examples.policyimport.format.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hwpf.HWPFDocument;
import org.cohesion.examples.policyimport.document.Block;
import org.junit.jupiter.api.Test;

/** Each word of the stored text is in the blocks, minus what is rightly left out, and no other. */
class WordConservationTest {

  private static final Path FOLDER = Path.of("../../../shared/documents/doc");

  @Test
  void losesNoWordOfTheDocumentWithOneOfEverything() throws IOException {
    byte[] bytes = WordFiles.everything();
    List<String> stored = stored(bytes);
    // Deleted, hidden, a comment, and the footer of even pages, which says the same as the other.
    for (String left :
        WordFiles.words(
            "vanishedword goneline hiddenword one whole hidden paragraph remarkword"
                + " foot of fenwick lane page 2")) {
      assertThat(stored.remove(left)).as(left).isTrue();
    }

    List<String> read = words(bytes);

    // Numbers of lists are not stored.
    List<String> more = new ArrayList<>(read);
    stored.forEach(more::remove);
    List<String> less = new ArrayList<>(stored);
    read.forEach(less::remove);
    assertThat(less).isEmpty();
    assertThat(more)
        .containsExactlyInAnyOrder("1", "1", "3", "1", "4", "a", "2", "2", "3", "iv", "i");
  }

  @Test
  void losesNoWordOfTheRealPolicies() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "the documents are not here");
    List<Path> documents;
    try (Stream<Path> files = Files.list(FOLDER)) {
      documents = files.filter(file -> file.toString().endsWith(".doc")).sorted().toList();
    }

    assertThat(documents).hasSize(15);
    for (Path file : documents) {
      byte[] bytes = Files.readAllBytes(file);
      List<String> less = stored(bytes);
      words(bytes).forEach(less::remove);
      assertThat(less).as(file.toString()).isEmpty();
    }
  }

  private static List<String> words(byte[] bytes) throws IOException {
    return WordFiles.read(bytes).blocks().stream()
        .map(Block::printed)
        .flatMap(text -> Arrays.stream(WordFiles.words(text)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Field codes are no words; soft hyphens are nothing, and hard ones part words. */
  private static List<String> stored(byte[] bytes) throws IOException {
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      String text =
          word.getText()
              .toString()
              .replaceAll("\u0013[^\u0013\u0014\u0015]*\u0014", "")
              .replaceAll("[\u001f\u00ad]", "");
      return new ArrayList<>(
          Arrays.stream(WordFiles.words(text)).filter(each -> !each.isEmpty()).toList());
    }
  }
}
