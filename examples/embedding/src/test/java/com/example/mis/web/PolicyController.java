package com.example.mis.web;

import com.example.mis.Submission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.validation.bean.ConformsToRules;
import org.cohesion.validation.bean.ProfileGroup;
import org.cohesion.validation.bean.RuleFindings;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PathVariable;
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

  /** Takes a policy without blank texts, which is all that {@code @Valid} on a policy finds. */
  @PostMapping("/texts")
  void takeTexts(@Valid @RequestBody Policy policy) {}

  /** Takes a policy that belongs to others. */
  @PostMapping("/batches/{number}")
  void takeBatch(@PathVariable @Positive int number, @Valid @RequestBody Policy policy) {}

  /** Takes a policy that is checked in both ways. */
  @PostMapping("/both")
  void takeBoth(@Valid @RequestBody Checked submission) {}

  /** Takes many policies without blank texts. */
  @PostMapping("/many")
  void takeMany(@RequestBody List<@Valid Policy> policies) {}

  record Checked(String sender, @Valid @ConformsToRules Policy policy) {}
}
