package org.cohesion.examples.embedding.web;

import jakarta.validation.ConstraintViolation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.json.CohesionDatabindException;
import org.cohesion.json.PolicyJson;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;

/**
 * Tells the sender of a request everything that is wrong with it, as a problem of RFC 9457 with the
 * member {@code findings}: rule, severity, pointer into the body, line and column, and a message in
 * the language that the request asks for, English or Welsh. The order is that of the body. Nothing
 * of the body is repeated, and nothing said of the program.
 *
 * <p>What cannot be read is answered with 400, for it is the sender's program that has to be
 * mended. What was read, but is not right, is answered with 422: a person has to look at it.
 * Whoever shows findings to people so knows which those are.
 */
@RestControllerAdvice
@Order(CohesionProblemAdvice.ORDER)
public class CohesionProblemAdvice {

  /** Before the advice of Spring Boot, which has the order 0 if problem details are enabled. */
  static final int ORDER = -1;

  private static final FindingTexts TEXTS =
      FindingTexts.of(CohesionProblemAdvice.class::getResourceAsStream);

  /** What the decoder finds in bytes that are no JSON, whatever was to be in them. */
  private static final Set<String> NO_JSON =
      Set.of("json.syntax", "json.encoding", "json.too-deep");

  /** Makes it; Spring calls this. */
  public CohesionProblemAdvice() {}

  /** Why a request is refused, and with which status. */
  private enum Problem {
    EMPTY("empty", HttpStatus.BAD_REQUEST),
    UNREADABLE("unreadable", HttpStatus.BAD_REQUEST),
    FAULTY("faulty", HttpStatus.UNPROCESSABLE_CONTENT);

    private final String id;
    private final HttpStatus status;

    Problem(String id, HttpStatus status) {
      this.id = id;
      this.status = status;
    }
  }

