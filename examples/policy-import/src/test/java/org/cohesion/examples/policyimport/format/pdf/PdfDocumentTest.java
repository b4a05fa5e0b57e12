package org.cohesion.examples.policyimport.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

/** What a PDF is as a whole: locked, a picture, with layers, with a policy attached. */
class PdfDocumentTest {

  private static SourceDocument read(PdfSample sample) throws IOException {
    return new PdfReader().read(sample.bytes(), new Budget(DocumentLimits.DEFAULT));
  }

  private static List<String> texts(SourceDocument document) {
    return document.blocks().stream().map(Block::printed).toList();
  }

  @Test
  void saysOfAPictureThatItIsOne() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      for (int i = 0; i < 4; i++) {
        sample.page(page -> picture(sample, page));
      }
      byte[] bytes = sample.bytes();

      assertThatThrownBy(() -> new PdfReader().read(bytes, new Budget(DocumentLimits.DEFAULT)))
          .hasMessageStartingWith("no words on 4 pages: this is a picture of a document")
          .extracting(e -> ((UnreadableDocumentException) e).reason())
          .isEqualTo(Reason.PICTURE);
    }
  }

  @Test
  void namesPagesThatArePictures() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(page -> sample.line(page, 60, 300, "Words"));
      sample.page(page -> picture(sample, page));

      assertThat(read(sample).notes())
          .singleElement()
          .satisfies(
              note -> {
                assertThat(note.kind()).isEqualTo(Kind.PICTURE_PAGES);
                assertThat(note.message()).startsWith("page 2 is a picture");
              });
    }
  }

  private static void picture(PdfSample sample, PDPageContentStream page) throws IOException {
    BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    page.drawImage(LosslessFactory.createFromImage(sample.document, image), 0, 0, 500, 700);
  }

  @Test
  void readsWhatAsksNotToBeCopiedAndSaysSo() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(page -> sample.line(page, 60, 300, "Words"));
      AccessPermission permission = new AccessPermission();
      permission.setCanExtractContent(false);
      sample.document.protect(new StandardProtectionPolicy("owner", "", permission));

      SourceDocument document = read(sample);

      assertThat(texts(document)).containsExactly("Words");
      assertThat(document.notes())
          .extracting(note -> note.kind())
          .containsExactly(Kind.PERMISSIONS);
    }
  }

  @Test
  void saysThatAPasswordIsNeeded() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(page -> sample.line(page, 60, 300, "Words"));
      sample.document.protect(
          new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      byte[] bytes = sample.bytes();

      assertThatThrownBy(() -> new PdfReader().read(bytes, new Budget(DocumentLimits.DEFAULT)))
          .hasMessageContaining("password")
          .extracting(e -> ((UnreadableDocumentException) e).reason())
          .isEqualTo(Reason.LOCKED);
    }
  }

  @Test
  void findsThePolicyThatIsAttached() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(page -> sample.line(page, 60, 300, "Words"));
      attach(sample, Map.of("a", attachment(sample, "policy.json", "{\"title\":\"É\"}")));
      sample.document.getDocumentCatalog().setLanguage("cy-GB");
      sample.document.getDocumentInformation().setTitle("Cydlyniant");

      SourceDocument document = read(sample);

      assertThat(document.carriedPolicy()).hasValue("{\"title\":\"É\"}");
      assertThat(document.language()).hasValue("cy-GB");
      assertThat(document.title()).hasValue("Cydlyniant");
    }
  }

  @Test
  void saysOfDamagedBytesThatTheyAre() {
    byte[] bytes = "%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> new PdfReader().read(bytes, new Budget(DocumentLimits.DEFAULT)))
        .extracting(e -> ((UnreadableDocumentException) e).reason())
        .isEqualTo(Reason.BROKEN);
  }

  @Test
  void opensWhatAnEmptyPasswordOpens() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(page -> sample.line(page, 60, 300, "Words"));
      sample.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

      SourceDocument document = read(sample);

      assertThat(texts(document)).containsExactly("Words");
      assertThat(document.notes()).isEmpty();
    }
  }

  @Test
  void leavesOutLayersThatAreSwitchedOffAndSaysSo() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDOptionalContentProperties layers = new PDOptionalContentProperties();
      PDOptionalContentGroup on = new PDOptionalContentGroup("text");
      PDOptionalContentGroup off = new PDOptionalContentGroup("old text");
      layers.addGroup(on);
      layers.addGroup(off);
      layers.setGroupEnabled(off, false);
      sample.document.getDocumentCatalog().setOCProperties(layers);
      sample.page(
          page -> {
            page.beginMarkedContent(COSName.OC, on);
            sample.line(page, 60, 200, "New");
            page.endMarkedContent();
            page.beginMarkedContent(COSName.OC, off);
            sample.line(page, 60, 300, "Old one");
            page.endMarkedContent();
          });

      SourceDocument document = read(sample);

      assertThat(texts(document)).containsExactly("New");
      assertThat(document.notes())
          .containsExactly(
              DocumentNote.of(
                  Kind.HIDDEN_TEXT, "6 letters in layers that are switched off left out"));
    }
  }

  @Test
  void knowsThePolicyThatIsAttachedAsTheSource() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(page -> sample.line(page, 60, 300, "Words"));
      PDComplexFileSpecification other = attachment(sample, "pupils.json", "[1]");
      PDComplexFileSpecification source = attachment(sample, "cohesion.JSON", "{}");
      attach(sample, Map.of("a", other, "b", source));

      assertThat(read(sample).carriedPolicy()).isEmpty();

      source.getCOSObject().setName("AFRelationship", "Source");

      assertThat(read(sample).carriedPolicy()).hasValue("{}");
    }
  }

  private static PDComplexFileSpecification attachment(PdfSample sample, String name, String json)
      throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    file.setEmbeddedFile(new PDEmbeddedFile(sample.document, new ByteArrayInputStream(bytes)));
    return file;
  }

  private static void attach(PdfSample sample, Map<String, PDComplexFileSpecification> files) {
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(files);
    PDDocumentNameDictionary names =
        new PDDocumentNameDictionary(sample.document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    sample.document.getDocumentCatalog().setNames(names);
  }
}
