package com.example.schools;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.policy.Policy;
import org.cohesion.validation.PolicyValidator;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubmissionController {

  private static final PolicyValidator VALIDATOR = PolicyValidator.builder().build();
  static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  /** What a school gets back. */
  record Receipt(String sender, Policy policy, List<Finding> findings) {}

  /** Takes a policy without errors, and says what else was found in it. */
  @PostMapping("/submissions")
  Receipt submit(@Valid @RequestBody Submission submission) {
    Policy policy = submission.policy();
    return new Receipt(submission.sender(), policy, VALIDATOR.validate(policy, DAY).getFindings());
  }
}
