package org.cohesion.examples.policyreport.sarif;

import java.nio.charset.StandardCharsets;
import org.cohesion.examples.policyreport.ReportedPath;

/**
 * The URI of a file, as RFC 3986 has it: every character that could mean something else encoded.
 */
final class ArtifactUri {

  /** What may stand in a segment of a path as it is; a colon would make the first one a scheme. */
  private static final String PLAIN = "-._~!$&'()*+,;=@/";

  private ArtifactUri() {}

  /** {@return the URI: relative if the path is, or else one of a file} */
  static String of(ReportedPath path) {
    if (path.isRelative()) {
      return encoded(path.text(), PLAIN);
    }
    // A share of a network begins with two slashes, a drive of Windows with none.
    String slashes = path.text().startsWith("//") ? "" : path.text().startsWith("/") ? "//" : "///";
    return "file:" + slashes + encoded(path.text(), PLAIN + ":");
  }

  private static String encoded(String text, String plain) {
    StringBuilder uri = new StringBuilder(text.length() + 16);
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xff);
      if (isLetterOrDigit(c) || plain.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(hex(c >> 4)).append(hex(c & 0xf));
      }
    }
    return uri.toString();
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
