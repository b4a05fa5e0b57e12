package org.cohesion.examples.policyimport.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cohesion.examples.policyimport.format.docx.DocxFiles.p;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.document.Zone;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that stand in a document as parts, and things in which nothing is read. */
class DocxEmbeddedTest {

  private static final String UNREAD =
      "words that belong here stand in an embedded part that is not read; open the document in"
          + " Word and save it again, which makes them text";

  @Test
  void readsAnEmbeddedPageWhereItStands() throws UnreadableDocumentException {
    String page =
        "<html><body><h1>Aims</h1><p>We learn.</p><ul><li>Together</li></ul></body></html>";

    List<Block> blocks = around("chunk.html", page).blocks();

    assertThat(blocks)
        .extracting(Block::text)
        .containsExactly("Before", "Aims", "We learn.", "Together", "After");
    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactly(
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.ITEM,
            BlockKind.PARAGRAPH);
    assertThat(blocks).extracting(Block::zone).containsOnly(Zone.BODY);
    assertThat(blocks.get(2).place()).isEqualTo(Place.paragraph(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Just words.", "<span>Just words.</span>", "<b>Just</b> words."})
  void readsEmbeddedTextAndPiecesOfPages(String text) throws UnreadableDocumentException {
    assertThat(around("chunk.dat", text).blocks())
        .extracting(Block::text)
        .containsExactly("Before", "Just words.", "After");
  }

  @Test
  void readsAnEmbeddedWordFileButNoneInside() throws UnreadableDocumentException {
    byte[] inner = around("inner.html", "<p>Innermost</p>").bytes();

    SourceDocument document =
        DocxFiles.body(p("", "Outer") + chunk()).file("word/c.docx", inner, "c").read();

    assertThat(document.blocks())
        .extracting(Block::text)
        .containsExactly("Outer", "Before", "After");
    assertThat(document.notes()).extracting(DocumentNote::message).containsExactly(UNREAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\\rtf1 Words}", "MIME-Version: 1.0\nContent-Type: multipart/related"})
  void saysWhereAnEmbeddedPartIsNotRead(String text) throws UnreadableDocumentException {
    SourceDocument document = around("chunk.dat", text).read();

    assertThat(document.blocks()).extracting(Block::text).containsExactly("Before", "After");
    assertThat(document.notes())
        .containsExactly(new DocumentNote(Kind.NOT_READ, UNREAD, Place.paragraph(1)));
  }

  @Test
  void saysThatAnEmbeddedPartIsMissing() throws UnreadableDocumentException {
    assertThat(DocxFiles.body(p("", "Words") + chunk()).notes()).containsExactly(UNREAD);
  }

  @Test
  void refusesWhatHasNoWordsButInAnUnreadPart() {
    DocxFiles file =
        DocxFiles.body(chunk())
            .file("word/c.rtf", "{\\rtf1 Words}".getBytes(StandardCharsets.UTF_8), "c");

    assertThatThrownBy(file::read)
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY))
        .hasMessage(
            "all its words stand in an embedded part that is not read; open it in Word, save it"
                + " again and import that");
  }

  @Test
  void refusesADocumentThatIsAPicture() {
    String picture =
        "<w:p><w:r><w:drawing><a:blip xmlns:a='urn:a' r:embed='i'/></w:drawing></w:r></w:p>";

    assertThatThrownBy(DocxFiles.body(picture)::read)
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.PICTURE))
        .hasMessageStartingWith("there are no words in it: this is a picture of a document;");
  }

  @Test
  void saysThatChartsAndObjectsAreLeftOut() throws UnreadableDocumentException {
    String drawn =
        "<w:p><w:r><w:t>Words</w:t><w:drawing><c:chart xmlns:c='urn:c' r:id='c'/></w:drawing>"
            + "<w:object><o:OLEObject xmlns:o='urn:o' r:id='o'/></w:object></w:r></w:p>";

    assertThat(DocxFiles.body(drawn).read().notes())
        .containsExactly(
            new DocumentNote(
                Kind.NOT_READ, "a chart is left out, with the words in it", Place.paragraph(1)),
            new DocumentNote(
                Kind.NOT_READ,
                "an embedded object is left out, with the words in it",
                Place.paragraph(1)));
  }

  private static String chunk() {
    return "<w:altChunk r:id='c'/>";
  }

  private static DocxFiles around(String name, String text) {
    return DocxFiles.body(p("", "Before") + chunk() + p("", "After"))
        .file("word/" + name, text.getBytes(StandardCharsets.UTF_8), "c");
  }
}
