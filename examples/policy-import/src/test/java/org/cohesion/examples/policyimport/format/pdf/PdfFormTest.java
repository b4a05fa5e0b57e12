package org.cohesion.examples.policyimport.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.cohesion.examples.policyimport.document.Block;
import org.cohesion.examples.policyimport.document.BlockKind;
import org.cohesion.examples.policyimport.document.DocumentNote;
import org.cohesion.examples.policyimport.document.DocumentNote.Kind;
import org.cohesion.examples.policyimport.document.SourceDocument;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.junit.jupiter.api.Test;

/** Fields of forms, typed notes and remarks. */
class PdfFormTest {

  private static SourceDocument read(PdfSample sample) throws IOException {
    return new PdfReader().read(sample.bytes(), new Budget(DocumentLimits.DEFAULT));
  }

  private static List<String> texts(SourceDocument document) {
    return document.blocks().stream().map(Block::printed).toList();
  }

  private static PDAcroForm form(PdfSample sample) {
    PDAcroForm form = new PDAcroForm(sample.document);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 11 Tf 0 g");
    sample.document.getDocumentCatalog().setAcroForm(form);
    return form;
  }

  private static void place(PDAcroForm form, PDField field, String name, PDPage page, double down)
      throws IOException {
    field.setPartialName(name);
    form.getFields().add(field);
    PDAnnotationWidget widget = field.getWidgets().get(0);
    widget.setRectangle(box(300, down, 200, 16));
    widget.setPage(page);
    page.getAnnotations().add(widget);
  }

  private static PDRectangle box(double left, double down, double width, double height) {
    float bottom = (float) (PDRectangle.A4.getHeight() - down - 4);
    return new PDRectangle((float) left, bottom, (float) width, (float) height);
  }

  private static PDTextField text(PDAcroForm form, String name, PDPage page, double down)
      throws IOException {
    PDTextField field = new PDTextField(form);
    place(form, field, name, page, down);
    return field;
  }

  private static void set(PDField field, String value) {
    field.getCOSObject().setString(COSName.V, value);
  }

  @Test
  void readsWhatIsWrittenInFieldsBehindTheirLabels() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page =
          sample.page(
              stream -> {
                sample.line(stream, 60, 200, "Approved by");
                sample.line(stream, 60, 220, "Review date");
                sample.line(stream, 60, 300, "Our school serves families from many backgrounds.");
              });
      PDAcroForm form = form(sample);
      text(form, "approved", page, 200).setValue("Full Governing Body");
      text(form, "review", page, 220).setValue("May 2027");

      List<Block> blocks = read(sample).blocks();

