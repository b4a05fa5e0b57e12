package org.cohesion.examples.policyimport.format.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.junit.jupiter.api.Test;

/** Lists, whose numbers are computed, and the numbers of headings. */
class OdtListTest {

  private static final String STYLES =
      "<text:list-style style:name='N'>"
          + "<text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
          + "<text:list-level-style-number text:level='2' style:num-format='1' text:display-levels='2' text:start-value='3'/>"
          + "<text:list-level-style-number text:level='3' style:num-format='a' style:num-prefix='(' style:num-suffix=')'/>"
          + "</text:list-style>"
          + "<text:list-style style:name='B'>"
          + "<text:list-level-style-bullet text:level='1' text:bullet-char='\uf0b7'><style:list-level-properties><style:list-level-label-alignment fo:margin-left='1in' fo:text-indent='-0.25in'/></style:list-level-properties></text:list-level-style-bullet>"
          + "<text:list-level-style-image text:level='2'/>"
          + "</text:list-style>"
          + "<text:list-style style:name='F'><text:list-level-style-number text:level='1' style:num-format='I' style:num-list-format='Part %1%:'/></text:list-style>"
          + "<text:list-style style:name='O'><text:list-level-style-number text:level='1' style:num-format='' style:num-suffix='.'/></text:list-style>"
          + "<style:style style:name='L' style:family='paragraph' style:list-style-name='N'/>";

  @Test
  void countsEntriesAndThoseInsideThem() throws Exception {
    assertThat(
            read("<text:list text:style-name='N'><text:list-item><text:p>a</text:p>"
                    + "<text:list><text:list-item><text:p>b</text:p><text:list><text:list-item><text:p>c</text:p></text:list-item></text:list></text:list-item>"
                    + "<text:list-item><text:p>d</text:p></text:list-item></text:list></text:list-item>"
                    + "<text:list-item><text:p>e</text:p><text:list><text:list-item><text:p>f</text:p></text:list-item></text:list></text:list-item></text:list>")
                .blocks())
        .extracting(Block::level, Block::mark, Block::text)
        .containsExactly(
            tuple(0, "1.", "a"),
            tuple(1, "1.3", "b"),
            tuple(2, "(a)", "c"),
            tuple(1, "1.4", "d"),
            tuple(0, "2.", "e"),
            tuple(1, "2.3", "f"));
  }

  @Test
  void countsAnEntryOnceHoweverManyParagraphsItHas() throws Exception {
    assertThat(
            read("<text:list text:style-name='N'><text:list-header><text:p>head</text:p></text:list-header>"
                    + "<text:list-item><text:p>a</text:p><text:p>more</text:p></text:list-item>"
                    + "<text:list-item text:start-value='7'><text:p>b</text:p></text:list-item></text:list>")
                .blocks())
        .extracting(Block::kind, Block::mark, Block::text)
        .containsExactly(
            tuple(BlockKind.PARAGRAPH, "", "head"),
            tuple(BlockKind.ITEM, "1.", "a"),
            tuple(BlockKind.PARAGRAPH, "", "more"),
            tuple(BlockKind.ITEM, "7.", "b"));
  }

  @Test
  void beginsAgainUnlessAListGoesOn() throws Exception {
    String one = "<text:list-item><text:p>x</text:p></text:list-item></text:list>";

    assertThat(
            read("<text:list text:style-name='N' xml:id='first'>"
                    + one
                    + "<text:list text:style-name='N'>"
                    + one
                    + "<text:list text:style-name='N' text:continue-numbering='true'>"
                    + one
                    + "<text:list text:style-name='N' text:continue-list='first'>"
                    + one)
                .blocks())
        .extracting(Block::mark)
        .containsExactly("1.", "1.", "2.", "2.");
  }

  @Test
  void printsBulletsAsTheyComeAndPicturesAsDots() throws Exception {
    SourceDocument document =
        read(
            "<text:list text:style-name='B'><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item></text:list>");

    assertThat(document.blocks())
        .extracting(Block::mark, Block::level, block -> block.print().indent())
        .containsExactly(tuple("\uf0b7", 0, 54.0), tuple("•", 1, 0.0));
  }

