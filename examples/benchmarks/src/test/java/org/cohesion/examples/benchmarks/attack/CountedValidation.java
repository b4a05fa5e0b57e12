package org.cohesion.examples.benchmarks.attack;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongBiFunction;
import org.cohesion.examples.benchmarks.contender.Cohesion;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.validation.PolicyValidator;

/**
 * Validates a document and tells how many steps it took: the rules, and the sentence, place and
 * fingerprint of each finding. Loaded by {@link CountingLoader}.
 */
public final class CountedValidation implements ToLongBiFunction<byte[], byte[]> {

  private static final PolicyValidator VALIDATOR = PolicyValidator.builder().build();

  /** The loader calls it. */
  public CountedValidation() {}

  /** The steps of a validation, with the version before or without one (empty). */
  @Override
  public long applyAsLong(byte[] document, byte[] before) {
    Policy policy = Cohesion.decode(document).orThrow();
    Policy previous = before.length == 0 ? null : Cohesion.decode(before).orThrow();
    long start = Steps.count();
    List<Finding> findings =
        previous == null
            ? VALIDATOR.validate(policy, Cohesion.TODAY).getFindings()
            : VALIDATOR.validate(policy, previous, Cohesion.TODAY).getFindings();
    long length = 0;
    for (Finding finding : findings) {
      length += finding.text(Locale.ENGLISH).length();
      length += finding.getFingerprint().length();
      length += finding.getPointer().toString().length();
    }
    if (length < findings.size()) {
      throw new IllegalStateException("a finding without a text");
    }
    return Steps.count() - start;
  }
}
