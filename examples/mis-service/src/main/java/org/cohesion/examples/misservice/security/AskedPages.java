package org.cohesion.examples.misservice.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * The page that somebody asked for before signing in. It is kept by the browser: a session with all
 * that was sent, for each request of a stranger, would fill the memory.
 */
final class AskedPages {

  /** Encoded it must fit into a cookie, and into the headers of an answer. */
  private static final int MOST_CHARACTERS = 1000;

  private AskedPages() {}

  /** {@return what keeps it} */
  static RequestCache cache() {
    CookieRequestCache cache = new CookieRequestCache();
    cache.setRequestMatcher(AskedPages::isPage);
    cache.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Strict"));
    return cache;
  }

  private static boolean isPage(HttpServletRequest request) {
    String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
    String query = Objects.requireNonNullElse(request.getQueryString(), "");
    return request.getMethod().equals(HttpMethod.GET.name())
        && accepted.contains(MediaType.TEXT_HTML_VALUE)
        && request.getRequestURL().length() + query.length() <= MOST_CHARACTERS;
  }
}
