package org.cohesion.examples.policyimport.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.p;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.r;

import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

class DocxChangesTest {

  @Test
  void takesWhatIsInsertedAndWhatIsMovedOnceAndLeavesOutWhatIsDeleted()
      throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(
            "<w:p>"
                + r("", "We ")
                + "<w:ins>"
                + r("", "respect")
                + "</w:ins><w:del><w:r><w:delText>bear</w:delText></w:r></w:del><w:moveFrom>"
                + r("", "all")
                + "</w:moveFrom></w:p><w:p><w:moveTo>"
                + r("", "all")
                + "</w:moveTo></w:p>");

    assertThat(file.printed()).containsExactly("We respect", "all");
    assertThat(file.notes())
        .containsExactly("4 tracked changes: what is inserted was read, what is deleted left out");
  }

  /** Some programs write deleted text as text; its parent tells. */
  @Test
  void tellsDeletedTextByWhatItStandsIn() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(
            "<w:p>"
                + r("", "We")
                + "<w:del>"
                + r("", " never")
                + "</w:del>"
                + r("", " care</w:t><w:delText>d</w:delText><w:t>")
                + "</w:p>");

    assertThat(file.printed()).containsExactly("We care");
  }

  @Test
  void leavesOutWhatIsInsertedAndDeletedAgain() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(
            "<w:p>" + r("", "We") + "<w:ins><w:del>" + r("", " never") + "</w:del></w:ins></w:p>");

    assertThat(file.printed()).containsExactly("We");
  }

  @Test
  void runsOnWhereTheEndOfAParagraphIsDeletedOrMovedAway() throws UnreadableDocumentException {
    for (String change : new String[] {"del", "moveFrom"}) {
      DocxFiles file =
          DocxFiles.body(
              p("<w:rPr><w:" + change + "/></w:rPr>", "We ")
                  + p("<w:outlineLvl w:val='1'/>", "respect")
                  + p("", "all"));

      assertThat(file.printed()).containsExactly("We respect", "all");
      assertThat(file.blocks().get(0).kind()).isEqualTo(BlockKind.HEADING);
    }
  }

  @Test
  void losesNothingWhereThereIsNoParagraphToRunOnInto() throws UnreadableDocumentException {
    String last = p("<w:rPr><w:del/></w:rPr>", "last");
    DocxFiles file =
        DocxFiles.body(
            last
                + "<w:tbl><w:tr><w:tc>"
                + last
                + "</w:tc><w:tc>"
                + p("", "cell")
                + "</w:tc></w:tr></w:tbl>"
                + last);

    assertThat(file.blocks()).extracting(Block::text).containsExactly("last", "last\tcell", "last");
  }

  @Test
  void keepsParagraphsWhoseEndIsInserted() throws UnreadableDocumentException {
    DocxFiles file = DocxFiles.body(p("<w:rPr><w:ins/></w:rPr>", "One") + p("", "Two"));

    assertThat(file.printed()).containsExactly("One", "Two");
    assertThat(file.notes())
        .containsExactly("1 tracked change: what is inserted was read, what is deleted left out");
  }

  @Test
  void takesWholeParagraphsThatAreInsertedOrMoved() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(
            "<w:ins>"
                + p("", "One")
                + "</w:ins><w:del>"
                + p("", "gone")
                + "</w:del><w:moveFrom>"
                + p("", "Two")
                + "</w:moveFrom><w:moveTo>"
                + p("", "Two")
                + "</w:moveTo>");

    assertThat(file.printed()).containsExactly("One", "Two");
  }

  @Test
  void goesByTheFormatThatParagraphsHaveNow() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(
            p(
                "<w:pPrChange><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:pPrChange>"
                    + "<w:rPr><w:rPrChange><w:rPr><w:del/></w:rPr></w:rPrChange></w:rPr>",
                "One"));

    assertThat(file.blocks()).extracting(Block::kind).containsExactly(BlockKind.PARAGRAPH);
  }
}