  /**
   * Answers a request whose body cannot be read.
   *
   * @param exception says why
   * @param request the request
   * @return the answer
   */
  @ExceptionHandler
  public ResponseEntity<ProblemDetail> unreadable(
      HttpMessageNotReadableException exception, WebRequest request) {
    for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof CohesionDatabindException mistakes) {
        return answer(Problem.UNREADABLE, mistakes(mistakes), request);
      }
      if (cause instanceof JacksonException other) {
        byte @Nullable [] body = KeptBody.of(request);
        List<ProblemFinding> syntax = body == null ? List.of() : syntax(body);
        return answer(
            Problem.UNREADABLE, syntax.isEmpty() ? List.of(misfit(other)) : syntax, request);
      }
    }
    return answer(Problem.EMPTY, List.of(), request);
  }

  /**
   * Answers a request whose body was read, but is not valid.
   *
   * @param exception says why
   * @param request the request
   * @return the answer
   */
  @ExceptionHandler
  public ResponseEntity<ProblemDetail> faulty(
      MethodArgumentNotValidException exception, WebRequest request) {
    boolean inBody = isBody(exception.getParameter());
    return answer(
        Problem.FAULTY,
        exception.getAllErrors().stream().map(error -> finding(error, inBody)).toList(),
        request);
  }

  /**
   * Answers a request whose body or parameters were read, but are not valid.
   *
   * @param exception says why
   * @param request the request
   * @return the answer
   */
  @ExceptionHandler
  public ResponseEntity<ProblemDetail> faulty(
      HandlerMethodValidationException exception, WebRequest request) {
    if (exception.isForReturnValue()) {
      // Not the sender's mistake.
      return ResponseEntity.of(exception.getBody()).build();
    }
    return answer(
        Problem.FAULTY,
        exception.getParameterValidationResults().stream()
            .flatMap(CohesionProblemAdvice::findings)
            .toList(),
        request);
  }

  /**
   * Answers a request whose body is a policy that the controller has decoded itself.
   *
   * @param exception says what is wrong with it
   * @param request the request
   * @return the answer
   */
  @ExceptionHandler
  public ResponseEntity<ProblemDetail> faulty(FaultyPolicyException exception, WebRequest request) {
    return answer(
        exception.isReadable() ? Problem.FAULTY : Problem.UNREADABLE,
        exception.findings().stream()
            .map(finding -> finding(finding, finding.getPointer()))
            .toList(),
        request);
  }

  private static Stream<ProblemFinding> findings(ParameterValidationResult result) {
    boolean inBody = isBody(result.getMethodParameter());
    return result.getResolvableErrors().stream()
        .map(
            error ->
                error instanceof ObjectError inside
                    ? finding(inside, inBody)
                    : Violations.finding(
                        result.unwrap(error, ConstraintViolation.class),
                        inBody,
                        RequestLanguage.locale()));
  }

  private static ProblemFinding finding(ObjectError error, boolean inBody) {
    if (error.contains(ConstraintViolation.class)) {
      return Violations.finding(
          error.unwrap(ConstraintViolation.class), inBody, RequestLanguage.locale());
    }
    // A parameter that has not even the right type, as parts of a form can.
    return new ProblemFinding(
        Objects.requireNonNullElse(error.getCode(), "invalid"),
        Severity.ERROR,
        null,
        null,
        text("unreadable.other"));
  }

  private static boolean isBody(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(RequestBody.class);
  }

  private static List<ProblemFinding> mistakes(CohesionDatabindException mistakes) {
    return mistakes.getFindings().stream()
        .map(finding -> finding(finding, mistakes.getPointer().append(finding.getPointer())))
        .toList();
  }

  private static List<ProblemFinding> syntax(byte[] body) {
    return PolicyJson.decode(body).getFindings().stream()
        .filter(finding -> NO_JSON.contains(finding.getKind().getId()))
        .map(finding -> finding(finding, finding.getPointer()))
        .toList();
  }

  private static ProblemFinding finding(Finding finding, JsonPointer inBody) {
    return new ProblemFinding(
        finding.getKind().getId(),
        finding.getSeverity(),
        inBody,
        finding.getPosition().orElse(null),
        finding.text(RequestLanguage.locale()));
  }

  /** Something of the application's own that does not fit. */
  private static ProblemFinding misfit(JacksonException exception) {
    JsonPointer pointer = JsonPointer.ROOT;
    for (JacksonException.Reference step : exception.getPath()) {
      String name = step.getPropertyName();
      pointer = name != null ? pointer.child(name) : pointer.child(Math.max(step.getIndex(), 0));
    }
    return new ProblemFinding(
        "json.unreadable", Severity.ERROR, pointer, null, text("unreadable.other"));
  }

  private static ResponseEntity<ProblemDetail> answer(
      Problem reason, List<ProblemFinding> findings, WebRequest request) {
    ProblemDetail problem = ProblemDetail.forStatus(reason.status);
    problem.setType(URI.create("tag:cohesion.example,2026:problem:" + reason.id));
    problem.setTitle(text(reason.id + ".title"));
    problem.setDetail(text(reason.id + ".detail"));
    if (!findings.isEmpty()) {
      problem.setProperty(
          "findings",
          located(findings, KeptBody.of(request)).stream()
              // A blank text is found twice, if both the shape and the rules are checked.
              .distinct()
              .sorted(ProblemFinding.IN_ORDER)
              .map(ProblemFinding::members)
              .toList());
    }
    return ResponseEntity.status(reason.status)
        .header(HttpHeaders.CONTENT_LANGUAGE, RequestLanguage.tag())
        .body(problem);
  }

  private static List<ProblemFinding> located(
      List<ProblemFinding> findings, byte @Nullable [] body) {
    if (body == null) {
      return findings;
    }
    List<JsonPointer> pointers =
        findings.stream()
            .map(finding -> Objects.requireNonNullElse(finding.pointer(), JsonPointer.ROOT))
            .toList();
    List<SourcePosition> positions = PolicyJson.locate(body, pointers);
    if (positions.isEmpty()) {
      return findings;
    }
    List<ProblemFinding> located = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      ProblemFinding finding = findings.get(i);
      boolean known = finding.pointer() == null || finding.position() != null;
      located.add(known ? finding : finding.at(positions.get(i)));
    }
    return located;
  }

  private static String text(String key) {
    return TEXTS.message(key, RequestLanguage.locale()).orElseThrow();
  }
}
