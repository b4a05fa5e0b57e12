package org.cohesion.examples.policyreport.docx;

import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.events.XMLEvent;

/** Writes paragraphs, and what stands in them. */
final class Paragraphs {

  private static final QName SPACE = new QName(XMLConstants.XML_NS_URI, "space", "xml");
  private static final QName ID = new QName(Markup.RELATED, "id", "r");
  private static final List<XMLEvent> PLAIN = List.of();

  /** Where the style of a paragraph ends, which is the first of its properties. */
  private static final int STYLE = 3;

  private final Markup markup;
  private final Template template;
  private final Relationships relationships;

  Paragraphs(Markup markup, Template template, Relationships relationships) {
    this.markup = markup;
    this.template = template;
    this.relationships = relationships;
  }

  /** Writes a paragraph that looks like the one of the template with that text. */
  void plain(String like, String text) {
    plain(template.paragraph(like), text);
  }

  /** Writes a paragraph of these properties. */
  void plain(List<XMLEvent> properties, String text) {
    markup.start("p");
    markup.copy(properties);
    run(PLAIN, text);
    markup.end();
  }

  /** Writes an address, which is a link if somebody may follow it. */
  void address(List<XMLEvent> properties, String address) {
    markup.start("p");
    markup.copy(properties);
    link(address);
    markup.end();
  }

  /** Writes a text in a language that nobody knows, so that no word of it is taken for an error. */
  void foreign(String like, String text) {
    markup.start("p");
    markup.copy(template.paragraph(like));
    markup.start("r");
    markup.start("rPr");
    markup.start("noProof");
    markup.end();
    markup.value("lang", "x-none");
    markup.end();
    letters(text);
    markup.end();
    markup.end();
  }

  /**
   * Writes a text behind its label, of which one may be empty.
   *
   * @param together whether it stands on one page with what follows
   */
  void labelled(String like, String label, String text, boolean together) {
    markup.start("p");
    List<XMLEvent> properties = template.paragraph(like);
    markup.copy(properties.subList(0, STYLE));
    if (together) {
      markup.start("keepNext");
      markup.end();
    }
    markup.copy(properties.subList(STYLE, properties.size()));
    if (!label.isEmpty()) {
      run(template.label(), label + ":");
      run(PLAIN, " ");
    }
    run(PLAIN, text);
    markup.end();
  }

  private void link(String address) {
    Optional<String> id = relationships.link(address);
    if (id.isEmpty()) {
      run(PLAIN, address);
      return;
    }
    markup.start("hyperlink");
    markup.attribute(ID, id.get());
    run(template.link(), address);
    markup.end();
  }

  private void run(List<XMLEvent> properties, String text) {
    if (!text.isEmpty()) {
      markup.start("r");
      markup.copy(properties);
      letters(text);
      markup.end();
    }
  }

  private void letters(String text) {
    String shown = Letters.of(text);
    int from = 0;
    for (int i = 0; i <= shown.length(); i++) {
      char c = i == shown.length() ? '\n' : shown.charAt(i);
      if (c == '\n' || c == '\t') {
        if (i > from) {
          markup.start("t");
          markup.attribute(SPACE, "preserve");
          markup.text(shown.substring(from, i));
          markup.end();
        }
        if (i < shown.length()) {
          markup.start(c == '\t' ? "tab" : "br");
          markup.end();
        }
        from = i + 1;
      }
    }
  }
}
