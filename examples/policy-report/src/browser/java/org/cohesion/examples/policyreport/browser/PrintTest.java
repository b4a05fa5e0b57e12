package org.cohesion.examples.policyreport.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class PrintTest {

  private Browser browser;

  @BeforeAll
  void start() throws IOException {
    browser = Browser.start();
  }

  @AfterAll
  void end() throws IOException {
    browser.close();
  }

  private byte[] print(Path page) throws IOException {
    browser.open(page, 1280, false);
    byte[] pdf = browser.print();
    Files.write(Path.of(page.toString().replace(".html", ".pdf")), pdf);
    return pdf;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void aUsualPolicyTakesTwoSheets() throws IOException {
    for (Path page :
        List.of(
            Pages.example("sound", "en"),
            Pages.example("sound", "cy"),
            Pages.example("trust", "en"),
            Pages.usual())) {
      try (PDDocument document = Loader.loadPDF(print(page))) {
        assertThat(document.getNumberOfPages()).as(page.toString()).isLessThanOrEqualTo(2);
        assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
      }
    }
  }

  @Test
  void whatIsFoldedOnTheScreenIsPrinted() throws IOException {
    String text = text(print(Pages.example("slips", "en")));

    assertThat(text)
        .contains("Say in a sentence or two what the school means by community cohesion")
        .contains("links.dead-host");
  }

  /** The sentence about a finding is not on two pages, nor is anything else of it. */
  @Test
  void nothingIsCutThatBelongsTogether() throws IOException {
    Path page = Pages.several();
    byte[] pdf = print(page);
    List<String> messages = new ArrayList<>();
    for (Object message :
        browser.list("return [...document.querySelectorAll('.message')].map(m => m.textContent)")) {
      messages.add(plain(message.toString()));
    }
    List<String> sheets = sheets(pdf);

    assertThat(messages).hasSizeGreaterThan(20);
    assertThat(messages)
        .allSatisfy(
            message -> assertThat(sheets).anySatisfy(sheet -> assertThat(sheet).contains(message)));
  }

  /** The text of each page without spaces, in the order in which it is drawn. */
  private static List<String> sheets(byte[] pdf) throws IOException {
    Map<Integer, StringBuilder> sheets = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          sheets
              .computeIfAbsent(getCurrentPageNo(), n -> new StringBuilder())
              .append(text.getUnicode());
        }
      }.getText(document);
    }
    return sheets.values().stream().map(PrintTest::plain).collect(Collectors.toList());
  }

  /** Without spaces, and with letters drawn as one taken apart. */
  private static String plain(CharSequence text) {
    return Normalizer.normalize(text, Form.NFKC).replaceAll("\\s+", "");
  }

  @Test
  void linesOfTheTableOfPoliciesStandOnOneSheet() throws IOException {
    Path page = Pages.many();
    List<String> sheets = sheets(print(page));

    assertThat(sheets).hasSizeGreaterThan(1);
    for (int i = 1; i <= 60; i++) {
      String line = "policy-" + i + ".jsonURN999417·LAESTAB999/24170000";
      assertThat(sheets).as(line).anySatisfy(sheet -> assertThat(sheet).contains(line));
    }
  }
}
