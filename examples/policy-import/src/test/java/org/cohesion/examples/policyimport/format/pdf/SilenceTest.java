package org.cohesion.examples.policyimport.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.cohesion.examples.policyimport.format.Budget;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.junit.jupiter.api.Test;

/** A program without any logging reads a PDF that PDFBox remarks on, and it prints nothing. */
class SilenceTest {

  @Test
  void printsNothingInAProgramWithoutLogging() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(printed.strip()).isEqualTo("read");
  }

  /** The program. */
  static final class Program {

    private Program() {}

    public static void main(String[] args) throws IOException {
      new PdfReader().read(odd(), new Budget(DocumentLimits.DEFAULT));
      System.out.println("read");
    }

    /** A PDF with a font that is none, and without its list of objects. */
    private static byte[] odd() throws IOException {
      try (PdfSample sample = new PdfSample()) {
        PDPage page = sample.page(stream -> sample.line(stream, 60, 300, "Words"));
        sample.page(stream -> sample.line(stream, 60, 300, "Words"));
        COSName font = page.getResources().getFontNames().iterator().next();
        page.getResources()
            .getCOSObject()
            .getCOSDictionary(COSName.FONT)
            .setItem(font, new COSString("no font"));
        String text = new String(sample.bytes(), StandardCharsets.ISO_8859_1);
        return text.substring(0, text.lastIndexOf("startxref"))
            .getBytes(StandardCharsets.ISO_8859_1);
      }
    }
  }
}
