package org.cohesion.examples.policyreport.junit;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * Writes test cases, and counts them. What XML cannot hold, and what is not seen, is written by its
 * number.
 */
final class TestCases {

  /** No case takes time that anybody would want to know. */
  static final String NO_TIME = "0.000";

  private final XMLStreamWriter xml;
  private int all;
  private int failures;
  private int errors;
  private int skipped;

  TestCases(OutputStream out) {
    this.xml = writer(out);
  }

  /** {@return a writer in UTF-8, Java's own whatever else is on the class path} */
  static XMLStreamWriter writer(OutputStream out) {
    try {
      return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nothing is wrong. */
  void passed(String file, String name) throws XMLStreamException {
    write(file, name, null, null, null, null);
  }

  /** Something is to be known, but nothing is wrong. */
  void passed(String file, String name, String text) throws XMLStreamException {
    write(file, name, "system-out", null, null, text);
  }

  /** Something is wrong that somebody decided to live with. */
  void skipped(String file, String name, String reason) throws XMLStreamException {
    skipped++;
    write(file, name, "skipped", null, reason, null);
  }

  /** Something is wrong. */
  void failed(String file, String name, String rule, String message, String text)
      throws XMLStreamException {
    failures++;
    write(file, name, "failure", rule, message, text);
  }

  /** Nobody knows whether something is wrong. */
  void unknown(String file, String name, String type, String message) throws XMLStreamException {
    errors++;
    write(file, name, "error", type, message, message);
  }

  private void write(
      String file,
      String name,
      @Nullable String outcome,
      @Nullable String type,
      @Nullable String message,
      @Nullable String text)
      throws XMLStreamException {
    all++;
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testcase");
    attribute("classname", className(file));
    attribute("name", name);
    attribute("file", file);
    attribute("time", NO_TIME);
    if (outcome != null) {
      xml.writeCharacters("\n    ");
      xml.writeStartElement(outcome);
      // Surefire takes a failure without a type for no failure.
      attribute("type", type);
      attribute("message", message);
      if (text != null) {
        xml.writeCharacters(PrintableText.of(text));
      }
      xml.writeEndElement();
      xml.writeCharacters("\n  ");
    }
    xml.writeEndElement();
  }

  private void attribute(String name, @Nullable String value) throws XMLStreamException {
    if (value != null) {
      xml.writeAttribute(name, PrintableText.of(value));
    }
  }

  /** Each file is a class of its own, without dots, at which readers would cut it into packages. */
  private static String className(String file) {
    return JunitReport.SUITE + "." + file.replace('.', '_');
  }

  void flush() throws XMLStreamException {
    xml.flush();
  }

  /** Writes the attributes that say how many there are. */
  void writeCounts(XMLStreamWriter suite) throws XMLStreamException {
    suite.writeAttribute("tests", Integer.toString(all));
    suite.writeAttribute("failures", Integer.toString(failures));
    suite.writeAttribute("errors", Integer.toString(errors));
    suite.writeAttribute("skipped", Integer.toString(skipped));
    suite.writeAttribute("time", NO_TIME);
  }
}
