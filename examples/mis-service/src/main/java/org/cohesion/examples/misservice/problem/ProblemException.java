package org.cohesion.examples.misservice.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** A request cannot be met. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Problem problem;
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient HttpHeaders headers = new HttpHeaders();

  /**
   * @param problem why
   */
  public ProblemException(Problem problem) {
    super(problem.id(), null, false, false);
    this.problem = problem;
  }

  /** {@return the same with a further member} */
  public ProblemException with(String name, Object value) {
    members.put(name, value);
    return this;
  }

  /** {@return the same with a header} */
  public ProblemException withHeader(String name, String value) {
    headers.set(name, value);
    return this;
  }

  Problem problem() {
    return problem;
  }

  Map<String, Object> members() {
    return members;
  }

  HttpHeaders headers() {
    return headers;
  }
}
