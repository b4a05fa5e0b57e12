package org.cohesion.examples.misservice.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.cohesion.examples.embedding.web.CohesionProblemAdvice;
import org.cohesion.examples.embedding.web.KeptBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Answers what controllers throw. About policies themselves {@link CohesionProblemAdvice} answers,
 * which comes before.
 */
@ControllerAdvice
@Order(0)
@Import({CohesionProblemAdvice.class, KeptBody.class})
class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final int MOST_FRAMES = 30;

  @ExceptionHandler
  ResponseEntity<Object> known(ProblemException exception, HttpServletRequest request) {
    return Answers.of(exception.problem(), exception.members(), exception.headers(), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> missing(
      MissingServletRequestParameterException exception, HttpServletRequest request) {
    // Its name is that of the service; what was sent is not repeated.
    return Answers.of(
        Problem.MISSING_PARAMETER,
        Map.of("parameter", exception.getParameterName()),
        HttpHeaders.EMPTY,
        request);
  }

  @ExceptionHandler
  ResponseEntity<Object> denied(AccessDeniedException exception) {
    // For the filters of Spring Security, which know who is logged in.
    throw exception;
  }

  @ExceptionHandler
  void gone(AsyncRequestNotUsableException exception) {
    // Nobody listens any more.
  }

  @ExceptionHandler
  ResponseEntity<Object> other(Exception exception, HttpServletRequest request) {
    HttpHeaders headers = new HttpHeaders();
    Problem problem = problem(exception, headers);
    if (problem == Problem.FAILED) {
      // Without its message, which can have words of a policy in it.
      LOG.error("A request failed: {}", frames(exception));
    }
    if (problem == Problem.BUSY) {
      headers.set(HttpHeaders.RETRY_AFTER, "5");
    }
    return Answers.of(problem, Map.of(), headers, request);
  }

  private static Problem problem(Exception exception, HttpHeaders headers) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException known) {
        return known.problem();
      }
      if (cause instanceof SocketTimeoutException) {
        return Problem.TOO_SLOW;
      }
    }
    if (exception instanceof MaxUploadSizeExceededException) {
      return Problem.TOO_LARGE;
    }
    if (exception instanceof MissingServletRequestPartException) {
      return Problem.NO_FILE;
    }
    if (exception instanceof InvalidParameterException) {
      return Problem.BAD_REQUEST;
    }
    if (exception instanceof MultipartException) {
      return Problem.BAD_MULTIPART;
    }
    if (exception instanceof TransientDataAccessException
        || exception instanceof CannotCreateTransactionException
        || exception instanceof CannotGetJdbcConnectionException) {
      return Problem.BUSY;
    }
    if (exception instanceof ErrorResponse response) {
      headers.putAll(response.getHeaders());
      if (exception instanceof HttpRequestMethodNotSupportedException method
          && method.getSupportedHttpMethods() != null) {
        headers.setAllow(AllowedMethods.all(method.getSupportedHttpMethods()));
      }
      return Problem.of(response.getStatusCode().value());
    }
    return Problem.FAILED;
  }

  private static String frames(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      text.append(text.isEmpty() ? "" : "\ncaused by ")
          .append(cause.getClass().getName())
          .append(
              Arrays.stream(cause.getStackTrace())
                  .limit(MOST_FRAMES)
                  .map(frame -> "\n\tat " + frame)
                  .collect(Collectors.joining()));
    }
    return text.toString();
  }
}
