package org.cohesion.examples.embedding.web;

import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.json.Decoded;

/**
 * Thrown by controllers that decode a policy themselves, where the body of the request is the
 * policy: {@link CohesionProblemAdvice} answers with all findings.
 */
public final class FaultyPolicyException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean readable;
  private final transient List<Finding> findings;

  /**
   * @param decoded the body of the request; if there is no policy in it, it is the sender's program
   *     that has to be mended
   * @param findings everything found, in the document and in the policy
   */
  public FaultyPolicyException(Decoded decoded, List<Finding> findings) {
    super("A policy is not right", null, false, false);
    this.readable = decoded.getPolicy().isPresent();
    this.findings = List.copyOf(findings);
  }

  boolean isReadable() {
    return readable;
  }

  List<Finding> findings() {
    return findings;
  }
}
