package org.cohesion.examples.misservice.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What browsers are told about answers: what these may do, and who may keep them. */
public final class BrowserRules {

  /** Of answers for programs: nothing may be loaded, sent or framed. */
  public static final String API_CONTENT =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** Of pages: what they load and where they send is ours. */
  public static final String PAGE_CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** What of the machine no page uses. */
  public static final String NO_DEVICES = "camera=(), geolocation=(), microphone=()";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Permissions-Policy", NO_DEVICES,
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");

  private BrowserRules() {}

  /** Says it where nobody has: in answers that are given before, or after, Spring Security. */
  static void addTo(HttpServletResponse response, boolean api) {
    ALWAYS.forEach((name, value) -> add(response, name, value));
    add(response, "Content-Security-Policy", api ? API_CONTENT : PAGE_CONTENT);
  }

  private static void add(HttpServletResponse response, String name, String value) {
    if (!response.containsHeader(name)) {
      response.setHeader(name, value);
    }
  }
}
