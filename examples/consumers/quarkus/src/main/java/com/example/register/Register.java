package com.example.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.json.CohesionJackson2Module;
import org.cohesion.policy.Policy;
import org.cohesion.validation.PolicyValidator;
import org.cohesion.validation.bean.ConformsToRules;
import org.cohesion.validation.bean.RuleFindings;

/** Takes policies that have no errors, and says what else was found in them. */
@Path("/policies")
public class Register {

  private static final PolicyValidator VALIDATOR = PolicyValidator.builder().build();

  /** What a school sends. */
  public record Submission(
      @NotBlank String sender,
      @NotNull @Valid @ConformsToRules(@RuleFindings(severity = Severity.ERROR)) Policy policy) {}

  /** What it gets back. */
  public record Receipt(Policy policy, List<Finding> findings) {}

  @POST
  public Receipt submit(@NotNull @Valid Submission submission) {
    Policy policy = submission.policy();
    return new Receipt(
        policy, VALIDATOR.validate(policy, LocalDate.of(2026, 11, 22)).getFindings());
  }

  /** What the mapper of Quarkus needs to know of policies. */
  @Singleton
  public static class Policies implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
      mapper.registerModule(new CohesionJackson2Module());
    }
  }
}
