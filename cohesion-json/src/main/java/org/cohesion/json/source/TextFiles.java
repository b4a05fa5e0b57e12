package org.cohesion.json.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells what a text is from how it begins. */
public final class TextFiles {

  /** Text is told by what it begins with. */
  private static final int BEGINNING = 4096;

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

  private TextFiles() {}

  /** {@return what a text is; empty if it may have been meant as JSON, or cannot be told} */
  static Optional<FileForm> form(byte[] bytes) {
    int start = Utf8.firstVisible(bytes);
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
    return lower.startsWith("<!doctype html") || HTML_TAG.matcher(lower).find()
        ? FileForm.HTML
        : FileForm.XML;
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
      return Optional.of(FileForm.YAML);
    }
    List<String> yaml =
        lines.stream()
            .filter(line -> !line.startsWith("#") && !line.equals("---"))
            .limit(3)
            .toList();
    if (!yaml.isEmpty()
        && yaml.get(0).indexOf(':') > 0
        && yaml.stream().allMatch(line -> YAML_LINE.matcher(line).matches())) {
      return Optional.of(FileForm.YAML);
    }
    if (isMarkdown(lines)) {
      return Optional.of(FileForm.MARKDOWN);
    }
    if (isTable(lines, ',') || isTable(lines, ';')) {
      return Optional.of(FileForm.CSV);
    }
    return PROSE.matcher(lines.get(0)).matches()
        ? Optional.of(FileForm.PLAIN_TEXT)
        : Optional.empty();
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
}