  @Test
  void printsPatternsAndNothingForNumbersThatAreOff() throws Exception {
    assertThat(
            read("<text:list text:style-name='F'><text:list-item text:start-value='4'><text:p>a</text:p></text:list-item></text:list>"
                    + "<text:list text:style-name='O'><text:list-item><text:p>b</text:p></text:list-item></text:list>")
                .blocks())
        .extracting(Block::kind, Block::mark)
        .containsExactly(tuple(BlockKind.ITEM, "Part IV:"), tuple(BlockKind.PARAGRAPH, ""));
  }

  @Test
  void takesTheListOfTheParagraphStyleWhereTheListHasNone() throws Exception {
    assertThat(
            read("<text:list><text:list-item><text:p text:style-name='L'>a</text:p></text:list-item></text:list>")
                .blocks())
        .extracting(Block::mark)
        .containsExactly("1.");
  }

  @Test
  void countsParagraphsThatSayThemselvesWhereTheyStand() throws Exception {
    assertThat(
            read("<text:numbered-paragraph text:list-id='n' text:style-name='N'><text:p>a</text:p></text:numbered-paragraph>"
                    + "<text:p>between</text:p>"
                    + "<text:numbered-paragraph text:list-id='n' text:level='2' text:style-name='N'><text:number>9</text:number><text:p>b</text:p></text:numbered-paragraph>"
                    + "<text:numbered-paragraph text:list-id='n' text:style-name='N'><text:h text:outline-level='1'>c</text:h></text:numbered-paragraph>")
                .blocks())
        .extracting(Block::kind, Block::mark, Block::text)
        .containsExactly(
            tuple(BlockKind.ITEM, "1.", "a"),
            tuple(BlockKind.PARAGRAPH, "", "between"),
            tuple(BlockKind.ITEM, "1.3", "b"),
            tuple(BlockKind.HEADING, "2.", "c"));
  }

  @Test
  void numbersHeadingsByTheOutline() throws Exception {
    String outline =
        "<text:outline-style><text:outline-level-style text:level='1' style:num-format='1'/>"
            + "<text:outline-level-style text:level='2' style:num-format='1' text:display-levels='2'/>"
            + "<text:outline-level-style text:level='3' style:num-format=''/></text:outline-style>";

    assertThat(
            OdtFiles.text(
                    "<text:h text:outline-level='1'>a</text:h><text:h text:outline-level='2'>b</text:h>"
                        + "<text:h text:outline-level='3'>c</text:h><text:h text:outline-level='2'>d</text:h>"
                        + "<text:h text:outline-level='1' text:is-list-header='true'>e</text:h>"
                        + "<text:h text:outline-level='1'>f</text:h>"
                        + "<text:h text:outline-level='1' text:restart-numbering='true' text:start-value='9'>g</text:h>")
                .styles(outline, "", "")
                .read()
                .blocks())
        .extracting(Block::mark, Block::text)
        .containsExactly(
            tuple("1", "a"),
            tuple("1.1", "b"),
            tuple("", "c"),
            tuple("1.2", "d"),
            tuple("", "e"),
            tuple("2", "f"),
            tuple("9", "g"));
  }

  @Test
  void splitsTypedMarks() throws Exception {
    assertThat(
            read("<text:p>•<text:tab/>a</text:p><text:p>2)b</text:p><text:p>i)c</text:p>").blocks())
        .extracting(Block::kind, Block::mark, Block::text)
        .containsExactly(
            tuple(BlockKind.ITEM, "•", "a"),
            tuple(BlockKind.ITEM, "2)", "b"),
            tuple(BlockKind.ITEM, "i)", "c"));
  }

  private static SourceDocument read(String xml) throws Exception {
    return OdtFiles.text(STYLES, xml).read();
  }
}
