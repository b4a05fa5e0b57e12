package org.cohesion.examples.policyimport.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.p;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.r;

import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody sees that is no text of its own: watermarks, boxes to tick, bold by the table. */
class DocxDrawnTest {

  @Test
  void readsAWatermarkAsAHeader() throws UnreadableDocumentException {
    String section = "<w:sectPr><w:headerReference w:type='default' r:id='top'/></w:sectPr>";

    List<Block> blocks =
        DocxFiles.body(p("", "Words") + section)
            .part("top", "header", "<w:hdr>" + drawn("DRAFT") + "</w:hdr>")
            .blocks();

    assertThat(blocks).extracting(Block::text).containsExactly("DRAFT", "Words");
    assertThat(blocks.get(0).zone()).isEqualTo(Zone.HEADER);
  }

  @Test
  void readsDecoratedLettersOnce() throws UnreadableDocumentException {
    String twice =
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
            + p("", "Cohesion")
            + "</w:txbxContent></mc:Choice><mc:Fallback><v:textpath string='Cohesion'/>"
            + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";

    assertThat(DocxFiles.body(twice).printed()).containsExactly("Cohesion");

    List<Block> old = DocxFiles.body(drawn("Our  policy") + p("", "Words")).blocks();

    assertThat(old).extracting(Block::text).containsExactly("Our policy", "Words");
    assertThat(old.get(0).zone()).isEqualTo(Zone.BOX);
  }

  @Test
  void takesTheOldLettersWhereTheNewHaveNone() throws UnreadableDocumentException {
    String old =
        "<w:p><w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><v:textpath string='Old'/>"
            + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";

    assertThat(DocxFiles.body(old).printed()).containsExactly("Old");
  }

  @ParameterizedTest
  @CsvSource({
    "<w:default w:val='0'/>, ☐ Yes",
    "<w:default w:val='1'/>, ☒ Yes",
    "<w:default w:val='1'/><w:checked w:val='0'/>, ☐ Yes",
    "<w:default w:val='0'/><w:checked/>, ☒ Yes",
    "<w:size w:val='20'/>, ☐ Yes"
  })
  void showsWhetherABoxOfAnOldFormIsTicked(String state, String seen)
      throws UnreadableDocumentException {
    String field =
        "<w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox>"
            + state
            + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX"
            + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
            + r("", "Yes")
            + "</w:p>";

    assertThat(DocxFiles.body(field).printed()).containsExactly(seen);
  }

  @Test
  void seesTheBoldLettersOfTheStyleOfATable() throws UnreadableDocumentException {
    assertThat(bold("<w:tblLook w:val='0020'/>")).containsExactly(true, false, false);
    assertThat(bold("<w:tblLook w:firstRow='1' w:lastRow='1'/>"))
        .containsExactly(true, false, true);
    assertThat(bold("<w:tblLook w:val='0020' w:firstRow='0'/>"))
        .containsExactly(false, false, false);
    assertThat(bold("")).containsExactly(false, false, false);
  }

  @Test
  void letsLettersOfATableBeLight() throws UnreadableDocumentException {
    String table =
        "<w:tbl><w:tblPr><w:tblStyle w:val='All'/></w:tblPr><w:tr>"
            + cell("", "Bold")
            + "</w:tr><w:tr>"
            + cell("<w:b w:val='0'/>", "Light")
            + "</w:tr></w:tbl>";

    List<Block> blocks =
        DocxFiles.body(table)
            .styles("<w:style w:type='table' w:styleId='All'><w:rPr><w:b/></w:rPr></w:style>")
            .blocks();

    assertThat(blocks).extracting(block -> block.print().bold()).containsExactly(true, false);
  }

  private static List<Boolean> bold(String look) throws UnreadableDocumentException {
    String row = "<w:tr>" + cell("", "one") + cell("", "two") + "</w:tr>";
    String table =
        "<w:tbl><w:tblPr><w:tblStyle w:val='Child'/>"
            + look
            + "</w:tblPr>"
            + row.repeat(3)
            + "</w:tbl>";
    String edge = "<w:rPr><w:b/></w:rPr></w:tblStylePr>";
    return DocxFiles.body(table)
        .styles(
            "<w:style w:type='table' w:styleId='Edges'><w:tblStylePr w:type='firstRow'>"
                + edge
                + "<w:tblStylePr w:type='lastRow'>"
                + edge
                + "</w:style><w:style w:type='table' w:styleId='Child'>"
                + "<w:basedOn w:val='Edges'/></w:style>")
        .blocks()
        .stream()
        .map(block -> block.print().bold())
        .toList();
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:p>" + r(properties, text) + "</w:p></w:tc>";
  }

  private static String drawn(String letters) {
    return "<w:p><w:r><w:pict><v:shapetype><v:textpath on='t'/></v:shapetype><v:shape>"
        + "<v:textpath string='"
        + letters
        + "'/></v:shape></w:pict></w:r></w:p>";
  }
}
