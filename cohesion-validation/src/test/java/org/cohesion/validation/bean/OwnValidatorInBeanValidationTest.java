package org.cohesion.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.validation.OwnRule;
import org.cohesion.validation.PolicyValidator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A validator that the vendor set up, given to the provider of Bean Validation. */
class OwnValidatorInBeanValidationTest {

  private static final Policy EMPTY = Policy.builder().build();
  private static final JsonPointer LONG_GONE = JsonPointer.parse("/procedures/strands/3");

  @Test
  void bringsItsRulesAndSeverities() {
    OwnRule always = OwnRule.of("acme.always", (context, finding) -> context.report(finding));
    PolicyValidator own =
        PolicyValidator.builder()
            .rules(always)
            .severity("acme.always", Severity.WARNING)
            .without("review.missing")
            .build();

    assertThat(violations(own))
        .filteredOn(v -> v.getMessage().equals("always the case"))
        .singleElement()
        .satisfies(
            v ->
                assertThat(v.getConstraintDescriptor().getPayload())
                    .isEqualTo(Set.of(SeverityPayload.Warning.class)));
    assertThat(violations(own)).hasSameSizeAs(own.validate(EMPTY).getFindings());
  }

  @Test
  void doesNotRunTheOtherProfilesRulesForAGroup() {
    OwnRule always = OwnRule.of("acme.always", (context, finding) -> context.report(finding));

    assertThat(
            violations(PolicyValidator.builder().rules(always).build(), ProfileGroup.Draft.class))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly("always the case");
  }

  @Test
  void reportsNothingThatIsWaivedAndEachWaiverOnce() {
    PolicyValidator own =
        PolicyValidator.builder()
            .waivers(
                List.of(
                    waiver("review.missing"), waiver("strands.duplicate"), waiver("no.such-rule")))
            .build();

    assertThat(violations(PolicyValidator.builder().build()))
        .extracting(ConstraintViolation::getMessage)
        .anyMatch(message -> message.contains("review"));
    assertThat(violations(own))
        .extracting(ConstraintViolation::getMessage)
        .noneMatch(message -> message.startsWith("nothing says how the policy is reviewed"))
        .filteredOn(message -> message.startsWith("the waiver for"))
        .hasSize(2);
    assertThat(violations(own)).hasSameSizeAs(own.validate(EMPTY).atLeast(Severity.INFO));
  }

  @Test
  void placesWhatIsToBeSaidAboutAWaiverAtThePolicy() {
    Waiver unused = waiver("strands.duplicate").toBuilder().pointer(LONG_GONE).build();
    PolicyValidator own = PolicyValidator.builder().waivers(List.of(unused)).build();

    assertThat(violations(own))
        .filteredOn(v -> v.getMessage().startsWith("the waiver for"))
        .singleElement()
        .satisfies(v -> assertThat(v.getPropertyPath()).hasToString("policy"));
  }

  @Test
  void leavesTheLibrarysRulesIfThePayloadIsSomethingElse() {
    assertThat(violations("something else"))
        .hasSameSizeAs(PolicyValidator.builder().build().validate(EMPTY).getFindings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1}",
        "{x}",
        "{{x}}",
        "\\{x\\}",
        "\\${1+1}",
        "\\\\${1+1}",
        "a\\",
        "\\\\",
        "$",
        "$$ {",
        "} #{1+1}",
        "{jakarta.validation.constraints.NotNull.message}"
      })
  void itsMessagesAreShownAsTheyAre(String text) {
    OwnRule rule =
        OwnRule.of("acme.always", "{text}", (context, f) -> context.report(f.with("text", text)));

    assertThat(violations(PolicyValidator.builder().rules(rule).build(), ProfileGroup.Draft.class))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                                     policy
          /title,                                 policy.title
          /$schema,                               policy.schemaUri
          /sections/10/paragraphs/2,              policy.sections[10].paragraphs[2].<list element>
          /extensions,                            policy.extensions
          /extensions/com.example.mis/pupils/0/1, policy.extensions
          /school/extensions/com.example.mis,     policy.school.extensions
          /99999999999,                           policy.99999999999
          """)
  void itsPointersBecomePaths(String pointer, String path) {
    OwnRule rule =
        OwnRule.of(
            "acme.always",
            (context, f) -> context.report(Finding.of(f.getKind(), JsonPointer.parse(pointer))));

    assertThat(violations(PolicyValidator.builder().rules(rule).build(), ProfileGroup.Draft.class))
        .extracting(v -> v.getPropertyPath().toString())
        .containsExactly(path);
  }

  private static Waiver waiver(String rule) {
    return Waiver.builder()
        .rule(rule)
        .pointer(JsonPointer.ROOT)
        .reason("Decided")
        .approvedBy(Party.builder().name("Governors").build())
        .until(PartialDate.of(9999))
        .build();
  }

  private static Set<ConstraintViolation<VendorTypes.Submission>> violations(
      Object payload, Class<?>... groups) {
    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .constraintValidatorPayload(payload)
            .buildValidatorFactory()) {
      return factory.getValidator().validate(new VendorTypes.Submission(EMPTY), groups);
    }
  }
}
