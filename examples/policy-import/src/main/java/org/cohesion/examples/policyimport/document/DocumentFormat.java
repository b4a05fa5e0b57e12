package org.cohesion.examples.policyimport.document;

/** The formats that are read. */
public enum DocumentFormat {
  /** Word since 2007. */
  DOCX("Word document (.docx)"),
  /** Word from 97 to 2003. */
  DOC("Word 97-2003 document (.doc)"),
  /** OpenDocument text. */
  ODT("OpenDocument text (.odt)"),
  /** PDF. */
  PDF("PDF"),
  /** A web page. */
  HTML("web page (HTML)"),
  /** Markdown. */
  MARKDOWN("Markdown"),
  /** Text without any format. */
  TEXT("plain text");

  private final String title;

  DocumentFormat(String title) {
    this.title = title;
  }

  /** {@return its name for people} */
  public String title() {
    return title;
  }
}
