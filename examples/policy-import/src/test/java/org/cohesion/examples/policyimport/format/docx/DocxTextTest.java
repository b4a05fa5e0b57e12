package org.cohesion.examples.policyimport.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.p;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.r;

import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxTextTest {

  private static final String PLACEHOLDER = "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:hyperlink r:id='x'>#</w:hyperlink>",
        "<w:customXml w:element='x'><w:customXmlPr/>#</w:customXml>",
        "<w:smartTag w:element='x'><w:smartTagPr/>#</w:smartTag>",
        "<w:bdo w:val='ltr'>#</w:bdo>",
        "<w:dir w:val='rtl'>#</w:dir>",
        "<w:fldSimple w:instr=' REF x '>#</w:fldSimple>",
        "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>#</w:sdtContent></w:sdt>",
        "<w:ins w:id='1'>#</w:ins>",
        "<w:moveTo w:id='1'>#</w:moveTo>"
      })
  void takesWhatStandsInside(String around) throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(
            "<w:p>"
                + r("", "We ")
                + around.replace("#", r("", "all"))
                + r("", " agree")
                + "</w:p>");

    assertThat(file.printed()).containsExactly("We all agree");
  }

  @Test
  void takesParagraphsInsideControlsAndCustomXml() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(
            "<w:sdt><w:sdtContent>"
                + p("", "One")
                + "<w:customXml>"
                + p("", "Two")
                + "</w:customXml></w:sdtContent></w:sdt>");

    assertThat(file.printed()).containsExactly("One", "Two");
  }

  @Test
  void countsTheTextThatAsksForTextAsNone() throws UnreadableDocumentException {
    String ask = r("", "Click here");
    SourceDocument document =
        DocxFiles.body(
                "<w:p>"
                    + r("", "Head: ")
                    + "<w:sdt>"
                    + PLACEHOLDER
                    + "<w:sdtContent>"
                    + ask
                    + "</w:sdtContent></w:sdt></w:p><w:sdt>"
                    + PLACEHOLDER
                    + "<w:sdtContent><w:p>"
                    + ask
                    + "</w:p></w:sdtContent></w:sdt>")
            .read();

    assertThat(document.blocks()).extracting(Block::text).containsExactly("Head:");
    assertThat(document.notes())
        .hasSize(2)
        .allMatch(note -> note.kind() == Kind.EMPTY_CONTROL)
        .allMatch(note -> note.place().paragraph() == 1);
  }

  @ParameterizedTest
  @CsvSource({"DATE,1", "SAVEDATE,1", "PRINTDATE,1", "CREATEDATE,1", "TIME,1", "REF date,0"})
  void saysWhereTheProgramFillsInADate(String field, int notes) throws UnreadableDocumentException {
    String instruction = " " + field + " \\@ \"d MMMM yyyy\" ";
    String complex =
        mark("begin")
            + "<w:r><w:instrText>"
            + instruction
            + "</w:instrText></w:r>"
            + mark("separate")
            + r("", "1 May 2024")
            + mark("end");
    for (String body :
        List.of(
            complex,
            "<w:fldSimple w:instr='"
                + instruction
                + "'>"
                + r("", "1 May 2024")
                + "</w:fldSimple>")) {
      SourceDocument document = DocxFiles.body("<w:p>" + body + r("", ".") + "</w:p>").read();

      assertThat(document.blocks()).extracting(Block::text).containsExactly("1 May 2024.");
      assertThat(document.notes()).hasSize(notes).allMatch(note -> note.kind() == Kind.DATE_FIELD);
    }
  }

  @Test
  void takesTheResultsOfFieldsAndNotTheFieldsInTheirInstructions()
      throws UnreadableDocumentException {
    String page =
        mark("begin")
            + "<w:r><w:instrText> PAGE </w:instrText></w:r>"
            + mark("separate")
            + r("", "7")
            + mark("end");
    DocxFiles file =
        DocxFiles.body(
            "<w:p>"
                + r("", "One ")
                + mark("begin")
                + "<w:r><w:instrText> IF </w:instrText></w:r>"
                + page
                + mark("separate")
                + r("", "two ")
                + page
                + mark("end")
                + r("", " three")
                + "</w:p>");

    assertThat(file.printed()).containsExactly("One two 7 three");
  }

  @ParameterizedTest
  @CsvSource({"'',termly", "<w:result w:val='1'/>,yearly", "<w:result w:val='2'/>,''"})
  void takesTheEntryThatIsChosenInAnOldForm(String result, String seen)
      throws UnreadableDocumentException {
    String entries = "<w:listEntry w:val='termly'/><w:listEntry w:val='yearly'/>";
    String begin =
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList>"
            + result
            + entries
            + "</w:ddList></w:ffData></w:fldChar></w:r>";
    DocxFiles file =
        DocxFiles.body("<w:p>" + r("", "It is ") + begin + mark("end") + r("", "!") + "</w:p>");

    assertThat(file.printed())
        .containsExactly(("It is " + seen).strip() + (seen.isEmpty() ? " !" : "!"));
  }

  @Test
  void losesNoParagraphBehindAFieldThatNeverEnds() throws UnreadableDocumentException {
    DocxFiles file = DocxFiles.body("<w:p>" + mark("begin") + "</w:p>" + p("", "Aims"));

    assertThat(file.printed()).containsExactly("Aims");
  }

  @Test
  void leavesOutHiddenTextAndCountsIt() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(
                "<w:p>"
                    + r("", "Seen")
                    + r("<w:vanish/>", " not seen")
                    + r("<w:vanish w:val='false'/>", " again")
                    + r("<w:rStyle w:val='Secret'/>", " either")
                    + "</w:p>")
            .styles(style("Secret", "", "<w:rPr><w:vanish/></w:rPr>"));

    assertThat(file.printed()).containsExactly("Seen again");
    assertThat(file.notes()).containsExactly("3 hidden words left out");
  }

  @Test
  void keepsTheLettersOfCapitals() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body("<w:p>" + r("<w:caps/>", "Aims") + r("<w:smallCaps/>", " of us") + "</w:p>");

    assertThat(file.printed()).containsExactly("Aims of us");
  }

  @ParameterizedTest
  @CsvSource({
    "<w:tab/>,\\t",
    "<w:ptab/>,\\t",
    "<w:br/>,\\n",
    "<w:cr/>,\\n",
    "<w:noBreakHyphen/>,\u2011",
    "<w:softHyphen/>,''",
    "<w:t>\u00ad</w:t>,''",
    "<w:sym w:font='Arial' w:char='00E9'/>,é",
    "<w:sym w:font='Wingdings' w:char='006E'/>,\uF06E",
    "<w:sym w:font='Symbol' w:char='F061'/>,α",
    "<w:sym w:font='Symbol' w:char='none'/>,''",
    "<w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr><w:t>n</w:t>,\uF06E"
  })
  void showsSignsAsAReaderSeesThem(String sign, String seen) throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(
            "<w:p>" + r("", "one") + "<w:r>" + sign + "</w:r>" + r("", "two") + "</w:p>");

    String expected = "one" + seen.replace("\\t", "\t").replace("\\n", "\n") + "two";
    assertThat(file.printed()).containsExactly(expected);
  }

  @Test
  void takesWhiteSpaceAtTheEndsOnlyWhereItIsKept() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(
            "<w:p><w:r><w:t>re </w:t></w:r><w:r><w:t>\n spect\u00a0</w:t></w:r>"
                + r("", " for\u2009all")
                + "</w:p>");

    assertThat(file.printed()).containsExactly("respect for all");
  }

  @Test
  void takesTheBoxOnceWhereverItsTextIs() throws UnreadableDocumentException {
    String box = "<w:txbxContent>" + p("", "Boxed") + "</w:txbxContent>";
    String all =
        "<w:p><w:r><mc:AlternateContent><mc:Choice>%s</mc:Choice><mc:Fallback>%s</mc:Fallback>"
            + "</mc:AlternateContent></w:r>"
            + r("", "Text")
            + "</w:p>";

    for (String body :
        List.of(
            String.format(all, box, box),
            String.format(all, "<v:shape/>", box),
            String.format(all, box, ""),
            "<w:p><w:r><w:pict><v:shape><v:textbox>"
                + box
                + "</v:textbox></v:shape></w:pict></w:r>"
                + r("", "Text")
                + "</w:p>")) {
      List<Block> blocks = DocxFiles.body(body).blocks();

      assertThat(blocks).extracting(Block::text).containsExactly("Boxed", "Text");
      assertThat(blocks).extracting(Block::zone).containsExactly(Zone.BOX, Zone.BODY);
    }
  }

  @Test
  void readsTheWordsOfADiagramAsABox() throws UnreadableDocumentException {
    String point =
        "<w:pt><w:t><w:p><w:r><w:t>%s</w:t></w:r><w:br/><w:r><w:t>it</w:t></w:r></w:p></w:t></w:pt>";
    DocxFiles file =
        DocxFiles.body("<w:p><w:r><w:drawing><w:relIds r:dm='data'/></w:drawing></w:r></w:p>")
            .part(
                "data",
                "diagramData",
                "<w:dataModel>"
                    + String.format(point, "Plan")
                    + String.format(point, "Do")
                    + "</w:dataModel>");

    assertThat(file.printed()).containsExactly("Plan\nit", "Do\nit");
    assertThat(file.blocks()).allMatch(block -> block.zone() == Zone.BOX);
  }

  @Test
  void saysOnWhichPageABlockStarts() throws UnreadableDocumentException {
    String turn = "<w:r><w:lastRenderedPageBreak/></w:r>";
    DocxFiles file =
        DocxFiles.body(
            p("", "One")
                + "<w:p>"
                + turn
                + r("", "Two")
                + turn
                + r("", " goes on")
                + "</w:p>"
                + p("", "Three"));

    assertThat(file.blocks()).extracting(block -> block.place().page()).containsExactly(1, 2, 3);
    assertThat(file.blocks())
        .extracting(block -> block.place().paragraph())
        .containsExactly(1, 2, 3);
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
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
