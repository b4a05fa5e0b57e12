package org.cohesion.examples.policyreport.rules;

import java.util.List;

/**
 * A list of all rules in groups.
 *
 * @param name by what they are grouped, in words of the page
 * @param groups the groups
 */
public record RuleIndex(String name, List<RuleGroup> groups) {}
