package com.example.schools;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.validation.bean.ConformsToRules;
import org.cohesion.validation.bean.RuleFindings;

/** What a school sends. {@code @Valid} on a policy finds blank texts; the rules find the rest. */
public record Submission(
    @NotBlank String sender,
    @NotNull @Valid @ConformsToRules(@RuleFindings(severity = Severity.ERROR)) Policy policy) {}
