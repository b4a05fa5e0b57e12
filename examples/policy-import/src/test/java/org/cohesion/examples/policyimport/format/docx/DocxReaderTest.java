package org.cohesion.examples.policyimport.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

  @Test
  void takesWhatIsInsertedAndWhatIsMovedOnceAndLeavesOutWhatIsDeleted() throws IOException {
    assertThat(
            texts(
                "<w:p><w:r><w:t xml:space='preserve'>We </w:t></w:r><w:ins><w:r><w:t>respect</w:t>"
                    + "</w:r></w:ins><w:del><w:r><w:delText>bear</w:delText></w:r></w:del>"
                    + "<w:moveFrom><w:r><w:t>all</w:t></w:r></w:moveFrom></w:p>"
                    + "<w:p><w:moveTo><w:r><w:t>all</w:t></w:r></w:moveTo></w:p>"))
        .containsExactly("We respect", "all");
  }

  @Test
  void takesOneOfTheAlternativesOfABox() throws IOException {
    String box = "<w:txbxContent><w:p><w:r><w:t>Aims</w:t></w:r></w:p></w:txbxContent>";
    List<Block> blocks =
        read(
            "<w:p><w:r><mc:AlternateContent><mc:Choice>"
                + box
                + "</mc:Choice><mc:Fallback>"
                + box
                + "</mc:Fallback></mc:AlternateContent></w:r></w:p>");

    assertThat(blocks).extracting(Block::text).containsExactly("Aims");
    assertThat(blocks.get(0).zone()).isEqualTo(Zone.BOX);
  }

  @Test
  void splitsTypedMarksFromTheirEntries() throws IOException {
    List<Block> blocks =
        read(
            "<w:p><w:r><w:t>•</w:t><w:tab/><w:t>One</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>i)Two</w:t></w:r></w:p><w:p><w:r><w:t>i.e. not</w:t></w:r></w:p>");

    assertThat(blocks).extracting(Block::mark).containsExactly("•", "i)", "");
    assertThat(blocks).extracting(Block::text).containsExactly("One", "Two", "i.e. not");
  }

  @Test
  void refusesADocumentType() {
    assertThatThrownBy(() -> new DocxReader().read(zip("<!DOCTYPE d><d/>"), budget()))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("declares entities");
  }

  @Test
  void findsTheBlocksOfTheDocumentsOfFivePolicies() throws IOException {
    Path folder = Path.of("../../../shared/documents/docx");
    Assumptions.assumeTrue(Files.isDirectory(folder));
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(new DocxReader().read(Files.readAllBytes(file), budget()).blocks())
            .as(file.toString())
            .hasSizeGreaterThan(20);
      }
    }
  }

  private static List<String> texts(String body) throws IOException {
    return read(body).stream().map(Block::text).toList();
  }

  private static List<Block> read(String body) throws IOException {
    String document =
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>"
            + body
            + "</w:body></w:document>";
    return new DocxReader().read(zip(document), budget()).blocks();
  }

  private static byte[] zip(String document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(
          "<Relationships><Relationship Type='x/officeDocument' Target='word/text.xml'/></Relationships>"
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/text.xml"));
      zip.write(document.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Budget budget() {
    return new Budget(DocumentLimits.DEFAULT);
  }
}
