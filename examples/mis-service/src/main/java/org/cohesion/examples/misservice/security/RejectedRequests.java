package org.cohesion.examples.misservice.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.cohesion.examples.misservice.problem.Answers;
import org.cohesion.examples.misservice.problem.Problem;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers requests that Spring Security takes for attacks: odd methods, paths and headers. */
@Component
final class RejectedRequests implements RequestRejectedHandler {

  private static final Set<HttpMethod> KNOWN =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException exception)
      throws IOException {
    boolean isMethod = !KNOWN.contains(HttpMethod.valueOf(request.getMethod()));
    Answers.write(
        isMethod ? Problem.METHOD_NOT_ALLOWED : Problem.BAD_REQUEST,
        request.getRequestURI(),
        request,
        response);
  }
}
