package org.cohesion.examples.policyimport.printed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.cohesion.examples.policyimport.printed.Line.Kind;

/** Writes lines as OpenDocument text in one file (.fodt), which LibreOffice turns into the rest. */
final class FlatText {

  private final Make make;
  private final List<Line> lines;
  private final List<Line> controls;
  private final XMLStreamWriter xml;
  private int open;

  private FlatText(Make make, List<Line> lines, XMLStreamWriter xml) {
    this.make = make;
    this.lines = lines;
    this.controls = lines.stream().filter(line -> line.is(Kind.CONTROL)).toList();
    this.xml = xml;
  }

  /** {@return the document} */
  static String write(List<Line> lines, Make make, boolean welsh) throws IOException {
    String frame;
    try (InputStream file = FlatText.class.getResourceAsStream("frame.fodt")) {
      frame = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    }
    return frame
        .replace("@LANGUAGE@", welsh ? "cy" : "en")
        .replace("@HEADER@", make == Make.BOXES ? pageEdge(lines, make, "header") : "")
        .replace("@FOOTER@", make == Make.BOXES ? pageEdge(lines, make, "footer") : "")
        .replace("@BODY@", written(lines, make, FlatText::body));
  }

  private static String pageEdge(List<Line> lines, Make make, String edge) throws IOException {
    return written(lines, make, text -> text.pageEdge(edge));
  }

  private static String written(List<Line> lines, Make make, Part part) throws IOException {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      part.write(new FlatText(make, lines, xml));
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return out.toString();
  }

  /** Writes one part of the frame. */
  private interface Part {
    void write(FlatText text) throws XMLStreamException;
  }

  /**
   * Half of the control data at the top, the other half at the foot with the number of the page.
   */
  private void pageEdge(String edge) throws XMLStreamException {
    start("style:" + edge);
    boolean top = edge.equals("header");
    int half = (controls.size() + 1) / 2;
    for (Line line : top ? controls.subList(0, half) : controls.subList(half, controls.size())) {
      paragraph(top ? "Header" : "Footer", line.texts().get(0) + ": " + line.texts().get(1));
    }
    if (!top) {
      start("text:p", "text:style-name", "Footer");
      xml.writeCharacters("Page ");
      start("text:page-number", "text:select-page", "current");
      xml.writeCharacters("1");
      end();
      end();
    }
    end();
  }

  private void body() throws XMLStreamException {
    boolean controlsDone = make == Make.BOXES;
    boolean inSection = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (make == Make.BOXES && !inSection && line.is(Kind.HEADING)) {
        start("text:section", "text:style-name", "Sect1", "text:name", "S2");
        inSection = true;
      }
      switch (line.kind()) {
        case SCHOOL, MOTTO -> front(line);
        case TITLE -> title(line.text());
        case CONTROL -> {
          if (make == Make.STYLES) {
            paragraph("Standard", line.texts().get(0) + "\t" + line.texts().get(1));
          } else if (!controlsDone) {
            table(controls, 2);
            controlsDone = true;
          }
        }
        case HEADING -> heading(line);
        case ITEM -> i = items(i);
        case ROW -> i = rows(i);
        case PARAGRAPH -> paragraph("Standard", line.text());
      }
    }
    if (inSection) {
      end();
    }
  }

  private void front(Line line) throws XMLStreamException {
    switch (make) {
      case STYLES -> paragraph(line.is(Kind.SCHOOL) ? "Subtitle" : "Standard", line.text());
      case LOOKS -> paragraph("Large", line.text());
      case BOXES -> {
        start("text:p", "text:style-name", "Standard");
        start(
            "draw:frame",
            "text:anchor-type",
            "paragraph",
            "draw:style-name",
            "Box",
            "svg:width",
            "3.1496in",
            "svg:height",
            "0.5512in",
            "svg:x",
            "1.5752in",
            "svg:y",
            "0in");
        start("draw:text-box");
        paragraph("Bold", line.text());
        end();
        end();
        end();
      }
    }
  }

  /** Typed by eye, the last word of a title stands on a line of its own. */
  private void title(String title) throws XMLStreamException {
    int last = title.lastIndexOf(' ');
    paragraph(
        make == Make.STYLES ? "Title" : "Large",
        make == Make.LOOKS && last > 0
            ? title.substring(0, last) + "\n" + title.substring(last + 1)
            : title);
  }

  private void heading(Line line) throws XMLStreamException {
    if (make == Make.LOOKS) {
      paragraph(line.level() < 3 ? "Bold" : "Underlined", line.text());
      return;
    }
    int level = make == Make.BOXES ? line.level() + 1 : line.level();
    start(
        "text:h",
        "text:style-name",
        "Heading_20_" + level,
        "text:outline-level",
        String.valueOf(level));
    text(line.text());
    end();
  }

  /** Writes the entries from the place on; returns the place of the last of them. */
  private int items(int from) throws XMLStreamException {
    int last = from;
    while (last + 1 < lines.size() && lines.get(last + 1).is(Kind.ITEM)) {
      last++;
    }
    List<Line> items = lines.subList(from, last + 1);
    if (make == Make.LOOKS) {
      for (Line item : items) {
        boolean outer = item.level() == 1;
        paragraph(outer ? "Typed1" : "Typed2", (outer ? "•\t" : "o\t") + item.text());
      }
      return last;
    }
    Deque<Integer> levels = new ArrayDeque<>();
    for (Line item : items) {
      while (!levels.isEmpty() && levels.element() > item.level()) {
        levels.pop();
        end();
        end();
      }
      if (!levels.isEmpty() && levels.element() == item.level()) {
        end();
      } else {
        levels.push(item.level());
        start("text:list", "text:style-name", "L1");
      }
      start("text:list-item");
      paragraph("List_20_Paragraph", item.text());
    }
    while (!levels.isEmpty()) {
      levels.pop();
      end();
      end();
    }
    return last;
  }

  private int rows(int from) throws XMLStreamException {
    int last = from;
    while (last + 1 < lines.size() && lines.get(last + 1).is(Kind.ROW)) {
      last++;
    }
    table(lines.subList(from, last + 1), lines.get(from).texts().size());
    return last;
  }

  private void table(List<Line> rows, int columns) throws XMLStreamException {
    start("table:table", "table:style-name", "T");
    start("table:table-column", "table:number-columns-repeated", String.valueOf(columns));
    end();
    for (Line row : rows) {
      start("table:table-row");
      for (int i = 0; i < columns; i++) {
        start("table:table-cell", "office:value-type", "string");
        boolean label = i == 0 && row.is(Kind.CONTROL);
        paragraph(label ? "Bold" : "Standard", row.texts().get(i));
        end();
      }
      end();
    }
    end();
  }

  private void paragraph(String style, String text) throws XMLStreamException {
    start("text:p", "text:style-name", style);
    text(text);
    end();
  }

  private void text(String text) throws XMLStreamException {
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t' || c == '\n') {
        xml.writeCharacters(run.toString());
        run.setLength(0);
        xml.writeEmptyElement(c == '\t' ? "text:tab" : "text:line-break");
      } else {
        run.append(c);
      }
    }
    xml.writeCharacters(run.toString());
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    open++;
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void end() throws XMLStreamException {
    if (open-- == 0) {
      throw new IllegalStateException("an element is ended that was not begun");
    }
    xml.writeEndElement();
  }
}
