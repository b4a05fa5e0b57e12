package org.cohesion.examples.policyimport.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.p;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.r;

import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Print;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

class DocxLookTest {

  @Test
  void takesTheLevelOfAHeadingFromItsStylesChainOrFromItself() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(
                p("<w:pStyle w:val='H2'/>", "By name")
                    + p("<w:pStyle w:val='Child'/>", "By chain")
                    + p("<w:pStyle w:val='Outlined'/>", "By outline")
                    + p("<w:outlineLvl w:val='4'/>", "By itself")
                    + p("<w:pStyle w:val='T'/>", "Title")
                    + p("<w:pStyle w:val='H2'/><w:outlineLvl w:val='9'/>", "None")
                    + p("<w:pStyle w:val='Unknown'/>", "Nor this"))
            .styles(
                style("H2", "", "<w:name w:val='heading 2'/>")
                    + style("Child", "H2", "<w:name w:val='Policy heading'/>")
                    + style("Outlined", "", "<w:pPr><w:outlineLvl w:val='2'/></w:pPr>")
                    + style("T", "", "<w:name w:val='Title'/>"));

    List<Block> blocks = file.blocks();

    assertThat(blocks).extracting(Block::level).containsExactly(2, 2, 3, 5, 0, 0, 0);
    assertThat(blocks.subList(0, 5)).allMatch(block -> block.is(BlockKind.HEADING));
    assertThat(blocks.subList(5, 7)).allMatch(block -> block.is(BlockKind.PARAGRAPH));
  }

  @Test
  void takesBoldAndSizeFromStyles() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(
                p("", "Plain")
                    + p("<w:pStyle w:val='Strong'/>", "Bold")
                    + p("<w:pStyle w:val='Child'/>", "Bold by its parent")
                    + "<w:p><w:pPr><w:pStyle w:val='Strong'/></w:pPr>"
                    + r("<w:b w:val='0'/><w:sz w:val='18'/>", "Not bold")
                    + "</w:p><w:p>"
                    + r("<w:rStyle w:val='Letters'/>", "Bold letters")
                    + "</w:p><w:p>"
                    + r("<w:b/>", "Bold")
                    + r("", " in part")
                    + "</w:p>")
            .styles(
                "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='22'/></w:rPr></w:rPrDefault>"
                    + "</w:docDefaults>"
                    + style("Strong", "", "<w:rPr><w:b/><w:sz w:val='28'/></w:rPr>")
                    + style("Child", "Strong", "<w:rPr><w:sz w:val='32'/></w:rPr>")
                    + style("Letters", "", "<w:rPr><w:b/></w:rPr>"));

    assertThat(file.blocks())
        .extracting(Block::print)
        .containsExactly(
            new Print(false, 11, 0),
            new Print(true, 14, 0),
            new Print(true, 16, 0),
            new Print(false, 9, 0),
            new Print(true, 11, 0),
            new Print(false, 11, 0));
  }

  @Test
  void turnsBoldOffWhereTwoStylesSaySo() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(
                "<w:p><w:pPr><w:pStyle w:val='Strong'/></w:pPr>"
                    + r("<w:rStyle w:val='Letters'/>", "Plain")
                    + "</w:p>")
            .styles(
                style("Strong", "", "<w:rPr><w:b/></w:rPr>")
                    + style("Letters", "", "<w:rPr><w:b/></w:rPr>"));

    assertThat(file.blocks().get(0).print().bold()).isFalse();
  }

  @Test
  void takesTheIndentFromTheParagraphElseItsListElseItsStyle() throws UnreadableDocumentException {
    String in = "<w:pPr><w:ind w:left='720' w:hanging='360'/></w:pPr>";
    DocxFiles file =
        DocxFiles.lists(
                DocxFiles.list(1, DocxFiles.level(0, "decimal", "%1.", in)),
                p("<w:ind w:start='400'/>", "20 points")
                    + DocxFiles.item(1, 0, "18 points")
                    + p("<w:pStyle w:val='In'/>", "30 points")
                    + p("<w:pStyle w:val='In'/><w:ind w:firstLine='100'/>", "35 points")
                    + p("<w:ind w:left='-400'/>", "at the margin"))
            .styles(style("In", "", "<w:pPr><w:ind w:left='600'/></w:pPr>"));

    assertThat(file.blocks())
        .extracting(block -> block.print().indent())
        .containsExactly(20.0, 18.0, 30.0, 35.0, 0.0);
  }

  private static String style(String id, String parent, String rest) {
    return "<w:style w:type='paragraph' w:styleId='"
        + id
        + "'><w:basedOn w:val='"
        + parent
        + "'/>"
        + rest
        + "</w:style>";
  }
}
