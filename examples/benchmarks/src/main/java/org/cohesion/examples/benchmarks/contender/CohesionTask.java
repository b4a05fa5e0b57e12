package org.cohesion.examples.benchmarks.contender;

import java.util.function.Function;
import java.util.function.IntSupplier;
import org.cohesion.policy.Policy;

/**
 * What the library is measured by. Each prepares a document, which is not measured, and gives the
 * work itself, whose number only shows that it was done. A second copy of this class works with an
 * earlier build of the library: for that, none but types of the JDK are to be seen from outside.
 */
public enum CohesionTask implements Function<byte[], IntSupplier> {
  /** From bytes to a policy. */
  DECODE {
    @Override
    public IntSupplier apply(byte[] document) {
      return () -> Cohesion.decode(document).getFindings().size();
    }
  },
  /** From a policy to bytes. */
  ENCODE {
    @Override
    public IntSupplier apply(byte[] document) {
      Policy policy = Cohesion.decode(document).orThrow();
      return () -> Cohesion.encode(policy).length;
    }
  },
  /** From a policy to what all rules find. */
  VALIDATE {
    @Override
    public IntSupplier apply(byte[] document) {
      Policy policy = Cohesion.decode(document).orThrow();
      return () -> Cohesion.validate(policy).size();
    }
  },
  /** From bytes to what all rules find. */
  JUDGE {
    @Override
    public IntSupplier apply(byte[] document) {
      return () -> Cohesion.validate(Cohesion.decode(document).orThrow()).size();
    }
  }
}
