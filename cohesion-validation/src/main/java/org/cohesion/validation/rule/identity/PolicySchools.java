package org.cohesion.validation.rule.identity;

import java.util.List;
import java.util.function.BiConsumer;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;

/** The schools of a policy: its own, and those that share it. */
final class PolicySchools {

  static final JsonPointer SCHOOL = JsonPointer.of("school");
  private static final JsonPointer ALSO_FOR = JsonPointer.of("alsoFor");

  private PolicySchools() {}

  /** Visits each with its place, in document order. */
  static void visit(Policy policy, BiConsumer<JsonPointer, School> visitor) {
    if (policy.getSchool().isPresent()) {
      visitor.accept(SCHOOL, policy.getSchool().get());
    }
    List<School> others = policy.getAlsoFor();
    for (int i = 0; i < others.size(); i++) {
      visitor.accept(ALSO_FOR.child(i), others.get(i));
    }
  }
}
