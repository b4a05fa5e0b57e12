package org.cohesion.examples.policyreport;

import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.report.ValidationReport;

/**
 * A policy, with everything that came of checking it.
 *
 * @param policy the policy
 * @param findings what was found in the document and in the policy, each with its position if it
 *     has one, from top to bottom; those that somebody decided to live with among them
 * @param report what became of each rule, and what the check rested on
 */
public record CheckedPolicy(Policy policy, List<Finding> findings, ValidationReport report) {}
