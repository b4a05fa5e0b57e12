package org.cohesion.examples.misservice.page;

import java.nio.charset.StandardCharsets;
import org.cohesion.examples.misservice.Policies;
import org.cohesion.examples.misservice.TestService;
import org.cohesion.examples.misservice.checking.PolicyChecking;
import org.cohesion.examples.misservice.store.Expected;
import org.cohesion.examples.misservice.store.NewPolicy;
import org.cohesion.examples.misservice.store.PolicyStore;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.cohesion.school.Urn;

/** Policies that are stored before a test begins. */
public final class Stored {

  private Stored() {}

  /** Stores an example as the next version of a school's policy. */
  public static Policy example(String name, String urn) {
    return policy(Policies.of(name, urn), urn);
  }

  /** Stores a policy as the next version of a school's, whatever was found in it. */
  public static Policy policy(Policy policy, String urn) {
    PolicyStore store = TestService.shared().bean(PolicyStore.class);
    PolicyChecking checking = TestService.shared().bean(PolicyChecking.class);
    boolean isFirst = store.current(Urn.of(urn)).isEmpty();
    store.put(
        new NewPolicy(Urn.of(urn), policy, checking.dueBy(policy), 0),
        isFirst ? Expected.none() : new Expected.Any(),
        "somebody");
    return policy;
  }

  /** {@return a policy as people write it} */
  public static String text(Policy policy) {
    return new String(PolicyJson.encodeIndented(policy), StandardCharsets.UTF_8);
  }
}
