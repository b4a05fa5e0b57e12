package org.cohesion.examples.policyimport.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the pages of PDFs without a structure tree. */
class PdfReaderTest {

  private static final String LONG =
      "Our school serves families from many backgrounds and wants every one of them to feel";

  private static SourceDocument read(PdfSample sample) throws IOException {
    return new PdfReader().read(sample.bytes(), new Budget(DocumentLimits.DEFAULT));
  }

  private static List<String> texts(SourceDocument document) {
    return document.blocks().stream().map(Block::printed).toList();
  }

  @Test
  void putsLinesTogetherThatHadNoRoomForTheNextWord() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(
          page -> {
            sample.bold(page, 60, 200, "Our aims");
            sample.line(page, 60, 213, LONG);
            sample.line(page, 60, 226, "at home.");
            sample.line(page, 60, 239, "We work with them.");
          });

      SourceDocument document = read(sample);

      assertThat(texts(document))
          .containsExactly("Our aims", LONG + " at home.", "We work with them.");
      assertThat(document.blocks().get(0).print().bold()).isTrue();
      assertThat(document.blocks().get(1).print().bold()).isFalse();
      assertThat(document.blocks().get(1).place().page()).isEqualTo(1);
      assertThat(document.blocks().get(1).place().y()).isEqualTo(213);
    }
  }

  @Test
  void keepsHyphensUnlessTheDocumentHasTheWordWithout() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(
          page -> {
            sample.line(
                page, 60, 200, "Our school serves families and works for cohesion in a multi-");
            sample.line(
                page, 60, 213, "cultural town; we believe that the whole community is respon-");
            sample.line(page, 60, 226, "sible for it.");
            sample.line(page, 60, 260, "The governors are responsible.");
          });

      assertThat(texts(read(sample)).get(0))
          .contains("a multi-cultural town")
          .endsWith("is responsible for it.");
    }
  }

  @Test
  void readsOneColumnAfterTheOther() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(
          page -> {
            sample.line(page, 60, 300, "We know our pupils, and they know each");
            sample.line(page, 60, 313, "other.");
            sample.line(page, 60, 350, "We visit our neighbours in the old town");
            sample.line(page, 320, 300, "every summer.");
            sample.line(page, 320, 340, "They visit us.");
          });

      assertThat(texts(read(sample)))
          .containsExactly(
              "We know our pupils, and they know each other.",
              "We visit our neighbours in the old town every summer.",
              "They visit us.");
    }
  }

  @Test
  void tellsEntriesOfListsByTheirMarksAndIndents() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(
          page -> {
            sample.line(page, 60, 200, "We:");
            sample.line(page, 78, 213, "•");
            sample.line(page, 96, 213, "listen");
            sample.line(page, 114, 226, "o");
            sample.line(page, 132, 226, "to pupils");
            sample.line(page, 78, 239, "i)answer");
          });

      List<Block> blocks = read(sample).blocks();

      assertThat(blocks).extracting(Block::mark).containsExactly("", "•", "o", "i)");
      assertThat(blocks).extracting(Block::level).containsExactly(0, 0, 1, 0);
      assertThat(blocks)
          .extracting(Block::text)
          .containsExactly("We:", "listen", "to pupils", "answer");
    }
  }

  @Test
  void tellsRowsOfLabelsAndValues() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(
          page -> {
            sample.line(page, 60, 200, "Approved by");
            sample.line(page, 300, 200, "Full Governing Body");
            sample.line(page, 60, 220, "Review date");
            sample.line(page, 300, 220, "May 2027");
          });

      List<Block> blocks = read(sample).blocks();

      assertThat(blocks).allMatch(block -> block.is(BlockKind.ROW));
      assertThat(blocks.get(1).cells()).containsExactly("Review date", "May 2027");
    }
  }

  @Test
  void tellsWhatPagesRepeatFromTheText() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      for (int i = 1; i <= 3; i++) {
        String number = "Page " + i + " of 3";
        String text = "Text of its own " + "abc".charAt(i - 1);
        sample.page(
            page -> {
              sample.line(page, 60, 40, "Elm Road Primary School");
              sample.line(page, 60, 300, text);
              sample.line(page, 280, 800, number);
            });
      }

      List<Block> blocks = read(sample).blocks();

      assertThat(blocks)
          .extracting(Block::zone)
          .containsExactly(
              Zone.HEADER,
              Zone.HEADER,
              Zone.HEADER,
              Zone.BODY,
              Zone.BODY,
              Zone.BODY,
              Zone.FOOTER,
              Zone.FOOTER,
              Zone.FOOTER);
      assertThat(blocks.get(7).text()).isEqualTo("Page 2 of 3");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\uf0b7", "\uf0a7", "\uf0fc", "\uf0d8", "\uf095", "o", "\u25aa", "\u2013"})
  void knowsTheBulletsOfWordProcessors(String bullet) throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(
          page -> {
            sample.line(page, 60, 200, "We:");
            sample.said(page, 78, 213, bullet);
            sample.line(page, 96, 213, "listen");
            sample.said(page, 78, 226, bullet);
            sample.line(page, 96, 226, "answer");
          });

      List<Block> blocks = read(sample).blocks();

      assertThat(blocks).extracting(Block::mark).containsExactly("", bullet, bullet);
      assertThat(blocks).extracting(Block::text).containsExactly("We:", "listen", "answer");
    }
  }

  @Test
  void takesTheLetterOAtTheMarginAsAWord() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(page -> sample.line(page, 60, 200, "o blaid y plant"));

      assertThat(read(sample).blocks())
          .singleElement()
          .matches(block -> block.is(BlockKind.PARAGRAPH))
          .extracting(Block::text)
          .isEqualTo("o blaid y plant");
    }
  }
}
