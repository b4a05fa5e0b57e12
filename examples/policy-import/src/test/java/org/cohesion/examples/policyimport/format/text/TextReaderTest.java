package org.cohesion.examples.policyimport.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  private static final Path FOLDER = Path.of("../../../shared/policies");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Test
  void takesEachLineForAParagraphWhereLinesAreLong() throws Exception {
    String paragraph =
        "We want every pupil to feel at home in the school and around it. ".repeat(4);

    assertThat(shown("Aims\n" + paragraph + "\nOwner: Head\n\n" + paragraph))
        .containsExactly(
            "1 PARAGRAPH 0 Aims",
            "2 PARAGRAPH 0 " + paragraph.strip(),
            "3 PARAGRAPH 0 Owner: Head",
            "5 PARAGRAPH 0 " + paragraph.strip());
  }

  @Test
  void joinsLinesThatWereBrokenToFit() throws Exception {
    assertThat(
            shown(
                """
                Aims
                We want every pupil of our school to feel at home in
                it, and in the place around it, whatever they believe.
                Owner: Head

                - work with others who live near our school, and with
                  their schools
                - listen
                """))
        .containsExactly(
            "1 PARAGRAPH 0 Aims",
            "2 PARAGRAPH 0 We want every pupil of our school to feel at home in it, and in the"
                + " place around it, whatever they believe.",
            "4 PARAGRAPH 0 Owner: Head",
            "6 ITEM 0 - work with others who live near our school, and with their schools",
            "8 ITEM 0 - listen");
  }

  @Test
  void joinsSentencesAcrossBlankLinesWhereReadersOfPdfWroteThem() throws Exception {
    assertThat(
            shown(
                """
                We want every pupil of our school to feel at home in

                it, and in the place around it, and to know that the

                people who live there are their neighbours.
                \s
                Procedures

                We work with others.
                """))
        .containsExactly(
            "1 PARAGRAPH 0 We want every pupil of our school to feel at home in it, and in the"
                + " place around it, and to know that the people who live there are their"
                + " neighbours.",
            "7 PARAGRAPH 0 Procedures",
            "9 PARAGRAPH 0 We work with others.");
  }

  @Test
  void knowsListsByTheirMarksAndDepthsByIndentOrMark() throws Exception {
    assertThat(
            shown(
                "- One\n - Two\n- Three\nAims\n• Four\no Five\no Six\n• Seven\nEnd\n1. Eight\na) Nine\n"))
        .containsExactly(
            "1 ITEM 0 - One",
            "2 ITEM 1 - Two",
            "3 ITEM 0 - Three",
            "4 PARAGRAPH 0 Aims",
            "5 ITEM 0 • Four",
            "6 ITEM 1 o Five",
            "7 ITEM 1 o Six",
            "8 ITEM 0 • Seven",
            "9 PARAGRAPH 0 End",
            "10 ITEM 0 1. Eight",
            "11 ITEM 1 a) Nine");
  }

  @Test
  void takesUnderlinedLinesForHeadings() throws Exception {
    assertThat(shown("=====\nTitle\n=====\n\n1. Aims\n-------\nText\n\n-----\nEnd\n"))
        .containsExactly(
            "2 HEADING 1 Title", "5 HEADING 2 1. Aims", "7 PARAGRAPH 0 Text", "10 PARAGRAPH 0 End");
  }

  @Test
  void keepsGapsBetweenLabelsAndValuesOnly() throws Exception {
    assertThat(shown("Owner\tHead\nReview date   May 2024\nWe work.  We listen.\n"))
        .containsExactly(
            "1 PARAGRAPH 0 Owner\tHead",
            "2 PARAGRAPH 0 Review date\tMay 2024",
            "3 PARAGRAPH 0 We work. We listen.");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', 0",
    "UTF-8, \ufeff, 0",
    "windows-1252, '', 1",
    "UTF-16LE, \ufeff, 0",
    "UTF-16BE, \ufeff, 0",
    "UTF-16LE, '', 0"
  })
  void readsItsEncoding(String charset, String mark, int notes) throws Exception {
    byte[] bytes = (mark + "A pêl is a ball").getBytes(Charset.forName(charset));

    SourceDocument document = new TextReader().read(bytes, new Budget(DocumentLimits.DEFAULT));

    assertThat(document.blocks()).extracting(Block::text).containsExactly("A pêl is a ball");
    assertThat(document.notes()).hasSize(notes);
  }

  @EnabledIf("hasFolder")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kingsfleet-2010",
        "kingsfleet-undated",
        "model-primary",
        "wootton-park-2016",
        "wootton-park-undated"
      })
  void losesNoWord(String name) throws Exception {
    String text = Files.readString(FOLDER.resolve(name + ".txt"));
    List<Block> blocks = read(text).blocks();

    String printed = blocks.stream().map(Block::printed).collect(Collectors.joining("\n"));
    assertThat(words(printed)).isEqualTo(words(text));
  }

  static boolean hasFolder() {
    return Files.isDirectory(FOLDER);
  }

  private static List<String> words(String text) {
    return new ArrayList<>(WORD.matcher(text).results().map(match -> match.group()).toList());
  }

  private static List<String> shown(String text) throws Exception {
    return read(text).blocks().stream()
        .map(
            block ->
                block.place().line()
                    + " "
                    + block.kind()
                    + " "
                    + block.level()
                    + " "
                    + block.printed())
        .toList();
  }

  private static SourceDocument read(String text) throws Exception {
    return new TextReader()
        .read(text.getBytes(StandardCharsets.UTF_8), new Budget(DocumentLimits.DEFAULT));
  }
}
