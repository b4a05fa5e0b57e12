package org.cohesion.examples.policyimport.format.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a web page says it is in. */
final class DeclaredCharset {

  /** Browsers look no further. */
  private static final int START = 1_024;

  private static final Pattern META =
      Pattern.compile(
          "<(?:meta\\b[^>]*?|\\?xml\\b[^>]*?en)(?:charset|coding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private DeclaredCharset() {}

  /** {@return the encoding that the page declares, if Java knows it} */
  static Optional<Charset> of(byte[] bytes) {
    int length = Math.min(bytes.length, START);
    Matcher meta = META.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!meta.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(meta.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
