package org.cohesion.examples.policyreport.html;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cohesion.examples.policyreport.page.PageHead;
import org.cohesion.examples.policyreport.template.JtepageGenerated;
import org.cohesion.examples.policyreport.template.html.JtepartGenerated;
import org.cohesion.examples.policyreport.template.html.JtepolicyGenerated;
import org.cohesion.examples.policyreport.template.html.JterowGenerated;
import org.cohesion.examples.policyreport.template.html.JterunGenerated;
import org.cohesion.examples.policyreport.template.html.JteuncheckedGenerated;
import org.cohesion.examples.policyreport.wording.Words;
import org.jspecify.annotations.Nullable;

/** Fills the templates. */
final class Page {

  /** How a document is shown in a page. */
  enum Shape {
    /** There is no other: its name stands above it. */
    ALONE,
    /** The page is about another. */
    BESIDE,
    /** It has a line in the table of all, and the reasons of rules stand at the end of the page. */
    ONE_OF_MANY
  }

  private Page() {}

  /** {@return what writes a page in UTF-8; to be flushed at the end} */
  static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 16 * 1024);
  }

  /** Writes the page of a single policy. */
  static void policy(
      PolicyView view,
      @Nullable Spool others,
      RunView.@Nullable Unchecked unchecked,
      HtmlSettings settings,
      Writer out) {
    Content beside =
        page -> {
          if (others != null) {
            others.copyTo(page);
          }
          if (unchecked != null) {
            JteuncheckedGenerated.render((HtmlTemplateOutput) page, null, unchecked);
          }
        };
    Words words = view.words();
    String title =
        words
            .of("title.one")
            .with("file", view.file())
            .with("of", view.subject())
            .text(words.locale());
    Content body = page -> JtepolicyGenerated.render((HtmlTemplateOutput) page, null, view, beside);
    page(title, body, settings, out);
  }

  /** Writes the page of several documents, or of one that is no policy. */
  static void run(RunView view, RunView.Unchecked unchecked, HtmlSettings settings, Writer out) {
    Content foot = page -> JteuncheckedGenerated.render((HtmlTemplateOutput) page, null, unchecked);
    Content body = page -> JterunGenerated.render((HtmlTemplateOutput) page, null, view, foot);
    page(view.heading(), body, settings, out);
  }

  private static void page(String title, Content body, HtmlSettings settings, Writer out) {
    PageHead head = new PageHead(settings.words().language(), title, style(), "");
    JtepageGenerated.render(output(out), null, head, body);
  }

  /** Writes the line of a document in the table of all. */
  static void row(CompactPart part, Words words, Writer out) {
    JterowGenerated.render(output(out), null, part, words);
  }

  /** Writes what was found in a document. */
  static void part(CompactPart part, Shape shape, Words words, Writer out) {
    JtepartGenerated.render(
        output(out), null, part, words, shape != Shape.ALONE, shape == Shape.ONE_OF_MANY);
  }

  private static HtmlTemplateOutput output(Writer out) {
    return new OwaspHtmlTemplateOutput(new WriterOutput(out));
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(Page.class.getResourceAsStream("report.css"), "report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
