package org.cohesion.examples.benchmarks.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;

/**
 * Policies by which somebody tries to keep the library busy: what they say makes one part of it do
 * as much as it can. Of each there is one of any length.
 *
 * @param name what it is made of
 * @param ofBytes makes a policy whose JSON is about so long, or somewhat shorter
 */
public record TimeAttack(String name, IntFunction<Policy> ofBytes) {

  /** {@return all of them, those on a single text first} */
  public static List<TimeAttack> all() {
    List<TimeAttack> all = new ArrayList<>();
    all.addAll(AttacksOnTexts.all());
    all.addAll(AttacksOnLaw.all());
    all.addAll(AttacksOnLists.all());
    all.addAll(AttacksOnNames.all());
    return all;
  }

  /** {@return the policy as JSON, about so long} */
  public byte[] document(int bytes) {
    return PolicyJson.encode(ofBytes.apply(bytes));
  }
}
