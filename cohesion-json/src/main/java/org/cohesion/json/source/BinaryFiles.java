package org.cohesion.json.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells what a file is from the marks that programs put into its bytes. */
public final class BinaryFiles {

  private static final int ENTRY_NAME = 30;
  private static final int DIRECTORY_NAME = 46;

  private BinaryFiles() {}

  /** {@return what a file is whose first bytes are a mark of its form} */
  static Optional<FileForm> form(byte[] bytes) {
    if (startsWith(bytes, 0, "PK\u0003\u0004") || startsWith(bytes, 0, "PK\u0005\u0006")) {
      return Optional.of(zipped(bytes));
    }
    if (startsWith(bytes, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return Optional.of(compound(bytes));
    }
    if (startsWith(bytes, 0, "\u001f\u008b")) {
      return Optional.of(FileForm.GZIP);
    }
    if (startsWith(bytes, 0, "\u0089PNG")
        || startsWith(bytes, 0, "\u00ff\u00d8\u00ff")
        || startsWith(bytes, 0, "GIF8")
        || startsWith(bytes, 0, "II*\u0000")
        || startsWith(bytes, 0, "MM\u0000*")) {
      return Optional.of(FileForm.PICTURE);
    }
    int start = Utf8.firstVisible(bytes);
    if (startsWith(bytes, start, "%PDF-")) {
      return Optional.of(FileForm.PDF);
    }
    return startsWith(bytes, start, "{\\rtf") ? Optional.of(FileForm.RTF) : Optional.empty();
  }

  /** The names of what is in an archive stand in front of each file, and again at the end. */
  private static FileForm zipped(byte[] bytes) {
    if (startsWith(bytes, ENTRY_NAME, "mimetypeapplication/")) {
      String kind = latin1(bytes, ENTRY_NAME + 20, 60);
      if (kind.startsWith("vnd.oasis.opendocument.text")) {
        return FileForm.OPEN_DOCUMENT;
      }
      if (kind.startsWith("vnd.oasis.opendocument.spreadsheet")) {
        return FileForm.SPREADSHEET;
      }
      return kind.startsWith("epub") ? FileForm.EPUB : FileForm.ZIP;
    }
    for (int i = 0; i + ENTRY_NAME < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K') {
        int name =
            startsWith(bytes, i, "PK\u0003\u0004")
                ? ENTRY_NAME
                : startsWith(bytes, i, "PK\u0001\u0002") ? DIRECTORY_NAME : -1;
        if (name > 0 && startsWith(bytes, i + name, "word/")) {
          return FileForm.WORD;
        }
        if (name > 0 && startsWith(bytes, i + name, "xl/")) {
          return FileForm.EXCEL;
        }
        if (name > 0 && startsWith(bytes, i + name, "ppt/")) {
          return FileForm.POWERPOINT;
        }
      }
    }
    return FileForm.ZIP;
  }

  /** Word, Excel and PowerPoint up to 2003 all begin alike; the names of their parts differ. */
  private static FileForm compound(byte[] bytes) {
    if (contains(bytes, wide("WordDocument"))) {
      return FileForm.WORD;
    }
    if (contains(bytes, wide("Workbook"))) {
      return FileForm.EXCEL;
    }
    return contains(bytes, wide("PowerPoint Document")) ? FileForm.POWERPOINT : FileForm.OFFICE;
  }

  private static String latin1(byte[] bytes, int from, int most) {
    int start = Math.min(from, bytes.length);
    return new String(
        bytes, start, Math.min(most, bytes.length - start), StandardCharsets.ISO_8859_1);
  }

  private static boolean startsWith(byte[] bytes, int at, String mark) {
    if (at + mark.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((bytes[at + i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  private static boolean contains(byte[] bytes, String mark) {
    for (int i = 0; i + mark.length() <= bytes.length; i++) {
      if (bytes[i] == mark.charAt(0) && startsWith(bytes, i, mark)) {
        return true;
      }
    }
    return false;
  }
}
