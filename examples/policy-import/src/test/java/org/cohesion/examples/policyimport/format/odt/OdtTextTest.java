package org.cohesion.examples.policyimport.format.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.junit.jupiter.api.Test;

/** Paragraphs and what stands inside them. */
class OdtTextTest {

  private static final String BOLD = span("B", "<style:text-properties fo:font-weight='bold'/>");
  private static final String HIDDEN = span("H", "<style:text-properties text:display='none'/>");

  @Test
  void keepsSpacesTabsAndBreaksAsTheyAreSeen() throws Exception {
    assertThat(
            texts(
                "<text:p>  one\n  two<text:s text:c='3'/>three<text:tab/>four<text:line-break/>five"
                    + "<text:soft-page-break/>six non\u2011breaking soft\u00adhyphen\u00a0end </text:p>"))
        .containsExactly("one two three\tfour\nfivesix non\u2011breaking softhyphen end");
  }

  @Test
  void readsWhatIsInsideSpansLinksAndUnknownElements() throws Exception {
    assertThat(
            texts(
                "<text:p>a<text:span>b<text:span>c</text:span></text:span><text:a>d</text:a>"
                    + "<text:bookmark-start text:name='x'/>e<text:bookmark-end text:name='x'/>"
                    + "<text:meta>f</text:meta><loext:something>g</loext:something>"
                    + "<text:ruby><text:ruby-base>h</text:ruby-base><text:ruby-text>up</text:ruby-text></text:ruby>"
                    + "<text:bibliography-mark>i</text:bibliography-mark></text:p>"))
        .containsExactly("abcdefghi");
  }

  @Test
  void knowsHeadingsByElementByStyleAndByWhatItIsBasedOn() throws Exception {
    SourceDocument document =
        OdtFiles.text(
                "<text:h text:outline-level='3'>three</text:h><text:h>one</text:h>"
                    + "<text:p text:style-name='P1'>two</text:p>"
                    + "<text:p text:style-name='Title'>title</text:p>"
                    + "<text:p text:style-name='Outlined'>four</text:p>"
                    + "<text:p text:style-name='Lost'>none</text:p>")
            .styles(
                "<style:style style:name='Heading_20_2' style:display-name='Heading 2' style:family='paragraph'/>"
                    + "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Heading_20_2'/>"
                    + "<style:style style:name='Title' style:family='paragraph'/>"
                    + "<style:style style:name='Outlined' style:family='paragraph' style:default-outline-level='4'/>",
                "",
                "")
            .read();

    assertThat(document.blocks())
        .extracting(Block::kind, Block::level, Block::text)
        .containsExactly(
            tuple(BlockKind.HEADING, 3, "three"),
            tuple(BlockKind.HEADING, 1, "one"),
            tuple(BlockKind.HEADING, 2, "two"),
            tuple(BlockKind.HEADING, 0, "title"),
            tuple(BlockKind.HEADING, 4, "four"),
            tuple(BlockKind.PARAGRAPH, 0, "none"));
  }

  @Test
  void tellsBoldSizeAndIndentAlongTheStyles() throws Exception {
    SourceDocument document =
        OdtFiles.text(
                BOLD
                    + paragraph(
                        "P",
                        "Base",
                        "<style:paragraph-properties fo:margin-left='1in' fo:text-indent='-0.5in'/>")
                    + paragraph(
                        "C", "Base", "<style:text-properties fo:text-transform='uppercase'/>"),
                "<text:p text:style-name='P'><text:span text:style-name='B'>bold</text:span></text:p>"
                    + "<text:p text:style-name='P'><text:span text:style-name='B'>part</text:span> bold</text:p>"
                    + "<text:p text:style-name='C'>Capitals</text:p>")
            .styles(
                "<style:default-style style:family='paragraph'><style:text-properties fo:font-size='10pt' fo:language='cy' fo:country='GB'/></style:default-style>"
                    + paragraph("Base", "", "<style:text-properties fo:font-size='150%'/>"),
                "",
                "")
            .read();

    assertThat(document.blocks())
        .extracting(
            Block::text,
            block -> block.print().bold(),
            block -> block.print().size(),
            block -> block.print().indent())
        .containsExactly(
            tuple("bold", true, 15.0, 36.0),
            tuple("part bold", false, 15.0, 36.0),
            tuple("Capitals", false, 15.0, 0.0));
    assertThat(document.language()).contains("cy-GB");
  }

  @Test
  void followsStylesThatAreBasedOnEachOther() throws Exception {
    SourceDocument document =
        OdtFiles.text(
                paragraph("A", "B", "<style:text-properties fo:font-weight='700'/>")
                    + paragraph("B", "A", ""),
                "<text:p text:style-name='B'>round</text:p>")
            .read();

    assertThat(document.blocks().get(0).print().bold()).isTrue();
  }

  @Test
  void leavesOutHiddenTextAndSaysSo() throws Exception {
    SourceDocument document =
        OdtFiles.text(
                HIDDEN + paragraph("HP", "", "<style:text-properties text:display='none'/>"),
                "<text:p>Seen <text:span text:style-name='H'>one two</text:span> again</text:p>"
                    + "<text:p text:style-name='HP'>three</text:p>"
                    + "<text:p>four<text:hidden-paragraph text:is-hidden='true'/></text:p>"
                    + "<text:p>kept <text:hidden-text text:is-hidden='true'>five</text:hidden-text></text:p>"
                    + "<text:p><text:hidden-text text:is-hidden='false'>shown</text:hidden-text></text:p>"
                    + "<text:section text:display='none'><text:p>six</text:p></text:section>"
                    + "<text:section><text:p>section</text:p></text:section>")
            .read();

    assertThat(document.blocks())
        .extracting(Block::text)
        .containsExactly("Seen again", "kept", "shown", "section");
    assertThat(document.notes())
        .containsExactly(DocumentNote.of(Kind.HIDDEN_TEXT, "6 hidden words left out"));
  }

