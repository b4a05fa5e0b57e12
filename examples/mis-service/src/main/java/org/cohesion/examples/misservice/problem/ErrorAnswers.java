package org.cohesion.examples.misservice.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what filters refuse, and what goes wrong in them. */
@Controller
class ErrorAnswers implements ErrorController {

  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    // Whoever asks for this path finds nothing there.
    Problem problem = status instanceof Integer code ? Problem.of(code) : Problem.NOT_FOUND;
    Answers.write(problem, Objects.toString(path, request.getRequestURI()), request, response);
  }
}
