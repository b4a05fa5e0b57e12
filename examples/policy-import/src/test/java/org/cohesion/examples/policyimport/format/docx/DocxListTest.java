package org.cohesion.examples.policyimport.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.item;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.level;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.list;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.p;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.use;

import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxListTest {

  private static final String DECIMAL = level(0, "decimal", "%1.", "");
  private static final String OUTLINE =
      DECIMAL + level(1, "decimal", "%1.%2", "") + level(2, "lowerLetter", "%3)", "");

  @ParameterizedTest
  @CsvSource({
    "decimal,1,2",
    "decimalZero,01,02",
    "lowerLetter,a,b",
    "upperLetter,A,B",
    "lowerRoman,i,ii",
    "upperRoman,I,II",
    "ordinal,1st,2nd",
  })
  void printsNumbersInTheFormatOfTheirList(String format, String first, String second)
      throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.lists(
            list(1, level(0, format, "(%1)", "")), item(1, 0, "One") + item(1, 0, "Two"));

    assertThat(file.printed()).containsExactly("(" + first + ") One", "(" + second + ") Two");
  }

  @Test
  void countsEachLevelAndStartsDeeperOnesAnew() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.lists(
            list(1, OUTLINE),
            item(1, 0, "A")
                + item(1, 1, "B")
                + item(1, 1, "C")
                + item(1, 2, "D")
                + item(1, 0, "E")
                + item(1, 1, "F")
                + item(1, 2, "G"));

    assertThat(file.printed())
        .containsExactly("1. A", "1.1 B", "1.2 C", "a) D", "2. E", "2.1 F", "a) G");
    assertThat(file.blocks()).extracting(Block::level).containsExactly(0, 1, 1, 2, 0, 1, 2);
    assertThat(file.blocks()).allMatch(block -> block.is(BlockKind.ITEM));
  }

  @Test
  void countsOnWhereALevelNeverRestarts() throws UnreadableDocumentException {
    String levels = DECIMAL + level(1, "decimal", "%2)", "<w:lvlRestart w:val='0'/>");
    DocxFiles file =
        DocxFiles.lists(
            list(1, levels), item(1, 0, "A") + item(1, 1, "B") + item(1, 0, "C") + item(1, 1, "D"));

    assertThat(file.printed()).containsExactly("1. A", "1) B", "2. C", "2) D");
  }

  @Test
  void restartsBehindTheLevelThatItNames() throws UnreadableDocumentException {
    String levels =
        DECIMAL
            + level(1, "decimal", "%2)", "")
            + level(2, "lowerLetter", "%3)", "<w:lvlRestart w:val='1'/>");
    DocxFiles file =
        DocxFiles.lists(
            list(1, levels),
            item(1, 0, "A")
                + item(1, 1, "B")
                + item(1, 2, "C")
                + item(1, 1, "D")
                + item(1, 2, "E")
                + item(1, 0, "F")
                + item(1, 2, "G"));

    assertThat(file.printed())
        .containsExactly("1. A", "1) B", "a) C", "2) D", "b) E", "2. F", "a) G");
  }

  @Test
  void countsOnInAnotherUseOfAListUnlessItStartsAnew() throws UnreadableDocumentException {
    String anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
    DocxFiles file =
        DocxFiles.lists(
            list(1, DECIMAL) + use(2, 1, "") + use(3, 1, anew),
            item(1, 0, "A") + item(2, 0, "B") + item(3, 0, "C") + item(3, 0, "D"));

    assertThat(file.printed()).containsExactly("1. A", "2. B", "5. C", "6. D");
  }

  @Test
  void takesALevelThatAUseHasOfItsOwn() throws UnreadableDocumentException {
    String own =
        "<w:lvlOverride w:ilvl='0'>" + level(0, "upperRoman", "Part %1", "") + "</w:lvlOverride>";
    DocxFiles file = DocxFiles.lists(list(1, DECIMAL) + use(2, 1, own), item(2, 0, "Aims"));

    assertThat(file.printed()).containsExactly("Part I Aims");
  }

  @Test
  void startsWhereTheLevelSaysAndKnowsNought() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.lists(
            list(1, DECIMAL.replace("<w:start w:val='1'/>", "<w:start w:val='0'/>")),
            item(1, 0, "A") + item(1, 0, "B") + item(1, 0, "C"));

    assertThat(file.printed()).containsExactly("0. A", "1. B", "2. C");
  }

  @Test
  void printsAllNumbersOfALegalLevelInDigits() throws UnreadableDocumentException {
    String levels =
        level(0, "upperRoman", "%1.", "") + level(1, "lowerLetter", "%1.%2", "<w:isLgl/>");
    DocxFiles file = DocxFiles.lists(list(1, levels), item(1, 0, "A") + item(1, 1, "B"));

    assertThat(file.printed()).containsExactly("I. A", "1.1 B");
  }

  @Test
  void countsEntriesThatAreEmptyAndNotThoseDeleted() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.lists(
            list(1, DECIMAL),
            item(1, 0, "A")
                + item(1, 0, "")
                + "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:rPr><w:del/></w:rPr>"
                + "</w:pPr><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
                + item(1, 0, "C"));

    assertThat(file.printed()).containsExactly("1. A", "3. C");
  }

  @Test
  void takesTheListOfAStyleAlongItsChainUnlessItIsSwitchedOff() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.lists(
                list(1, OUTLINE),
                p("<w:pStyle w:val='Point'/>", "A")
                    + p("<w:pStyle w:val='Special'/>", "B")
                    + p("<w:pStyle w:val='Special'/><w:numPr><w:numId w:val='0'/></w:numPr>", "C")
                    + p("<w:pStyle w:val='Plain'/>", "D")
                    + p("<w:pStyle w:val='Point'/><w:numPr><w:ilvl w:val='1'/></w:numPr>", "E"))
            .styles(
                style("Point", "", "<w:numPr><w:numId w:val='1'/></w:numPr>")
                    + style("Special", "Point", "")
                    + style("Plain", "Point", "<w:numPr><w:numId w:val='0'/></w:numPr>"));

    assertThat(file.printed()).containsExactly("1. A", "2. B", "C", "D", "2.1 E");
  }

  @Test
  void takesTheLevelThatAListKeepsForAStyle() throws UnreadableDocumentException {
    String levels = DECIMAL + level(1, "decimal", "%1.%2", "<w:pStyle w:val='Second'/>");
    DocxFiles file =
        DocxFiles.lists(
                list(1, levels),
                item(1, 0, "A")
                    + p("<w:pStyle w:val='Second'/>", "B")
                    + p("<w:pStyle w:val='Child'/>", "C"))
            .styles(
                style("Second", "", "<w:numPr><w:numId w:val='1'/></w:numPr>")
                    + style("Child", "Second", ""));

    assertThat(file.printed()).containsExactly("1. A", "1.1 B", "1.2 C");
  }

  @Test
  void followsAListToTheStyleThatDefinesIt() throws UnreadableDocumentException {
    String numbering =
        list(1, level(0, "lowerRoman", "%1)", ""))
            + "<w:abstractNum w:abstractNumId='2'><w:numStyleLink w:val='House'/></w:abstractNum>"
            + use(2, 2, "");
    DocxFiles file =
        DocxFiles.lists(numbering, item(2, 0, "A"))
            .styles(style("House", "", "<w:numPr><w:numId w:val='1'/></w:numPr>"));

    assertThat(file.printed()).containsExactly("i) A");
  }

  @Test
  void keepsTheNumbersOfHeadings() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.lists(
            list(1, DECIMAL),
            p("<w:outlineLvl w:val='0'/><w:numPr><w:numId w:val='1'/></w:numPr>", "Aims"));

    assertThat(file.blocks().get(0).kind()).isEqualTo(BlockKind.HEADING);
    assertThat(file.blocks().get(0).mark()).isEqualTo("1.");
  }

  @ParameterizedTest
  @CsvSource({"\uF0B7,\uF0B7", "\uF0A7,\uF0A7", "\uF0FC,\uF0FC", "\uF0D8,\uF0D8", "o,o", "•,•"})
  void takesBulletsAsTheyCome(String bullet, String mark) throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.lists(list(1, level(0, "bullet", bullet, "")), item(1, 0, "We listen"));

    assertThat(file.blocks()).extracting(Block::mark).containsExactly(mark);
    assertThat(file.blocks()).extracting(Block::text).containsExactly("We listen");
  }

  @Test
  void takesAPictureForABullet() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.lists(
            list(1, level(0, "bullet", "", "<w:lvlPicBulletId w:val='0'/>")), item(1, 0, "A"));

    assertThat(file.printed()).containsExactly("• A");
  }

  @ParameterizedTest
  @CsvSource({
    "<w:t>•</w:t><w:tab/><w:t>One</w:t>,•",
    "<w:t>●One</w:t>,●",
    "<w:t>▪ One</w:t>,▪",
    "<w:t>– One</w:t>,–",
    "<w:t>o</w:t><w:tab/><w:t>One</w:t>,o",
    "<w:t>o  One</w:t>,o",
    "<w:t>i)One</w:t>,i)",
    "<w:t>2. One</w:t>,2.",
    "<w:sym w:font='Symbol' w:char='F0B7'/><w:tab/><w:t>One</w:t>,\uF0B7",
    "<w:sym w:font='Wingdings' w:char='00A7'/><w:t>One</w:t>,\uF0A7",
    "<w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr><w:t>ü</w:t><w:tab/></w:r><w:r><w:t>One</w:t>,\uF0FC",
  })
  void splitsTypedMarksFromTheirEntries(String run, String mark)
      throws UnreadableDocumentException {
    DocxFiles file = DocxFiles.body("<w:p><w:r>" + run + "</w:r></w:p>");

    assertThat(file.blocks()).extracting(Block::mark).containsExactly(mark);
    assertThat(file.blocks()).extracting(Block::text).containsExactly("One");
    assertThat(file.blocks()).extracting(Block::kind).containsExactly(BlockKind.ITEM);
  }

  @Test
  void splitsEntriesThatStandOnLinesOfOneParagraph() throws UnreadableDocumentException {
    DocxFiles file =
        DocxFiles.body(
            "<w:p><w:r><w:t>We:</w:t><w:br/><w:t>• listen</w:t><w:br/><w:t>• care</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>one line</w:t><w:br/><w:t>and another</w:t></w:r></w:p>");

    assertThat(file.printed())
        .containsExactly("We:", "• listen", "• care", "one line\nand another");
  }

  @Test
  void leavesWordsThatOnlyLookLikeMarks() throws UnreadableDocumentException {
    DocxFiles file = DocxFiles.body(p("", "i.e. not") + p("", "o Gymru") + p("", "10.9.26 or so"));

    assertThat(file.blocks()).extracting(Block::mark).containsExactly("", "", "");
  }

  private static String style(String id, String parent, String properties) {
    return "<w:style w:type='paragraph' w:styleId='"
        + id
        + "'><w:basedOn w:val='"
        + parent
        + "'/><w:pPr>"
        + properties
        + "</w:pPr></w:style>";
  }
}
