package org.cohesion.examples.policyimport.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cohesion.examples.policyimport.document.DocumentFormat;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;

/** Tells what a file is by its bytes; its name says nothing. */
final class FirstBytes {

  private static final int PDF_WITHIN = 1_024;
  private static final int START = 4_096;
  private static final int NAMES = 1 << 20;

  private static final Pattern PAGE =
      Pattern.compile(
          "(?s)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype\\s+html|html|head|body|title"
              + "|meta|div|p|h[1-6]|table|main|article|section|header|nav|ul|ol|style|font|center)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MARKDOWN =
      Pattern.compile(
          "(?m)^ {0,3}#{1,6} +\\S|^```|\\*\\*\\S[^\\n*]{0,200}\\S\\*\\*"
              + "|^ {0,3}\\|?(?: *:?-{3,}:? *\\|)+ *(?::?-{3,}:? *)?$|\\[[^\\]\\n]{1,200}\\]\\((?:https?:|mailto:|#)");

  private FirstBytes() {}

  /**
   * Tells the format.
   *
   * @param bytes the whole file
   * @return its format
   * @throws UnreadableDocumentException if it is none that is read, with its name
   */
  static DocumentFormat format(byte[] bytes) throws UnreadableDocumentException {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException(Reason.EMPTY, "the file is empty");
    }
    String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return zip(bytes, start);
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return DocumentFormat.DOC;
    }
    if (start.substring(0, Math.min(start.length(), PDF_WITHIN)).contains("%PDF-")) {
      return DocumentFormat.PDF;
    }
    Optional<String> other = OtherFormats.name(start);
    if (other.isPresent()) {
      throw unknown(other.get());
    }
    return text(DecodedText.of(bytes).text());
  }

  private static DocumentFormat text(String text) throws UnreadableDocumentException {
    long controls =
        text.chars().filter(c -> (c < ' ' && !Character.isWhitespace(c)) || c == '\ufffd').count();
    if (controls > text.length() / 50) {
      throw unknown("its bytes are no document that is known here; save it as .docx or as PDF");
    }
    if (PAGE.matcher(text.substring(0, Math.min(text.length(), START))).matches()) {
      return DocumentFormat.HTML;
    }
    String json = text.stripLeading();
    if (json.startsWith("{") && json.contains("\"formatVersion\"")) {
      throw unknown("this is already a policy in JSON; check it by policy-check check FILE");
    }
    if (json.startsWith("<?xml")) {
      throw unknown("this is XML, not a document; save it as .docx or as PDF");
    }
    return MARKDOWN.matcher(text).find() || json.startsWith("---\n")
        ? DocumentFormat.MARKDOWN
        : DocumentFormat.TEXT;
  }

  /**
   * A zip file names its parts in plain letters; the reader looks whether they are what they say.
   */
  private static DocumentFormat zip(byte[] bytes, String start) throws UnreadableDocumentException {
    String names = names(bytes);
    if (start.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
      return DocumentFormat.ODT;
    }
    if (names.contains("[Content_Types].xml")) {
      if (names.contains("word/")) {
        return DocumentFormat.DOCX;
      }
      if (names.contains("xl/")) {
        throw unknown("this is an Excel workbook; save the policy as .docx or as PDF");
      }
      if (names.contains("ppt/")) {
        throw unknown("this is a PowerPoint presentation; save the policy as .docx or as PDF");
      }
      return DocumentFormat.DOCX;
    }
    if (!names.contains("PK\u0005\u0006")) {
      throw new UnreadableDocumentException(
          Reason.BROKEN,
          "the end of it is missing: the file is damaged; save it again from its program");
    }
    throw unknown(OtherFormats.zipName(start, names));
  }

  /** {@return the end of a zip file, where the names of its parts stand} */
  private static String names(byte[] bytes) {
    int from = Math.max(0, bytes.length - NAMES);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
  }

  private static UnreadableDocumentException unknown(String sentence) {
    return new UnreadableDocumentException(Reason.UNKNOWN_FORMAT, sentence);
  }
}