      assertThat(blocks)
          .extracting(Block::cells)
          .containsExactly(
              List.of("Approved by", "Full Governing Body"),
              List.of("Review date", "May 2027"),
              List.of("Our school serves families from many backgrounds."));
      assertThat(blocks.get(1).is(BlockKind.ROW)).isTrue();
    }
  }

  @Test
  void readsWhatIsWrittenInFieldsThatPaintNothing() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page =
          sample.page(
              stream -> {
                sample.line(stream, 60, 200, "Approved by");
                sample.line(stream, 60, 220, "Review date");
                sample.line(stream, 60, 240, "Reviewed");
                sample.line(stream, 60, 300, "Our aims");
              });
      PDAcroForm form = form(sample);
      set(text(form, "approved", page, 200), "Full Governing Body");
      set(text(form, "review", page, 220), "May 2027");
      PDComboBox often = new PDComboBox(form);
      place(form, often, "often", page, 240);
      often.setOptions(List.of("1", "2"), List.of("every year", "every other year"));
      set(often, "2");

      assertThat(texts(read(sample)))
          .containsExactly(
              "Approved by\tFull Governing Body",
              "Review date\tMay 2027",
              "Reviewed\tevery other year",
              "Our aims");
    }
  }

  @Test
  void keepsEveryLineOfAFieldThatPaintsNothing() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page =
          sample.page(
              stream -> {
                sample.line(stream, 60, 200, "Our aims");
                sample.line(stream, 60, 400, "Our duties");
              });
      PDTextField field = text(form(sample), "aims", page, 300);
      field.getWidgets().get(0).setRectangle(box(60, 300, 400, 90));
      set(field, "We know our neighbours.\rWe visit them.\r\n\r\nThey visit us.");

      SourceDocument document = read(sample);

      assertThat(String.join(" ", texts(document)).replace('\n', ' '))
          .isEqualTo("Our aims We know our neighbours. We visit them. They visit us. Our duties");
    }
  }

  @Test
  void readsTheValueWhereWhatIsPaintedIsOutOfDate() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page = sample.page(stream -> sample.line(stream, 60, 220, "Review date"));
      PDAcroForm form = form(sample);
      PDTextField field = text(form, "review", page, 220);
      field.setValue("May 2026");
      set(field, "May 2027");

      assertThat(texts(read(sample))).containsExactly("Review date\tMay 2026");

      form.setNeedAppearances(true);

      assertThat(texts(read(sample))).containsExactly("Review date\tMay 2027");
    }
  }

  @Test
  void findsTheValueOfAFieldWithSeveralBoxes() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page = sample.page(stream -> sample.line(stream, 60, 220, "School"));
      PDTextField field = text(form(sample), "school", page, 220);
      PDAnnotationWidget second = new PDAnnotationWidget();
      second.getCOSObject().setItem(COSName.PARENT, field);
      second.setRectangle(box(60, 400, 200, 16));
      page.getAnnotations().add(second);
      set(field, "Elm Road Primary School");

      assertThat(texts(read(sample)))
          .containsExactly("School\tElm Road Primary School", "Elm Road Primary School");
    }
  }

  @Test
  void saysHowManyFieldsAreEmpty() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page = sample.page(stream -> sample.line(stream, 60, 200, "Approved by"));
      PDAcroForm form = form(sample);
      text(form, "approved", page, 200);

      assertThat(read(sample).notes())
          .containsExactly(DocumentNote.of(Kind.EMPTY_CONTROL, "1 field of its form is empty"));

      set(text(form, "blank", page, 220), " ");

      assertThat(read(sample).notes())
          .containsExactly(DocumentNote.of(Kind.EMPTY_CONTROL, "2 fields of its form are empty"));
    }
  }

  @Test
  void takesNoFieldThatNobodySeesAndNoButton() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page = sample.page(stream -> sample.line(stream, 60, 200, "Our aims"));
      PDAcroForm form = form(sample);
      PDTextField hidden = text(form, "hidden", page, 220);
      set(hidden, "nobody sees this");
      hidden.getWidgets().get(0).setHidden(true);
      PDCheckBox button = new PDCheckBox(form);
      place(form, button, "box", page, 240);
      button.getCOSObject().setItem(COSName.V, COSName.getPDFName("Off"));

      SourceDocument document = read(sample);

      assertThat(texts(document)).containsExactly("Our aims");
      assertThat(document.notes()).isEmpty();
    }
  }

  @Test
  void readsTypedNotesAndLeavesRemarksOut() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page =
          sample.page(
              stream -> {
                sample.line(stream, 60, 200, "Our aims");
                sample.line(stream, 60, 400, "Our duties");
              });
      PDAnnotation typed = new PDAnnotationFreeText();
      typed.setRectangle(box(60, 300, 300, 16));
      typed.setContents("We know our neighbours.");
      PDAnnotation remark = new PDAnnotationText();
      remark.setRectangle(box(500, 200, 20, 20));
      remark.setContents("Is this still right?");
      page.getAnnotations().add(typed);
      page.getAnnotations().add(remark);

      SourceDocument document = read(sample);

      assertThat(texts(document))
          .containsExactly("Our aims", "We know our neighbours.", "Our duties");
      assertThat(document.notes())
          .containsExactly(DocumentNote.of(Kind.COMMENTS, "1 comment left out"));
    }
  }
}
