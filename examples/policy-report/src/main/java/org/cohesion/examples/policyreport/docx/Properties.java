package org.cohesion.examples.policyreport.docx;

import javax.xml.namespace.QName;

/** What a file says of itself: its title and its language. */
final class Properties {

  /** Where it says so. */
  static final String NAME = "docProps/core.xml";

  private static final QName ALL =
      new QName(
          "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
          "coreProperties",
          "cp");

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private Properties() {}

  /** {@return the part; who made the file is left empty} */
  static byte[] of(String title, String language) {
    Markup markup = new Markup();
    markup.root(ALL);
    property(markup, "title", title);
    property(markup, "creator", "");
    property(markup, "language", language);
    markup.end();
    return markup.bytes();
  }

  private static void property(Markup markup, String name, String value) {
    QName property = new QName(DUBLIN_CORE, name, "dc");
    markup.root(property);
    markup.text(value);
    markup.end();
  }
}
