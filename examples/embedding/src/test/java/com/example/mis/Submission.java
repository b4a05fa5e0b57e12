package com.example.mis;

import jakarta.validation.constraints.NotBlank;
import org.cohesion.policy.Policy;
import org.cohesion.validation.bean.ConformsToRules;

/**
 * What a school sends in.
 *
 * @param sender who sends it
 * @param policy the policy
 */
public record Submission(@NotBlank String sender, @ConformsToRules Policy policy) {}
