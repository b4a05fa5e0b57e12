package org.cohesion.examples.policyreport.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What stands around the content of a page that needs nothing but itself: no other file, no
 * network. Its browser is told to run no script and to apply no style but these.
 *
 * @param language the tag of the page's language, such as {@code cy}
 * @param title the page's title, any text
 * @param style style sheet of our own, never with text of a document in it
 * @param script script of our own, never with text of a document in it; empty if there is none
 */
public record PageHead(String language, String title, String style, String script) {

  /** {@return what the page may do, as its browser is told} */
  public String contentPolicy() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
        + source(style)
        + (script.isEmpty() ? "" : "; script-src " + source(script));
  }

  /** {@return the style sheet as an element, letter for letter as its digest has it} */
  public String styleElement() {
    return "<style>" + style + "</style>";
  }

  /** {@return the script as an element, letter for letter as its digest has it; empty if none} */
  public String scriptElement() {
    return script.isEmpty() ? "" : "<script>" + script + "</script>";
  }

  private static String source(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
