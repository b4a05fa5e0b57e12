package org.cohesion.examples.misservice.problem;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Answers what Tomcat refuses before any part of the service is asked. */
public final class ContainerAnswers extends ErrorReportValve {

  /** Makes it; Tomcat calls this. */
  public ContainerAnswers() {}

  @Override
  protected void report(Request request, Response response, @Nullable Throwable throwable) {
    int status = response.getStatus();
    if (status < 400 || response.isCommitted() || response.getContentWritten() > 0) {
      return;
    }
    // One that nobody knows is a header that is not right, not a method.
    boolean isTransferEncoding =
        status == HttpServletResponse.SC_NOT_IMPLEMENTED
            && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    for (Container child : getContainer().findChildren()) {
      if (child instanceof Context application) {
        request.setAttribute(
            AllowedMethods.NAME, application.getServletContext().getAttribute(AllowedMethods.NAME));
      }
    }
    try {
      Answers.write(
          isTransferEncoding ? Problem.BAD_REQUEST : Problem.of(status),
          Objects.requireNonNullElse(request.getRequestURI(), "/"),
          new Unmapped(request),
          response);
    } catch (IOException e) {
      // Nobody listens any more.
    }
  }

  /** A request that may have come so early that it belongs to no application. */
  private static final class Unmapped extends HttpServletRequestWrapper {

    private final Request request;

    Unmapped(Request request) {
      super(request);
      this.request = request;
    }

    @Override
    public @Nullable ServletContext getServletContext() {
      return request.getContext() == null ? null : request.getServletContext();
    }
  }
}
