package org.cohesion.examples.policyimport.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Each {@code w:t} of the parts is in the blocks, minus what is rightly left out, and no other. */
class DocxConservationTest {

  private static final Set<String> LEFT_OUT = Set.of("w:del", "w:moveFrom", "mc:Fallback");
  private static final Set<String> GAPS = Set.of("w:p", "w:tab", "w:br", "w:cr", "w:ptab", "w:tc");

  @Test
  void losesNoWordOfTheRealPolicies() throws Exception {
    Path folder = Path.of("../../../shared/documents/docx");
    assumeTrue(Files.isDirectory(folder), "the documents are not here");

    assertThat(losesNoWord(folder)).isEqualTo(15);
  }

  @Test
  void losesNoWordOfTheExamples() throws Exception {
    assertThat(losesNoWord(Path.of("src/test/documents/docx"))).isGreaterThan(50);
  }

  /** Shows that the count leaves out what it should, and nothing else. */
  @Test
  void losesNoWordOfADocumentWithOneOfEverything() throws Exception {
    String box = "<w:txbxContent>" + DocxFiles.p("", "boxed") + "</w:txbxContent>";
    byte[] bytes =
        DocxFiles.body(
                "<w:p><w:r><w:t>seen</w:t></w:r><w:del><w:r><w:t>gone</w:t></w:r></w:del><w:r>"
                    + "<mc:AlternateContent><mc:Choice>"
                    + box
                    + "</mc:Choice><mc:Fallback>"
                    + box
                    + "</mc:Fallback></mc:AlternateContent><w:footnoteReference w:id='2'/></w:r>"
                    + DocxFiles.r("<w:vanish/>", "hidden")
                    + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                    + DocxFiles.r("", "click")
                    + "</w:sdtContent></w:sdt></w:p><w:sectPr>"
                    + "<w:headerReference w:type='default' r:id='header1'/></w:sectPr>")
            .part("header1", "header", "<w:hdr>" + DocxFiles.p("", "top") + "</w:hdr>")
            .part(
                "footnotes",
                "footnotes",
                "<w:footnotes><w:footnote w:id='2'>"
                    + DocxFiles.p("", "noted")
                    + "</w:footnote></w:footnotes>")
            .bytes();

    assertThat(stored(bytes)).containsExactlyInAnyOrder("seen", "boxed", "top", "noted");
    compare(bytes, "one of everything");
  }

  private static int losesNoWord(Path folder) throws Exception {
    List<Path> documents;
    try (Stream<Path> files = Files.list(folder)) {
      documents = files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    }
    for (Path file : documents) {
      compare(Files.readAllBytes(file), file.toString());
    }
    return documents.size();
  }

  private static void compare(byte[] bytes, String name) throws Exception {
    List<Block> blocks = new DocxReader().read(bytes, new Budget(DocumentLimits.DEFAULT)).blocks();
    List<String> stored = stored(bytes);
    List<String> read =
        blocks.stream().map(Block::printed).flatMap(DocxConservationTest::words).toList();
    assertThat(stored).as(name).isNotEmpty();

    List<String> less = new ArrayList<>(stored);
    read.forEach(less::remove);
    assertThat(less).as("words lost of " + name).isEmpty();

    List<String> more = new ArrayList<>(read);
    stored.forEach(more::remove);
    // Numbers of lists are not stored.
    blocks.stream().map(Block::mark).flatMap(DocxConservationTest::words).forEach(more::remove);
    assertThat(more).as("words made up in " + name).isEmpty();
  }

  private static List<String> stored(byte[] bytes) throws Exception {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry
            .getName()
            .matches("word/(document|header\\d*|footer\\d*|footnotes|endnotes).xml")) {
          collect(parse(zip.readAllBytes()), text);
        }
      }
    }
    return new ArrayList<>(words(text.toString()).toList());
  }

  private static Node parse(byte[] bytes) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static void collect(Node node, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element element) || isLeftOut(element)) {
        continue;
      }
      String gap = GAPS.contains(element.getTagName()) ? " " : "";
      text.append(gap);
      if (element.getTagName().equals("w:t")) {
        text.append(element.getTextContent());
      }
      collect(element, text);
      text.append(gap);
    }
  }

  private static boolean isLeftOut(Element element) {
    return switch (element.getTagName()) {
      case "w:r" -> has(element, "w:rPr", "w:vanish");
      case "w:sdt" -> has(element, "w:sdtPr", "w:showingPlcHdr");
      default -> LEFT_OUT.contains(element.getTagName());
    };
  }

  private static boolean has(Element parent, String properties, String property) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getTagName().equals(properties)) {
        return element.getElementsByTagName(property).getLength() > 0;
      }
    }
    return false;
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(
            text.toLowerCase(Locale.ROOT)
                .replace("\u00ad", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .split(" ", -1))
        .filter(word -> !word.isEmpty());
  }
}
