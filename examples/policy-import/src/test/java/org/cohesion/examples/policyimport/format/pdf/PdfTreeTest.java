package org.cohesion.examples.policyimport.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Structure trees that a test makes by hand. */
class PdfTreeTest {

  private final COSDictionary root = new COSDictionary();
  private int marks;

  @BeforeEach
  void start() {
    root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    root.setItem(COSName.K, new COSArray());
  }

  /** Paints a line as the marked content of the next number. */
  private void line(PdfSample sample, PDPageContentStream page, double x, double down, String text)
      throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, marks++);
    begin(page, COSName.P, properties);
    sample.line(page, x, down, text);
    page.endMarkedContent();
  }

  private static void begin(PDPageContentStream page, COSName tag, COSDictionary properties)
      throws IOException {
    page.beginMarkedContent(tag, PDPropertyList.create(properties));
  }

  /** Makes an element that asks for marked content by its numbers. */
  private static COSDictionary element(PDPage page, String type, int... numbers) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.S, COSName.getPDFName(type));
    element.setItem(COSName.PG, page);
    COSArray kids = new COSArray();
    for (int number : numbers) {
      kids.add(COSInteger.get(number));
    }
    element.setItem(COSName.K, kids);
    return element;
  }

  private static COSDictionary with(COSDictionary element, COSDictionary... inner) {
    for (COSDictionary one : inner) {
      element.getCOSArray(COSName.K).add(one);
    }
    return element;
  }

  private List<Block> read(PdfSample sample) throws IOException {
    sample.document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    return new PdfReader().read(sample.bytes(), new Budget(DocumentLimits.DEFAULT)).blocks();
  }

  @Test
  void knowsTheTypesThatAProgramGivesNamesOfItsOwn() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page =
          sample.page(
              stream -> {
                line(sample, stream, 60, 200, "Our aims");
                line(sample, stream, 60, 220, "We know our neighbours.");
              });
      COSDictionary roles = new COSDictionary();
      roles.setItem(COSName.getPDFName("Kop"), COSName.getPDFName("Heading of policies"));
      roles.setItem(COSName.getPDFName("Heading of policies"), COSName.getPDFName("H2"));
      roles.setItem(COSName.getPDFName("P"), COSName.getPDFName("P"));
      root.setItem(COSName.ROLE_MAP, roles);
      with(root, element(page, "Kop", 0), element(page, "P", 1));

      List<Block> blocks = read(sample);

      assertThat(blocks)
          .extracting(Block::kind)
          .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH);
      assertThat(blocks.get(0).level()).isEqualTo(2);
    }
  }

  @Test
  void takesTheLabelOfAnEntryAsItsMark() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page =
          sample.page(
              stream -> {
                line(sample, stream, 60, 200, "•");
                line(sample, stream, 80, 200, "listen");
                line(sample, stream, 80, 220, "a)");
                line(sample, stream, 100, 220, "to pupils");
              });
      COSDictionary inner =
          with(
              element(page, "L"),
              with(element(page, "LI"), element(page, "Lbl", 2), element(page, "LBody", 3)));
      with(
          root,
          with(
              element(page, "L"),
              with(
                  element(page, "LI"),
                  element(page, "Lbl", 0),
                  with(element(page, "LBody", 1), inner))));

      List<Block> blocks = read(sample);

      assertThat(blocks).allMatch(block -> block.is(BlockKind.ITEM));
      assertThat(blocks).extracting(Block::printed).containsExactly("• listen", "a) to pupils");
      assertThat(blocks).extracting(Block::mark).containsExactly("•", "a)");
      assertThat(blocks).extracting(Block::level).containsExactly(0, 1);
    }
  }

  @Test
  void putsNotesBehindTheText() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page =
          sample.page(
              stream -> {
                line(sample, stream, 60, 200, "We follow the law");
                line(sample, stream, 60, 700, "1 Education and Inspections Act 2006");
                line(sample, stream, 60, 213, "of the land.");
              });
      COSDictionary paragraph = element(page, "P", 0);
      with(root, with(paragraph, element(page, "Note", 1)));
      paragraph.getCOSArray(COSName.K).add(COSInteger.get(2));

      List<Block> blocks = read(sample);

      assertThat(blocks)
          .extracting(Block::printed)
          .containsExactly(
              "We follow the law of the land.", "1 Education and Inspections Act 2006");
      assertThat(blocks).extracting(Block::zone).containsExactly(Zone.BODY, Zone.NOTE);
    }
  }

  @Test
  void makesRowsOfTables() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page =
          sample.page(
              stream -> {
                line(sample, stream, 60, 200, "Review date");
                line(sample, stream, 300, 200, "May");
                line(sample, stream, 300, 213, "2027");
              });
      with(
          root,
          with(
              element(page, "Table"),
              with(element(page, "TR"), element(page, "TH", 0), element(page, "TD", 1, 2))));

      List<Block> blocks = read(sample);

      assertThat(blocks).hasSize(1);
      assertThat(blocks.get(0).is(BlockKind.ROW)).isTrue();
      assertThat(blocks.get(0).cells().get(1).replace('\n', ' ')).isEqualTo("May 2027");
    }
  }

  @Test
  void readsWhatLettersStandForAndNotTheLetters() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page =
          sample.page(
              stream -> {
                line(sample, stream, 60, 200, "W");
                line(sample, stream, 70, 200, "e know our neighbours.");
                COSDictionary spoken = new COSDictionary();
                spoken.setInt(COSName.MCID, marks++);
                spoken.setString(COSName.ACTUAL_TEXT, "They visit us.");
                begin(stream, COSName.P, spoken);
                sample.line(stream, 60, 300, "xxxx xxxxx xx");
                stream.endMarkedContent();
              });
      COSDictionary initial = element(page, "Span", 0);
      initial.setString(COSName.ACTUAL_TEXT, "W");
      COSDictionary first = element(page, "P");
      with(root, with(first, initial), element(page, "P", 2));
      first.getCOSArray(COSName.K).add(COSInteger.get(1));

      assertThat(read(sample))
          .extracting(Block::printed)
          .containsExactly("We know our neighbours.", "They visit us.");
    }
  }

  @Test
  void keepsWhatTheTreeDoesNotAskFor() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page =
          sample.page(
              stream -> {
                line(sample, stream, 60, 200, "We know our neighbours.");
                line(sample, stream, 60, 300, "They visit us.");
              });
      with(root, element(page, "P", 0));

      assertThat(read(sample))
          .extracting(Block::printed)
          .containsExactly("We know our neighbours.", "They visit us.");
    }
  }

  @Test
  void readsByLayoutWhereTheTreeAsksForLittle() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page =
          sample.page(
              stream -> {
                sample.line(stream, 60, 200, "We know our neighbours, and they visit us.");
                line(sample, stream, 60, 300, "Aims");
              });
      with(root, element(page, "H1", 0));

      List<Block> blocks = read(sample);

      assertThat(blocks)
          .extracting(Block::printed)
          .containsExactly("We know our neighbours, and they visit us.", "Aims");
      assertThat(blocks).noneMatch(block -> block.is(BlockKind.HEADING));
    }
  }

  @Test
  void endsWhereATreeContainsItself() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page = sample.page(stream -> line(sample, stream, 60, 200, "Our aims"));
      COSDictionary paragraph = element(page, "P", 0, 0);
      COSDictionary part = element(page, "Part");
      part.setDirect(false);
      with(root, with(part, paragraph, part));

      assertThat(read(sample)).extracting(Block::printed).containsExactly("Our aims");
    }
  }
}
