package org.cohesion.examples.misservice.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers to documents whose file names no file can have. Tomcat throws where the first parameter
 * is asked for, which is before any controller, and would write the name into the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class FileNameFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (InvalidFileNameException e) {
      Answers.write(Problem.BAD_MULTIPART, request.getRequestURI(), request, response);
    }
  }
}
