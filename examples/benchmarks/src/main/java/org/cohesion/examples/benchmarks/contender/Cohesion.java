package org.cohesion.examples.benchmarks.contender;

import java.time.LocalDate;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.json.Decoded;
import org.cohesion.json.Limits;
import org.cohesion.json.PolicyJson;
import org.cohesion.json.PolicyReader;
import org.cohesion.policy.Policy;
import org.cohesion.validation.PolicyValidator;

/** The library itself. */
public final class Cohesion {

  /** The day of every validation. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** Takes documents and texts that are longer than it would by default. */
  private static final Limits LIMITS =
      Limits.DEFAULT.withDocumentBytes(16 << 20).withTextLength(1 << 20);

  static final PolicyReader READER = PolicyReader.builder().limits(LIMITS).build();

  private static final PolicyValidator ALL_RULES = PolicyValidator.builder().build();

  private Cohesion() {}

  /** {@return what came of decoding a document} */
  public static Decoded decode(byte[] document) {
    return READER.decode(document);
  }

  /** {@return a policy as JSON} */
  public static byte[] encode(Policy policy) {
    return PolicyJson.encode(policy, LIMITS);
  }

  /** {@return what all rules find} */
  public static List<Finding> validate(Policy policy) {
    return ALL_RULES.validate(policy, TODAY).getFindings();
  }
}
