package org.example.trust;

import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;

/**
 * A trust, its policy, and what was found in it.
 *
 * @param trustName the name of the trust
 * @param policy the policy
 * @param members the schools of the trust, with what the trust notes about each
 * @param findings what was found in the policy
 */
public record Trust(
    String trustName, Policy policy, List<Member> members, List<Finding> findings) {}
