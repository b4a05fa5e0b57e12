package org.cohesion.examples.policyreport.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Addresses out of documents that a page may lead to. Template engines escape text and leave alone
 * what a link does.
 */
public final class SafeLink {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private static final int LONGEST = 2048;

  private SafeLink() {}

  /**
   * Lets an address pass that leads to the web, a mailbox or a telephone.
   *
   * @param url any text
   * @return the address without the space around it; empty if it has another scheme or none, or if
   *     there is anything in it that browsers leave out or turn around: white space, controls,
   *     format characters, halves of a pair, backslashes; or if it is longer than 2,048 characters
   */
  public static Optional<String> of(String url) {
    String link = url.strip();
    int colon = link.indexOf(':');
    if (colon < 1 || link.length() > LONGEST) {
      return Optional.empty();
    }
    String scheme = link.substring(0, colon).toLowerCase(Locale.ROOT);
    boolean web = scheme.startsWith("http");
    boolean complete =
        !web
            || (link.startsWith("//", colon + 1)
                && link.length() > colon + 3
                && link.charAt(colon + 3) != '/');
    return SCHEMES.contains(scheme) && complete && link.codePoints().allMatch(SafeLink::isPlain)
        ? Optional.of(link)
        : Optional.empty();
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> c != '\\';
    };
  }
}
