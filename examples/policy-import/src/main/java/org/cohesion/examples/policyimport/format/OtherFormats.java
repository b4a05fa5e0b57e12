package org.cohesion.examples.policyimport.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Formats that are not read, each with a sentence that names it and says what to do. */
final class OtherFormats {

  private static final String SAVE = "; save it as .docx or as PDF";
  private static final String PICTURE =
      ", a picture of a document: its words cannot be read; ask for the document it was made from";

  private static final Map<String, String> STARTS = starts();

  private OtherFormats() {}

  private static Map<String, String> starts() {
    Map<String, String> starts = new LinkedHashMap<>();
    starts.put(
        "{\\rtf", "this is RTF, whatever its name says; open it in Word and save it as .docx");
    starts.put("\u00ef\u00bb\u00bf{\\rtf", "this is RTF; open it in Word and save it as .docx");
    starts.put("\u0089PNG", "this is a PNG image" + PICTURE);
    starts.put("\u00ff\u00d8\u00ff", "this is a JPEG image" + PICTURE);
    starts.put("GIF8", "this is a GIF image" + PICTURE);
    starts.put("II*\u0000", "this is a TIFF image" + PICTURE);
    starts.put("MM\u0000*", "this is a TIFF image" + PICTURE);
    starts.put("\u001f\u008b", "this is a gzip archive; unpack it and import the document in it");
    starts.put(
        "7z\u00bc\u00af", "this is a 7-Zip archive; unpack it and import the document in it");
    starts.put("Rar!", "this is a RAR archive; unpack it and import the document in it");
    starts.put("%!PS", "this is PostScript" + SAVE);
    starts.put("\u00ffWPC", "this is WordPerfect" + SAVE);
    return Map.copyOf(starts);
  }

  /** {@return what to say of a file that starts like this; empty if it may be text} */
  static Optional<String> name(String start) {
    for (Map.Entry<String, String> entry : STARTS.entrySet()) {
      if (start.startsWith(entry.getKey())) {
        return Optional.of(entry.getValue());
      }
    }
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.startsWith("ftyp", 4)) {
      boolean isImage =
          lower.startsWith("hei", 8) || lower.startsWith("mif", 8) || lower.startsWith("avif", 8);
      return Optional.of(
          isImage ? "this is a HEIC image" + PICTURE : "this is a film, not a document");
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return Optional.of("this is a WebP image" + PICTURE);
    }
    boolean isMail = lower.startsWith("mime-version:") || lower.startsWith("from: ");
    if (isMail && lower.contains("content-type: multipart/")) {
      return Optional.of("this is a web archive (.mht)" + SAVE);
    }
    return Optional.empty();
  }

  /**
   * Names what a zip file is that is neither .docx nor .odt.
   *
   * @param start its first bytes
   * @param names the names of its parts
   */
  static String zipName(String start, String names) {
    if (start.contains("opendocument.spreadsheet")) {
      return "this is an OpenDocument spreadsheet" + SAVE;
    }
    if (start.contains("opendocument.presentation")) {
      return "this is an OpenDocument presentation" + SAVE;
    }
    if (start.contains("application/epub")) {
      return "this is an EPUB book" + SAVE;
    }
    return names.contains("Index/Document.iwa") || names.contains("index.xml")
        ? "this is a Pages document; export it as Word (.docx)"
        : "this is a zip archive; unpack it and import the document in it";
  }
}
