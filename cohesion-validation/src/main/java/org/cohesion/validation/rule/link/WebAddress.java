package org.cohesion.validation.rule.link;

import org.cohesion.text.LowerCase;

/**
 * What can be told from an address as a policy prints it, which need not be a valid one.
 *
 * @param scheme what stands before the colon, in lower case, such as {@code https}; empty if there
 *     is none, as in {@code www.example.org}
 * @param host the host in lower case without a dot at its end; empty if there is none, as in an
 *     e-mail address or a path
 */
record WebAddress(String scheme, String host) {

  private static final WebAddress NONE = new WebAddress("", "");

  /** No name in the domain name system is longer. */
  private static final int LONGEST_HOST = 253;

  /**
   * Reads an address. Never fails: of a text that is none, scheme and host are empty, or a word of
   * it.
   *
   * @param printed the text
   * @return what it says
   */
  static WebAddress of(String printed) {
    int start = 0;
    while (start < printed.length() && !beginsAddress(printed.charAt(start))) {
      start++;
    }
    int colon = start;
    while (colon < printed.length() && isSchemePart(printed.charAt(colon))) {
      colon++;
    }
    if (colon == start || colon == printed.length() || printed.charAt(colon) != ':') {
      return withoutScheme(printed, start);
    }
    if (isPort(printed, colon + 1)) {
      return new WebAddress("", host(printed, start));
    }
    String scheme = LowerCase.of(printed.substring(start, colon));
    int authority = afterSlashes(printed, colon + 1);
    // Browsers read "http:www.example.org" as well; "mailto:" and the like have no host.
    if (authority - colon > 2 || scheme.equals("http") || scheme.equals("https")) {
      return new WebAddress(scheme, host(printed, authority));
    }
    return scheme.indexOf('.') < 0 ? new WebAddress(scheme, "") : withoutScheme(printed, start);
  }

  private static WebAddress withoutScheme(String printed, int start) {
    int authority = afterSlashes(printed, start);
    boolean isPath = authority - start == 1;
    boolean isMail = authority == start && userEnd(printed, start) > start;
    return isPath || isMail ? NONE : new WebAddress("", host(printed, authority));
  }

  private static String host(String printed, int authority) {
    int start = authority;
    while (start < printed.length() && isSpace(printed.charAt(start))) {
      start++;
    }
    start = userEnd(printed, start);
    int end = bracketEnd(printed, start);
    while (end < printed.length() && isHostPart(printed.charAt(end))) {
      end++;
    }
    while (end > start && printed.charAt(end - 1) == '.') {
      end--;
    }
    return end - start > LONGEST_HOST ? "" : LowerCase.of(printed.substring(start, end));
  }

  /** Where the host begins: after the last "@" before a path, if there is one. */
  private static int userEnd(String printed, int authority) {
    int userEnd = authority;
    for (int i = authority; i < printed.length() && !endsAuthority(printed.charAt(i)); i++) {
      if (printed.charAt(i) == '@') {
        userEnd = i + 1;
      }
    }
    return userEnd;
  }

  /**
   * After the brackets around an address with colons (version 6 of the Internet Protocol), if any.
   */
  private static int bracketEnd(String printed, int start) {
    int end = start;
    if (start < printed.length() && printed.charAt(start) == '[') {
      do {
        end++;
      } while (end < printed.length()
          && (printed.charAt(end) == ':' || isHostPart(printed.charAt(end))));
      boolean closed = end < printed.length() && printed.charAt(end) == ']';
      end = closed ? end + 1 : start;
    }
    return end;
  }

  /** Whether digits, and nothing else before a path, stand after a colon. */
  private static boolean isPort(String printed, int start) {
    int end = start;
    while (end < printed.length() && printed.charAt(end) >= '0' && printed.charAt(end) <= '9') {
      end++;
    }
    return end > start && (end == printed.length() || endsAuthority(printed.charAt(end)));
  }

  /** Browsers take a backslash for a slash. */
  private static int afterSlashes(String printed, int start) {
    int end = start;
    while (end < printed.length() && isSlash(printed.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean beginsAddress(char c) {
    return Character.isLetterOrDigit(c) || isSlash(c) || c == '[';
  }

  private static boolean isSchemePart(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
  }

  private static boolean isHostPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_';
  }

  private static boolean endsAuthority(char c) {
    return isSlash(c) || c == '?' || c == '#' || isSpace(c);
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
