package org.cohesion.examples.policyreport.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.events.XMLEvent;

/**
 * The Word file that others are made from. Its body has one of each thing that a policy may have,
 * whose text tells what it is a sample of.
 */
final class Template {

  /** The part with the text. */
  static final String DOCUMENT = "word/document.xml";

  private static final Template OURS = new Template(read());

  private final Map<String, byte[]> parts;
  private final List<XMLEvent> start;
  private final List<XMLEvent> end;
  private final Map<String, Sample> samples = new LinkedHashMap<>();

  private Template(Map<String, byte[]> parts) {
    this.parts = parts;
    Sample document = Sample.read(part(DOCUMENT));
    Sample body = document.child("body");
    int inside = document.events().indexOf(body.events().get(0)) + 1;
    this.start = document.events().subList(0, inside);
    List<XMLEvent> last = new ArrayList<>(body.child("sectPr").events());
    last.addAll(
        document.events().subList(inside + body.events().size() - 2, document.events().size()));
    this.end = last;
    for (Sample child : body.children()) {
      boolean table = child.name().equals("tbl");
      samples.put(table ? child.child("tr").child("tc").text() : child.text(), child);
    }
  }

  /** {@return the one that we have} */
  static Template ours() {
    return OURS;
  }

  /** {@return the names of its parts, in their order} */
  List<String> parts() {
    return List.copyOf(parts.keySet());
  }

  /** {@return a part} */
  byte[] part(String name) {
    byte[] part = parts.get(name);
    if (part == null) {
      throw missing(name);
    }
    return part;
  }

  /** {@return the document up to where its body begins} */
  List<XMLEvent> start() {
    return start;
  }

  /** {@return the rest, from where the pages of the body are described} */
  List<XMLEvent> end() {
    return end;
  }

  /** {@return the properties of the paragraph with that text} */
  List<XMLEvent> paragraph(String text) {
    return sample(text).child("pPr").events();
  }

  /** {@return the properties of the letters of the label in front of a text} */
  List<XMLEvent> label() {
    return sample("label text link").child("r").child("rPr").events();
  }

  /** {@return those of a link} */
  List<XMLEvent> link() {
    return sample("label text link").child("hyperlink").child("r").child("rPr").events();
  }

  /** {@return how the table looks whose first cell has that text} */
  TableLook table(String text) {
    return TableLook.of(sample(text));
  }

  private Sample sample(String text) {
    Sample sample = samples.get(text);
    if (sample == null) {
      throw missing(text);
    }
    return sample;
  }

  private static IllegalStateException missing(String what) {
    return new IllegalStateException("the template of Word files has no " + what);
  }

  private static Map<String, byte[]> read() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (InputStream file = Template.class.getResourceAsStream("template.docx")) {
      if (file == null) {
        throw new IllegalStateException("template.docx is missing from the program");
      }
      ZipInputStream zip = new ZipInputStream(file);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
