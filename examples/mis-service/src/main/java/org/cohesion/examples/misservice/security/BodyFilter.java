package org.cohesion.examples.misservice.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.cohesion.examples.misservice.problem.Answers;
import org.cohesion.examples.misservice.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps bodies within bounds, after it is known who sends them: how large they are, how long they
 * take, and that they are not compressed. Documents are read by the container, which bounds their
 * size; here it is how many are sent at a time.
 */
@Component
@Order(0)
class BodyFilter extends OncePerRequestFilter {

  /** Twice what a policy may have; a form has up to three bytes for one of them. */
  private static final int MOST_BYTES = 2 << 20;

  private static final int MOST_FORM_BYTES = 4 << 20;
  private static final Duration TIME = Duration.ofSeconds(30);
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
      Answers.write(Problem.ENCODED, request.getRequestURI(), request, response);
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
        bounded = new BoundedBody(super.getInputStream(), most, TIME);
        body = bounded;
      }
      return bounded;
    }
  }
}
