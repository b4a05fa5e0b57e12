package org.cohesion.json;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for inputs that {@link FuzzTargets} does not hold for. */
class PolicyJsonFuzz {

  @FuzzTest
  void decode(byte[] input) {
    FuzzTargets.decode(input);
  }

  @FuzzTest
  void roundTrip(byte[] input) {
    FuzzTargets.roundTrip(input);
  }

  @FuzzTest
  void mutate(byte[] input) {
    FuzzTargets.mutate(input);
  }
}
