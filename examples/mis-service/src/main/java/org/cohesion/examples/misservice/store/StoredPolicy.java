package org.cohesion.examples.misservice.store;

import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;

/**
 * A version of a policy with its content. Compared by identity of the bytes.
 *
 * @param version which one it is
 * @param json the canonical encoding, as it was stored; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record StoredPolicy(PolicyVersion version, byte[] json) {

  /** {@return the policy} */
  public Policy policy() {
    return PolicyJson.decode(json).orThrow();
  }
}
