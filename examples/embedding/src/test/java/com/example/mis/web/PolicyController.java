package com.example.mis.web;

import com.example.mis.Submission;
import jakarta.validation.Valid;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.validation.ConformsToRules;
import org.cohesion.validation.ProfileGroup;
import org.cohesion.validation.RuleFindings;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes policies from schools. */
@RestController
class PolicyController {

  /** Takes a complete policy. */
  @PostMapping("/submissions")
  String submit(@Valid @RequestBody Submission submission) {
    return submission.sender();
  }

  /** Takes a policy that is still being written. */
  @PutMapping("/drafts")
  String save(@Validated(ProfileGroup.Draft.class) @RequestBody Submission submission) {
    return submission.sender();
  }

  /** Takes a policy and nothing with it, unless there are errors. */
  @PostMapping("/policies")
  String take(
      @ConformsToRules(@RuleFindings(severity = Severity.ERROR)) @RequestBody Policy policy) {
    return policy.getTitle().orElse("");
  }
}