  @Test
  void readsWhatIsInsertedAndLeavesOutWhatIsDeleted() throws Exception {
    SourceDocument document =
        OdtFiles.text(
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region>"
                    + "<text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>"
                    + "<text:p>a <text:change text:change-id='x'/><text:change-start text:change-id='y'/>new<text:change-end text:change-id='y'/></text:p>")
            .read();

    assertThat(document.blocks()).extracting(Block::text).containsExactly("a new");
    assertThat(document.notes())
        .containsExactly(
            DocumentNote.of(
                Kind.TRACKED_CHANGES,
                "changes are tracked and not yet accepted: 1 insertion read, 1 deletion left out"));
  }

  @Test
  void leavesOutCommentsAndSaysSo() throws Exception {
    SourceDocument document =
        OdtFiles.text(
                "<text:p>a<office:annotation><dc:creator>N</dc:creator><text:p>remark</text:p></office:annotation>b<office:annotation-end/></text:p>")
            .read();

    assertThat(document.blocks()).extracting(Block::text).containsExactly("ab");
    assertThat(document.notes())
        .containsExactly(DocumentNote.of(Kind.COMMENTS, "1 comment left out"));
  }

  @Test
  void takesPlaceholdersForEmptyAndSaysSo() throws Exception {
    SourceDocument document =
        OdtFiles.text(
                "<text:p>Owner: <text:placeholder text:placeholder-type='text'>&lt;name&gt;</text:placeholder></text:p>"
                    + "<text:p>Date: <loext:content-control loext:showing-place-holder='true'>Choose a date</loext:content-control></text:p>"
                    + "<text:p>Head: <loext:content-control>A. Reader</loext:content-control></text:p>")
            .read();

    assertThat(document.blocks())
        .extracting(Block::text)
        .containsExactly("Owner:", "Date:", "Head: A. Reader");
    assertThat(document.notes())
        .extracting(DocumentNote::kind, DocumentNote::place)
        .containsExactly(
            tuple(Kind.EMPTY_CONTROL, Place.paragraph(1)),
            tuple(Kind.EMPTY_CONTROL, Place.paragraph(2)));
  }

  @Test
  void notesDatesThatTheProgramFillsIn() throws Exception {
    SourceDocument document =
        OdtFiles.text(
                "<text:p>On <text:date>1 May 2024</text:date></text:p>"
                    + "<text:p>On <text:date text:fixed='true'>2 May 2024</text:date></text:p>"
                    + "<text:p>On <text:modification-date>3 May 2024</text:modification-date></text:p>"
                    + "<text:p>Page <text:page-number>4</text:page-number></text:p>")
            .read();

    assertThat(document.blocks())
        .extracting(Block::text)
        .containsExactly("On 1 May 2024", "On 2 May 2024", "On 3 May 2024", "Page 4");
    assertThat(document.notes())
        .extracting(DocumentNote::kind, DocumentNote::place)
        .containsExactly(
            tuple(Kind.DATE_FIELD, Place.paragraph(1)), tuple(Kind.DATE_FIELD, Place.paragraph(3)));
  }

  @Test
  void readsNotesAfterTheTextAndBoxesWhereTheyAreAnchored() throws Exception {
    SourceDocument document =
        OdtFiles.text(
                "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note>"
                    + "<draw:frame><draw:text-box><text:p>box <draw:frame><draw:text-box><text:p>in box</text:p></draw:text-box></draw:frame></text:p></draw:text-box></draw:frame>"
                    + "<draw:custom-shape><svg:title>alt</svg:title><text:p>shape</text:p></draw:custom-shape></text:p>"
                    + "<draw:g><draw:frame><draw:text-box><text:p>grouped</text:p></draw:text-box></draw:frame></draw:g><text:p>b</text:p>")
            .read();

    assertThat(document.blocks())
        .extracting(Block::zone, Block::text, block -> block.place().paragraph())
        .containsExactly(
            tuple(Zone.BODY, "a", 1),
            tuple(Zone.BOX, "in box", 1),
            tuple(Zone.BOX, "box", 1),
            tuple(Zone.BOX, "shape", 1),
            tuple(Zone.BOX, "grouped", 1),
            tuple(Zone.BODY, "b", 2),
            tuple(Zone.NOTE, "note", 1));
  }

  @Test
  void readsTablesOfContentsAndIndexesAsTheyArePrinted() throws Exception {
    assertThat(
            texts(
                "<text:table-of-content><text:table-of-content-source><text:index-title-template>Template</text:index-title-template></text:table-of-content-source>"
                    + "<text:index-body><text:index-title><text:p>Contents</text:p></text:index-title><text:p>Aims<text:tab/>2</text:p></text:index-body></text:table-of-content>"))
        .containsExactly("Contents", "Aims\t2");
  }

  private static List<String> texts(String xml) throws Exception {
    return OdtFiles.text(xml).read().blocks().stream().map(Block::text).toList();
  }

  private static String span(String name, String properties) {
    return "<style:style style:name='"
        + name
        + "' style:family='text'>"
        + properties
        + "</style:style>";
  }

  private static String paragraph(String name, String parent, String properties) {
    return "<style:style style:name='"
        + name
        + "' style:family='paragraph'"
        + (parent.isEmpty() ? "" : " style:parent-style-name='" + parent + "'")
        + ">"
        + properties
        + "</style:style>";
  }
}
