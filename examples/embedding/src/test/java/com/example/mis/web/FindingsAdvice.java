package com.example.mis.web;

import jakarta.validation.ConstraintViolation;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Tells the sender what was found, with the places as Spring has them. */
@RestControllerAdvice
class FindingsAdvice {

  @ExceptionHandler
  ProblemDetail notValid(MethodArgumentNotValidException exception) {
    return problem(exception.getFieldErrors().stream().map(FindingsAdvice::line));
  }

  @ExceptionHandler
  ProblemDetail notValid(HandlerMethodValidationException exception) {
    return problem(
        exception.getParameterValidationResults().stream()
            .flatMap(
                result ->
                    result.getResolvableErrors().stream()
                        .map(error -> result.unwrap(error, ConstraintViolation.class)))
            .map(violation -> violation.getPropertyPath() + " " + rule(violation)));
  }

  private static ProblemDetail problem(Stream<String> lines) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    problem.setProperty("findings", lines.sorted().toList());
    return problem;
  }

  private static String line(FieldError error) {
    return error.getField() + " " + rule(error.unwrap(ConstraintViolation.class));
  }

  private static String rule(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> unwrapped =
        violation.unwrap(HibernateConstraintViolation.class);
    Finding finding = unwrapped.getDynamicPayload(Finding.class);
    return finding == null ? violation.getMessage() : finding.getKind().getId();
  }
}
