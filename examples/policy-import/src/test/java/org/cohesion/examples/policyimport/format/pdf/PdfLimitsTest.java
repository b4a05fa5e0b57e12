package org.cohesion.examples.policyimport.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

/** What is larger than is read, on both sides of each limit. */
class PdfLimitsTest {

  private static final String MORE = ", which is more than is read; import the policy by itself";
  private static final int MIB = 1 << 20;
  private static final Duration LONG = Duration.ofMinutes(5);

  private static DocumentLimits limits(int part, int all, int pages, int glyphs, Duration time) {
    return new DocumentLimits(20 * MIB, 9, part, all, 9, 9, pages, glyphs, time);
  }

  private static UnreadableDocumentException refused(byte[] bytes, DocumentLimits limits) {
    return catchThrowableOfType(
        UnreadableDocumentException.class, () -> new PdfReader().read(bytes, new Budget(limits)));
  }

  private static UnreadableDocumentException refused(byte[] bytes, int part, int all) {
    return refused(bytes, limits(part, all, 9, 999, LONG));
  }

  @Test
  void refusesMorePagesThanItReads() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      for (int i = 0; i < 3; i++) {
        sample.page(page -> sample.line(page, 60, 300, "Words"));
      }
      byte[] bytes = sample.bytes();

      assertThat(refused(bytes, limits(MIB, MIB, 1, 99, LONG)))
          .hasMessage("it has more than 1 page" + MORE)
          .matches(e -> e.reason() == Reason.TOO_LARGE);
      assertThat(refused(bytes, limits(MIB, MIB, 2, 99, LONG)))
          .hasMessage("it has more than 2 pages" + MORE);
      assertThat(refused(bytes, limits(MIB, MIB, 3, 99, LONG))).isNull();
    }
  }

  @Test
  void readsThreeHundredPagesAndNotOneMore() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      for (int i = 0; i < 300; i++) {
        sample.page(page -> sample.line(page, 60, 300, "Words"));
      }

      assertThat(refused(sample.bytes(), DocumentLimits.DEFAULT)).isNull();

      sample.page(page -> sample.line(page, 60, 300, "Words"));

      assertThat(refused(sample.bytes(), DocumentLimits.DEFAULT))
          .hasMessage("it has more than 300 pages" + MORE);
    }
  }

  @Test
  void refusesMoreLettersThanItReads() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(page -> sample.line(page, 60, 300, "Ten words."));
      byte[] bytes = sample.bytes();

      assertThat(refused(bytes, limits(MIB, MIB, 9, 9, LONG)))
          .hasMessage("it has more than 9 letters" + MORE)
          .matches(e -> e.reason() == Reason.TOO_LARGE);
      assertThat(refused(bytes, limits(MIB, MIB, 9, 10, LONG))).isNull();
    }
  }

  @Test
  void stopsWhenTheTimeIsOver() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(page -> sample.line(page, 60, 300, "Words"));

      assertThat(refused(sample.bytes(), limits(MIB, MIB, 9, 99, Duration.ZERO)))
          .hasMessage("reading took longer than 0 milliseconds and was stopped")
          .matches(e -> e.reason() == Reason.TOO_SLOW);
    }
  }

  @Test
  void refusesAPageThatUnpacksToMoreThanItReads() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      padded(sample, 3 * MIB, COSName.FLATE_DECODE);
      byte[] bytes = sample.bytes();

      assertThat(bytes).hasSizeLessThan(MIB / 8);
      assertThat(refused(bytes, 2 * MIB, 9 * MIB))
          .hasMessage("one part unpacks to more than 2 MiB" + MORE)
          .matches(e -> e.reason() == Reason.TOO_LARGE);
      assertThat(refused(bytes, 4 * MIB, 9 * MIB)).isNull();
    }
  }

  @Test
  void refusesAPageThatIsPackedTwice() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      COSArray twice = new COSArray();
      twice.add(COSName.ASCII_HEX_DECODE);
      twice.add(COSName.FLATE_DECODE);
      padded(sample, 3 * MIB, twice);
      byte[] bytes = sample.bytes();

      assertThat(refused(bytes, 2 * MIB, 9 * MIB)).hasMessageStartingWith("one part unpacks to");
      assertThat(refused(bytes, 4 * MIB, 9 * MIB)).isNull();
    }
  }

  @Test
  void refusesPagesThatTogetherUnpackToMoreThanItReads() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      padded(sample, MIB, COSName.FLATE_DECODE);
      padded(sample, MIB, COSName.FLATE_DECODE);
      padded(sample, MIB, COSName.FLATE_DECODE);
      byte[] bytes = sample.bytes();

      assertThat(refused(bytes, 2 * MIB, 2 * MIB))
          .hasMessage("its parts unpack to more than 2 MiB" + MORE)
          .matches(e -> e.reason() == Reason.TOO_LARGE);
      assertThat(refused(bytes, 2 * MIB, 4 * MIB)).isNull();
    }
  }

  @Test
  void countsAFormOnceHoweverOftenItIsPainted() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDFormXObject form = new PDFormXObject(sample.document);
      form.setResources(new PDResources());
      try (OutputStream stream = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
        stream.write(spaces(MIB));
      }
      for (int i = 0; i < 5; i++) {
        sample.page(
            page -> {
              page.drawForm(form);
              sample.line(page, 60, 300, "Words");
            });
      }
      byte[] bytes = sample.bytes();

      assertThat(refused(bytes, 2 * MIB, 2 * MIB)).isNull();
      assertThat(refused(bytes, MIB / 2, 2 * MIB))
          .hasMessageStartingWith("one part unpacks to more than 0 MiB");
    }
  }

  @Test
  void countsWhatAFontBringsAlong() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDPage page = sample.page(stream -> sample.line(stream, 60, 300, "Words"));
      PDStream names =
          new PDStream(
              sample.document, new ByteArrayInputStream(spaces(3 * MIB)), COSName.FLATE_DECODE);
      COSName font = page.getResources().getFontNames().iterator().next();
      page.getResources().getFont(font).getCOSObject().setItem(COSName.TO_UNICODE, names);

      assertThat(refused(sample.bytes(), 2 * MIB, 9 * MIB))
          .hasMessageStartingWith("one part unpacks to more than 2 MiB");
    }
  }

  @Test
  void countsThePartsThatObjectsArePackedIn() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      sample.page(page -> sample.line(page, 60, 300, "Words"));
      COSDictionary more = new COSDictionary();
      more.setString(COSName.getPDFName("More"), " ".repeat(3 * MIB));
      sample.document.getDocumentCatalog().getCOSObject().setItem("More", more);
      byte[] bytes = sample.bytes();

      assertThat(bytes).hasSizeLessThan(MIB / 8);
      assertThat(refused(bytes, 2 * MIB, 9 * MIB))
          .hasMessageStartingWith("one part unpacks to more than 2 MiB");
      assertThat(refused(bytes, 4 * MIB, 2 * MIB))
          .hasMessageStartingWith("its parts unpack to more than 2 MiB");
      assertThat(refused(bytes, 4 * MIB, 9 * MIB)).isNull();
    }
  }

  @Test
  void countsTheTableOfObjects() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      for (int i = 0; i < 100; i++) {
        sample.page(page -> sample.line(page, 60, 300, "Words"));
      }
      byte[] bytes = sample.bytes();

      assertThat(refused(bytes, limits(MIB, 2_000, 100, 999, LONG)))
          .hasMessageStartingWith("its parts unpack to more than");
    }
  }

  @Test
  void readsAFormThatPaintsItselfOnce() throws IOException {
    try (PdfSample sample = new PdfSample()) {
      PDFormXObject form = new PDFormXObject(sample.document);
      PDResources names = new PDResources();
      names.put(COSName.getPDFName("Self"), form);
      form.setResources(names);
      try (OutputStream stream = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
        stream.write("/Self Do /Self Do".getBytes(StandardCharsets.US_ASCII));
      }
      sample.page(
          page -> {
            page.drawForm(form);
            sample.line(page, 60, 300, "Words");
          });

      assertThat(refused(sample.bytes(), MIB, MIB)).isNull();
    }
  }

  /** A page of one word, and of so many spaces between its operators. */
  private static void padded(PdfSample sample, int spaces, COSBase filters) throws IOException {
    PDPage page = sample.page(stream -> sample.line(stream, 60, 300, "Words"));
    byte[] words = page.getContentStreams().next().toByteArray();
    PDStream stream = new PDStream(sample.document);
    try (OutputStream output = stream.getCOSObject().createOutputStream(filters)) {
      output.write(words);
      output.write(spaces(spaces));
    }
    page.setContents(stream);
  }

  private static byte[] spaces(int count) {
    return " ".repeat(count).getBytes(StandardCharsets.US_ASCII);
  }
}
