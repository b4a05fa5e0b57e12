package org.cohesion.examples.misservice.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.cohesion.examples.misservice.problem.Answers;
import org.cohesion.examples.misservice.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that pages of somebody else send from a browser: it would add the password that
 * its user typed earlier. Programs do not send these headers.
 */
final class CrossSiteFilter extends OncePerRequestFilter {

  private static final Set<String> OURS = Set.of("same-origin", "none");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      Answers.write(Problem.CROSS_SITE, request.getRequestURI(), request, response);
    }
  }

  private static boolean isOurs(HttpServletRequest request) {
    @Nullable String site = request.getHeader("Sec-Fetch-Site");
    @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (site != null && !OURS.contains(site) && !isFollowedLink(request)) {
      return false;
    }
    return origin == null || isOurs(origin, request);
  }

  /** What is opened by a link is seen by the user, not by the page that has the link. */
  private static boolean isFollowedLink(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
        && "document".equals(request.getHeader("Sec-Fetch-Dest"));
  }

  private static boolean isOurs(String origin, HttpServletRequest request) {
    try {
      String host = Objects.requireNonNullElse(request.getHeader(HttpHeaders.HOST), "");
      return host.toLowerCase(Locale.ROOT).equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
