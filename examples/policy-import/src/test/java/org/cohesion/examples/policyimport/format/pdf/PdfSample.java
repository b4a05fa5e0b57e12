package org.cohesion.examples.policyimport.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF that a test writes, line by line. */
final class PdfSample implements AutoCloseable {

  final PDDocument document = new PDDocument();
  private final PDType1Font plain = new PDType1Font(FontName.HELVETICA);
  private final PDType1Font bold = new PDType1Font(FontName.HELVETICA_BOLD);

  /** Something to paint on a page. */
  interface Painting {
    void paint(PDPageContentStream page) throws IOException;
  }

  PDPage page(Painting painting) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
      painting.paint(stream);
    }
    return page;
  }

  /** Paints a line, so far from the left and from the top. */
  void line(PDPageContentStream page, double x, double down, String text) throws IOException {
    show(page, plain, 11, x, down, text);
  }

  void bold(PDPageContentStream page, double x, double down, String text) throws IOException {
    show(page, bold, 11, x, down, text);
  }

  /** Paints a letter that says which character it stands for. */
  void said(PDPageContentStream page, double x, double down, String character) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setString(COSName.ACTUAL_TEXT, character);
    page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
    line(page, x, down, "x");
    page.endMarkedContent();
  }

  private static void show(
      PDPageContentStream page, PDType1Font font, float size, double x, double down, String text)
      throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - down));
    page.showText(text);
    page.endText();
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
