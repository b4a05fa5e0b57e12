package org.cohesion.json.source;

import java.util.Optional;
import org.cohesion.text.JsonNamed;

/**
 * What a file is that is not JSON, told from its bytes: asked for when it could not be read, so
 * that whoever picked the wrong file is told which one it is.
 */
public enum FileForm implements JsonNamed {
  WORD("word", "a Word document"),
  OPEN_DOCUMENT("open-document", "an OpenDocument text"),
  EXCEL("excel", "an Excel workbook"),
  SPREADSHEET("spreadsheet", "an OpenDocument spreadsheet"),
  POWERPOINT("powerpoint", "a PowerPoint presentation"),
  OFFICE("office", "a document of an older Microsoft Office"),
  EPUB("epub", "an EPUB book"),
  ZIP("zip", "a zip archive"),
  GZIP("gzip", "a gzip archive"),
  PDF("pdf", "a PDF document"),
  RTF("rtf", "a Rich Text (RTF) document"),
  PICTURE("picture", "a picture"),
  HTML("html", "a web page (HTML)"),
  XML("xml", "an XML document"),
  YAML("yaml", "YAML"),
  MARKDOWN("markdown", "Markdown"),
  CSV("csv", "a table (CSV)"),
  PLAIN_TEXT("plain-text", "plain text");

  private final String jsonName;
  private final String label;

  FileForm(String jsonName, String label) {
    this.jsonName = jsonName;
    this.label = label;
  }

  @Override
  public String getJsonName() {
    return jsonName;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /**
   * Tells what a file is.
   *
   * @param bytes a document that is not JSON, or the beginning of one
   * @return what it is; empty if it may have been meant as JSON, or cannot be told
   */
  public static Optional<FileForm> of(byte[] bytes) {
    return BinaryFiles.form(bytes).or(() -> TextFiles.form(bytes));
  }

  /** {@return what a file is whose first bytes are a mark of its form} */
  public static Optional<FileForm> binary(byte[] bytes) {
    return BinaryFiles.form(bytes);
  }
}
