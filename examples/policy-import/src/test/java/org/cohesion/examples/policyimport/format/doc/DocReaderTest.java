package org.cohesion.examples.policyimport.format.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader of a Word document sees is what its blocks hold. */
class DocReaderTest {

  private static SourceDocument document;

  @BeforeAll
  static void read() throws Exception {
    document = WordFiles.read(WordFiles.everything());
  }

  @Test
  void saysWhatTheDocumentSaysOfItself() {
    assertThat(document.format()).isEqualTo(DocumentFormat.DOC);
    assertThat(document.title()).contains("Fenwick Lane – community cohesion");
    assertThat(document.language()).contains("en-GB");
    assertThat(document.carriedPolicy()).isEmpty();
  }

  @Test
  void knowsHeadingsByStyleByWhatItIsBasedOnAndByOutlineLevel() {
    assertThat(document.blocks())
        .filteredOn(block -> block.is(BlockKind.HEADING))
        .extracting(Block::level, Block::mark, Block::text)
        .containsExactly(
            tuple(0, "", "Policy title"),
            tuple(1, "", "First heading"),
            tuple(2, "", "Derived heading"),
            tuple(3, "", "Outlined only"),
            tuple(2, "4.2", "Typed number of a heading"),
            tuple(1, "", "Heading in a frame"));
  }

  @Test
  void readsWhatIsInsertedAndLeavesOutWhatIsDeleted() {
    assertThat(texts()).contains("Before the insertedword end.", "Joined start joined end.");
    assertThat(String.join(" ", texts())).doesNotContain("vanishedword", "goneline");
    assertThat(note(Kind.TRACKED_CHANGES).message())
        .isEqualTo(
            "changes are tracked and not yet accepted: 1 inserted word read, 2 deleted words left"
                + " out");
  }

  @Test
  void leavesOutHiddenTextAndSaysSo() {
    assertThat(texts()).contains("Seen again.");
    assertThat(String.join(" ", texts()).toLowerCase(Locale.ROOT)).doesNotContain("hidden");
    assertThat(note(Kind.HIDDEN_TEXT).message()).isEqualTo("5 hidden words left out");
  }

  @Test
  void leavesOutCommentsAndSaysSo() {
    assertThat(texts()).contains("Commented text.");
    assertThat(String.join(" ", texts())).doesNotContain("remarkword");
    assertThat(note(Kind.COMMENTS).message()).isEqualTo("1 comment left out");
  }

  @Test
  void keepsBreaksTabsAndHyphensAsTheyAreSeen() {
    assertThat(texts())
        .contains("Break\nhere, tab\tthere, two spaces, non\u2011breaking, softhyphen, no break.");
  }

  @Test
  void tellsBoldAndSizeDirectByStyleAndByWhatAStyleIsBasedOn() {
    assertThat(block("All bold").print().bold()).isTrue();
    assertThat(block("Bold by the base of a style").print().bold()).isTrue();
    assertThat(block("Part bold capitals").print().bold()).isFalse();
    assertThat(block("Policy title").print().size()).isEqualTo(24);
    assertThat(block("Last words").print().size()).isEqualTo(11);
  }

  @Test
  void showsTheResultsOfFieldsAndNotesDatesThatWordFillsIn() {
    Block printed =
        document.blocks().stream()
            .filter(block -> block.text().startsWith("Printed on "))
            .findFirst()
            .orElseThrow();

    assertThat(printed.text()).doesNotContain("DATE");
    assertThat(texts()).contains("See the linked words and a note and an end.");
    assertThat(document.notes())
        .filteredOn(note -> note.kind() == Kind.DATE_FIELD)
        .extracting(DocumentNote::place)
        .containsExactly(printed.place(), printed.place());
  }

  @Test
  void countsListsAsWordDoes() {
    assertThat(document.blocks())
        .filteredOn(block -> block.is(BlockKind.ITEM))
        .extracting(Block::level, Block::mark, Block::text)
        .containsExactly(
            tuple(0, "1.", "One"),
            tuple(1, "1.3", "One three"),
            tuple(1, "1.4", "One four"),
            tuple(2, "(a)", "Letter a"),
            tuple(0, "2.", "Two"),
            tuple(1, "2.3", "Two three"),
            tuple(0, "iv)", "Roman four"),
            // The program that wrote the file began another list here.
            tuple(0, "i)", "Roman five"),
            tuple(0, "▪", "Dot"),
            tuple(1, "\uf02d", "Dash"),
            tuple(0, "o", "typed bullet at an indent"),
            tuple(0, "a)", "typed letter"));
  }

  @Test
  void readsBoxesOnceWhereTheyAreAnchored() {
    List<String> texts = texts();
    int anchor = texts.indexOf("Anchor of the box");

    assertThat(texts.subList(anchor + 1, anchor + 3))
        .containsExactly("Words in the box", "More box words");
    assertThat(texts).containsOnlyOnce("Words in the box");
    assertThat(document.blocks())
        .filteredOn(block -> block.zone() == Zone.BOX)
        .extracting(Block::place)
        .containsOnly(block("Anchor of the box").place());
  }

  @Test
  void makesRowsOfTablesAndLetsATableOfOneColumnStandAlone() {
    assertThat(document.blocks())
        .filteredOn(block -> block.is(BlockKind.ROW))
        .extracting(Block::cells, Block::place)
        .containsExactly(
            tuple(List.of("Owner", "The head\nand a governor"), Place.row(1, 1)),
            tuple(List.of("Spanning cell"), Place.row(1, 2)),
            tuple(List.of("Nested", "in a\tin b\nafter nested"), Place.row(1, 3)));
    assertThat(block("Alone in a row").kind()).isEqualTo(BlockKind.PARAGRAPH);
    assertThat(block("Alone in a row").place().table()).isEqualTo(3);
  }

  @Test
  void readsHeadersFirstAndFootersLastEachOnce() {
    assertThat(document.blocks())
        .extracting(Block::zone, Block::text)
        .startsWith(
            tuple(Zone.HEADER, "Fenwick Lane left head"),
            tuple(Zone.HEADER, "Fenwick Lane running head"),
            tuple(Zone.HEADER, "First page head"),
            tuple(Zone.BODY, "Opening words"))
        .endsWith(
            tuple(Zone.NOTE, "The footnote words."),
            tuple(Zone.NOTE, "The endnote words."),
            tuple(Zone.FOOTER, "Foot of Fenwick Lane, page 2"),
            tuple(Zone.FOOTER, "First page foot"));
  }

  @Test
  void goesOnBehindAPageBreak() {
    assertThat(texts()).contains("After the page break", "Last words");
  }

  private static List<String> texts() {
    return document.blocks().stream().map(Block::text).toList();
  }

  private static Block block(String text) {
    return document.blocks().stream()
        .filter(block -> block.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static DocumentNote note(Kind kind) {
    return document.notes().stream().filter(note -> note.kind() == kind).findFirst().orElseThrow();
  }
}
