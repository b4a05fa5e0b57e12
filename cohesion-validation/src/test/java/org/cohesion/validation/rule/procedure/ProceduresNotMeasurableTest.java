package org.cohesion.validation.rule.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohesion.validation.rule.RuleUnderTest.date;

import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureBuilder;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.rule.RuleUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProceduresNotMeasurableTest {

  private static final RuleUnderTest RULE = RuleUnderTest.of("procedures.not-measurable");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Engage with local groups",
        "Work regularly and often with parents",
        "One another's faiths are respected, one day at a time",
        "Pupils of all faiths and none sit together",
        "Children from each year group meet",
        "Every year group helps",
        "Use a variety of texts, and a number of languages",
        "Pupils march with us; they may sing",
        "Tracking systems will be used to evaluate progress",
        "Each class and every family is invited",
        "Offer parenting support on behalf of the authority",
      })
  void tellsOfWordsWithoutNumberIntervalOrDate(String statement) {
    assertThat(RULE.found(item(statement)))
        .as(statement)
        .containsExactly("info at /procedures/general/0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All pupils take part in at least one activity each year",
        "Visit 3 places of worship",
        "Visit three places of worship",
        "Each class makes one visit",
        "Two thirds of families come to parents' evening",
        "Half of the governors come from the town",
        "95% of families reply",
        "Assemblies twice-yearly",
        "Termly meetings with the imam",
        "Every half\u2011term a visitor comes in",
        "A lunch for neighbours EVERY\u00A0TERM",
        "Monthly coffee mornings",
        "An annual festival of food",
        "Newsletters go out each Friday",
        "Sports day with the special school in July",
        "The new prayer room opens by May",
        "Replies within a week",
        "The choir sings at the care home in the spring term",
        "No pupil misses a trip for want of money",
        "A dozen parents are trained as interpreters",
        "Year 6 pupils visit the mosque",
      })
  void saysNothingWhereTheWordsHaveOne(String statement) {
    assertThat(RULE.found(item(statement))).as(statement).isEmpty();
  }

  @Test
  void countsTheDetailsAmongTheWords() {
    Procedure with =
        procedure("Visits").addDetails("to places of worship", "three in a year").build();
    Procedure without = procedure("Visits").addDetails("to places of worship").build();

    assertThat(RULE.found(policy(with))).isEmpty();
    assertThat(RULE.found(policy(without))).containsExactly("info at /procedures/general/0");
  }

  @Test
  void doesNotCountWhatItCosts() {
    Procedure procedure = procedure("Visits").resources("600 pounds").build();

    assertThat(RULE.found(policy(procedure))).containsExactly("info at /procedures/general/0");
  }

  @Test
  void saysNothingWhereThereIsAMeasureOrAFrequencyOrADueDate() {
    assertThat(RULE.found(policy(procedure("Visits").measure("Families enjoy them").build())))
        .isEmpty();
    assertThat(RULE.found(policy(procedure("Visits").frequency(Frequency.AS_NEEDED).build())))
        .isEmpty();
    assertThat(RULE.found(policy(procedure("Visits").due(date("2027")).build()))).isEmpty();
  }

  @Test
  void findsEachInEveryList() {
    Policy policy =
        Policy.builder()
            .procedures(
                Procedures.builder()
                    .addGeneral(procedure("Visits").build())
                    .addGeneral(procedure("Two visits").build())
                    .addStrands(
                        StrandProcedures.builder()
                            .strand(AimStrand.EQUITY_AND_EXCELLENCE)
                            .addProcedures(procedure("Clubs").build())
                            .addGroups(
                                ProcedureGroup.builder()
                                    .heading("Families")
                                    .addProcedures(procedure("A choir").build())
                                    .build())
                            .build())
                    .build())
            .build();

    assertThat(RULE.found(policy))
        .containsExactly(
            "info at /procedures/general/0",
            "info at /procedures/strands/0/procedures/0",
            "info at /procedures/strands/0/groups/0/procedures/0");
  }

  @Test
  void doesNotReadAWelshPolicy() {
    assertThat(RULE.found(item("Ymweliadau").toBuilder().language(Language.WELSH).build()))
        .isEmpty();
  }

  @Test
  void saysNothingWithoutProcedures() {
    assertThat(RULE.found(Policy.builder().build())).isEmpty();
  }

  @Test
  void saysWhatToDoAboutIt() {
    assertThat(RULE.says(item("Engage with local groups")))
        .containsExactly(
            "nothing tells whether this procedure was carried out; add \"measure\", \"frequency\" or"
                + " \"due\"");
  }

  private static Policy item(String statement) {
    return policy(procedure(statement).build());
  }

  private static ProcedureBuilder procedure(String statement) {
    return Procedure.builder().statement(statement);
  }

  private static Policy policy(Procedure procedure) {
    return Policy.builder().procedures(Procedures.builder().addGeneral(procedure).build()).build();
  }
}
