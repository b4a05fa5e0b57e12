package org.cohesion.examples.misservice.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.cohesion.examples.misservice.problem.Answers;
import org.cohesion.examples.misservice.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps bodies within bounds, after it is known who sends them: how large they are, that they are
 * not compressed, and that JSON is in UTF-8. Documents are read by the container, which bounds
 * their size; here it is how many are sent at a time.
 */
@Component
@Order(0)
class BodyFilter extends OncePerRequestFilter {

  /** Twice what a policy may have; a form has up to three bytes for one of them. */
  private static final int MOST_BYTES = 2 << 20;

  private static final int MOST_FORM_BYTES = 4 << 20;

  /** A charset, and the names that programs have for UTF-8. */
  private static final Pattern CHARSET = Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";]*)");

  private static final Pattern JSON = Pattern.compile("application/json\\s*(;|$)");
  private static final Set<String> UTF_8 = Set.of("utf-8", "utf8");
  private static final int MOST_DOCUMENTS = 16;

  private final Semaphore documents = new Semaphore(MOST_DOCUMENTS);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
    String encoding =
        Objects.requireNonNullElse(request.getHeader(HttpHeaders.CONTENT_ENCODING), "identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      response.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
      Answers.write(Problem.ENCODED, request.getRequestURI(), request, response);
    } else if (JSON.matcher(type).lookingAt() && !isUtf8(type)) {
      Answers.write(Problem.CHARSET, request.getRequestURI(), request, response);
    } else if (type.startsWith("multipart/")) {
      document(request, response, chain);
    } else {
      int most =
          type.startsWith("application/x-www-form-urlencoded") ? MOST_FORM_BYTES : MOST_BYTES;
      if (request.getContentLengthLong() > most) {
        Answers.write(Problem.TOO_LARGE, request.getRequestURI(), request, response);
      } else {
        chain.doFilter(new Bounded(request, most), response);
      }
    }
  }

  private static boolean isUtf8(String type) {
    return CHARSET.matcher(type).results().allMatch(charset -> UTF_8.contains(charset.group(1)));
  }

  private void document(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!documents.tryAcquire()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
      Answers.write(Problem.BUSY, request.getRequestURI(), request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      documents.release();
    }
  }

  private static final class Bounded extends HttpServletRequestWrapper {

    private final int most;
    private @Nullable ServletInputStream body;

    Bounded(HttpServletRequest request, int most) {
      super(request);
      this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      ServletInputStream bounded = body;
      if (bounded == null) {
        bounded = new BoundedBody(super.getInputStream(), most);
        body = bounded;
      }
      return bounded;
    }
  }
}
