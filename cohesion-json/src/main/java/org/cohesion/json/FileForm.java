package org.cohesion.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cohesion.text.JsonNamed;

/**
 * What a file is that is not JSON, told from its bytes: asked for when it could not be read, so
 * that whoever picked the wrong file is told which one it is.
 */
enum FileForm implements JsonNamed {
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

  /** Text is told by what it begins with. */
  private static final int BEGINNING = 4096;

  private static final int ENTRY_NAME = 30;
  private static final int DIRECTORY_NAME = 46;

  private static final Pattern HTML_TAG =
      Pattern.compile(
          "<(?:html|head|body|title|meta|style|script|div|p|h[1-6]|table|ul|ol|span|article|section)"
              + "[\\s>/]");
  private static final Pattern YAML_LINE =
      Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[$\\w][$\\w-]*):(?:\\s.*)?|-\\s.*");
  private static final Pattern MARKDOWN_LINE =
      Pattern.compile(
          "#{1,6}\\s.*|[*+-]\\s+\\S.*|\\d{1,3}[.)]\\s+\\S.*|>\\s.*|\\*\\*.*|!?\\[.*]\\(.*");
  private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
  private static final Pattern PROSE =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’.,-]*[ \t]+\\S.*");
  private static final Pattern LITERAL = Pattern.compile("(?:true|false|null|NaN|-?Infinity)\\b.*");

  /** JSON may be inside. */
  private static final Pattern PROGRAM =
      Pattern.compile("(?:var|let|const|export|import|function)\\s.*|[\\w$.]+\\s*=.*");

  /** A merge that was left half done begins with such a bracket too, and is no markup. */
  private static final Pattern MARKUP = Pattern.compile("<(?:[\\p{L}_:]|!|\\?)");

  private static final Pattern IN_QUOTES = Pattern.compile("\"[^\"]*\"");

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
  static Optional<FileForm> of(byte[] bytes) {
    return binary(bytes).or(() -> text(bytes));
  }

  /** {@return what a file is whose first bytes are a mark of its form} */
  static Optional<FileForm> binary(byte[] bytes) {
    if (startsWith(bytes, 0, "PK\u0003\u0004") || startsWith(bytes, 0, "PK\u0005\u0006")) {
      return Optional.of(zipped(bytes));
    }
    if (startsWith(bytes, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return Optional.of(compound(bytes));
    }
    if (startsWith(bytes, 0, "\u001f\u008b")) {
      return Optional.of(GZIP);
    }
    if (startsWith(bytes, 0, "\u0089PNG")
        || startsWith(bytes, 0, "\u00ff\u00d8\u00ff")
        || startsWith(bytes, 0, "GIF8")
        || startsWith(bytes, 0, "II*\u0000")
        || startsWith(bytes, 0, "MM\u0000*")) {
      return Optional.of(PICTURE);
    }
    int start = firstSeen(bytes);
    if (startsWith(bytes, start, "%PDF-")) {
      return Optional.of(PDF);
    }
    return startsWith(bytes, start, "{\\rtf") ? Optional.of(RTF) : Optional.empty();
  }

  /** The names of what is in an archive stand in front of each file, and again at the end. */
  private static FileForm zipped(byte[] bytes) {
    if (startsWith(bytes, ENTRY_NAME, "mimetypeapplication/")) {
      String kind = latin1(bytes, ENTRY_NAME + 20, 60);
      if (kind.startsWith("vnd.oasis.opendocument.text")) {
        return OPEN_DOCUMENT;
      }
      if (kind.startsWith("vnd.oasis.opendocument.spreadsheet")) {
        return SPREADSHEET;
      }
      return kind.startsWith("epub") ? EPUB : ZIP;
    }
    for (int i = 0; i + ENTRY_NAME < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K') {
        int name =
            startsWith(bytes, i, "PK\u0003\u0004")
                ? ENTRY_NAME
                : startsWith(bytes, i, "PK\u0001\u0002") ? DIRECTORY_NAME : -1;
        if (name > 0 && startsWith(bytes, i + name, "word/")) {
          return WORD;
        }
        if (name > 0 && startsWith(bytes, i + name, "xl/")) {
          return EXCEL;
        }
        if (name > 0 && startsWith(bytes, i + name, "ppt/")) {
          return POWERPOINT;
        }
      }
    }
    return ZIP;
  }

  /** Word, Excel and PowerPoint up to 2003 all begin alike; the names of their parts differ. */
  private static FileForm compound(byte[] bytes) {
    if (contains(bytes, wide("WordDocument"))) {
      return WORD;
    }
    if (contains(bytes, wide("Workbook"))) {
      return EXCEL;
    }
    return contains(bytes, wide("PowerPoint Document")) ? POWERPOINT : OFFICE;
  }

  private static Optional<FileForm> text(byte[] bytes) {
    int start = firstSeen(bytes);
    if (start >= bytes.length || "{[\"'".indexOf(bytes[start]) >= 0) {
      return Optional.empty();
    }
    String beginning =
        new String(bytes, start, Math.min(BEGINNING, bytes.length - start), StandardCharsets.UTF_8);
    if (beginning.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    if (beginning.startsWith("<")) {
      return MARKUP.matcher(beginning).lookingAt()
          ? Optional.of(markup(beginning))
          : Optional.empty();
    }
    return written(beginning, bytes);
  }

  private static FileForm markup(String beginning) {
    String lower = beginning.toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html") || HTML_TAG.matcher(lower).find() ? HTML : XML;
  }

  private static Optional<FileForm> written(String beginning, byte[] bytes) {
    List<String> lines =
        beginning.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(40).toList();
    Predicate<String> comment = line -> line.startsWith("//") || line.startsWith("/*");
    boolean meantAsJson =
        lines.stream().limit(20).anyMatch(line -> line.startsWith("{") || line.startsWith("["))
            || endsLikeJson(bytes)
            || comment.test(lines.get(0))
            || LITERAL.matcher(lines.get(0)).matches()
            || PROGRAM.matcher(lines.get(0)).matches();
    if (meantAsJson && !isMarkdown(lines)) {
      return Optional.empty();
    }
    if (lines.get(0).startsWith("%YAML")) {
      return Optional.of(YAML);
    }
    List<String> yaml =
        lines.stream()
            .filter(line -> !line.startsWith("#") && !line.equals("---"))
            .limit(3)
            .toList();
    if (!yaml.isEmpty()
        && yaml.get(0).indexOf(':') > 0
        && yaml.stream().allMatch(line -> YAML_LINE.matcher(line).matches())) {
      return Optional.of(YAML);
    }
    if (isMarkdown(lines)) {
      return Optional.of(MARKDOWN);
    }
    if (isTable(lines, ',') || isTable(lines, ';')) {
      return Optional.of(CSV);
    }
    return PROSE.matcher(lines.get(0)).matches() ? Optional.of(PLAIN_TEXT) : Optional.empty();
  }

  private static boolean isMarkdown(List<String> lines) {
    boolean underlined = lines.size() > 1 && UNDERLINE.matcher(lines.get(1)).matches();
    boolean marked = MARKDOWN_LINE.matcher(lines.get(0)).matches();
    // What is commented out in front of JSON looks like headings.
    boolean comments =
        lines.stream()
            .filter(line -> !line.startsWith("#"))
            .findFirst()
            .filter(line -> line.startsWith("{") || line.startsWith("["))
            .isPresent();
    return (underlined || marked) && !comments;
  }

  /** Sentences have commas too, but with spaces after them, and not as many on each line. */
  private static boolean isTable(List<String> lines, char separator) {
    long separators = separators(lines.get(0), separator, false);
    if (separators < 2 || lines.get(0).matches(".*[{}].*")) {
      return false;
    }
    boolean likeEachOther =
        lines.size() > 1
            && lines.stream()
                .limit(5)
                .allMatch(l -> separators(l, separator, false) == separators && !l.endsWith("."));
    return likeEachOther || separators(lines.get(0), separator, true) == 0;
  }

  /** How many separators there are outside quotation marks, but for those inside numbers. */
  private static long separators(String line, char separator, boolean beforeSpace) {
    String bare = IN_QUOTES.matcher(line).replaceAll("x");
    return IntStream.range(0, bare.length())
        .filter(i -> bare.charAt(i) == separator)
        .filter(i -> !isDigit(bare, i - 1) || !isDigit(bare, i + 1))
        .filter(i -> !beforeSpace || (i + 1 < bare.length() && bare.charAt(i + 1) == ' '))
        .count();
  }

  private static boolean isDigit(String line, int at) {
    return at >= 0 && at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
  }

  private static boolean endsLikeJson(byte[] bytes) {
    int end = bytes.length - 1;
    while (end >= 0 && bytes[end] >= 0 && bytes[end] <= ' ') {
      end--;
    }
    return end >= 0 && (bytes[end] == '}' || bytes[end] == ']');
  }

  /** Where the first byte is that is no white space and no byte order mark. */
  private static int firstSeen(byte[] bytes) {
    int start = Utf8.byteOrderMarkLength(bytes);
    while (start < bytes.length && bytes[start] >= 0 && bytes[start] <= ' ') {
      start++;
    }
    return start;
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
