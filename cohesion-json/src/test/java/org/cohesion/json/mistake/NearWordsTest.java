package org.cohesion.json.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.json.PolicyJson;
import org.cohesion.json.codec.ValueType;
import org.cohesion.json.format.FormatTypes;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.report.Profile;
import org.cohesion.review.Frequency;
import org.cohesion.school.DutyBasis;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.Role;
import org.cohesion.strand.ProcedureStatus;
import org.cohesion.text.JsonNamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearWordsTest {

  /** The vocabularies of policies, waivers, settings and reports, by name. */
  static Stream<Map.Entry<String, List<? extends JsonNamed>>> vocabularies() {
    return FormatTypes.ofAllDocuments().entrySet().stream()
        .filter(type -> type.getValue() instanceof ValueType.Vocabulary)
        .map(
            type -> Map.entry(type.getKey(), ((ValueType.Vocabulary) type.getValue()).constants()));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void eachConstantHasWordsThatMeanIt(Map.Entry<String, List<? extends JsonNamed>> vocabulary) {
    NearWords near = NearWords.of(vocabulary.getValue());

    for (JsonNamed constant : vocabulary.getValue()) {
      String name = constant.getJsonName();
      List<String> words = Synonyms.of(className(constant) + "." + name);

      assertThat(words).as(name).isNotEmpty();
      assertThat(words)
          .allSatisfy(
              word ->
                  assertThat(near.meantBy(word))
                      .as(word)
                      .contains(name)
                      .hasSizeLessThanOrEqualTo(2));
    }
  }

  /** The objects of policies, with their members. */
  static Stream<Map.Entry<String, List<String>>> objects() {
    return FormatTypes.all().entrySet().stream()
        .filter(type -> type.getValue() instanceof ValueType.Table)
        .map(
            type ->
                Map.entry(
                    type.getKey(), ((ValueType.Table) type.getValue()).codec().memberNames()));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void aWordForAMemberIsNoOtherMember(Map.Entry<String, List<String>> object) {
    for (String member : object.getValue()) {
      assertThat(Synonyms.of(object.getKey() + "." + member))
          .allSatisfy(
              word -> {
                assertThat(object.getValue()).doesNotContain(word);
                assertThat(NearMembers.of(object.getKey(), word, object.getValue()))
                    .as(word)
                    .contains(member);
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Policy, Roles and Responsibilities, responsibilities",
    "Policy, roles, responsibilities",
    "Policy, responsibility, responsibilities",
    "Policy, annexes, appendices",
    "Policy, appendix, appendices",
    "Narrative, subSections, sections",
    "Narrative, title, heading",
    "Principle, title, name",
  })
  void aMemberIsFoundByWhatSchoolsCallIt(String type, String written, String member) {
    List<String> known =
        objects().filter(o -> o.getKey().equals(type)).findFirst().orElseThrow().getValue();

    assertThat(NearMembers.of(type, written, known)).contains(member);
    assertThat(NearMembers.of(type, written.repeat(40), known)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void noWordIsOneOfTheFormatsOwn(Map.Entry<String, List<? extends JsonNamed>> vocabulary) {
    List<String> names =
        vocabulary.getValue().stream().map(c -> PlainWords.plain(c.getJsonName())).toList();

    for (JsonNamed constant : vocabulary.getValue()) {
      assertThat(Synonyms.of(className(constant) + "." + constant.getJsonName()))
          .allSatisfy(word -> assertThat(names).doesNotContain(PlainWords.plain(word)));
    }
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void namesAreKnownInEverySpelling(Map.Entry<String, List<? extends JsonNamed>> vocabulary) {
    NearWords near = NearWords.of(vocabulary.getValue());

    for (JsonNamed constant : vocabulary.getValue()) {
      String name = constant.getJsonName();
      assertThat(
              Stream.of(
                  name.toUpperCase(Locale.ROOT),
                  name.replace('-', '_'),
                  name.replace("-", ""),
                  " " + name.replace('-', ' ') + " ",
                  constant.getLabel()))
          .allSatisfy(word -> assertThat(near.meantBy(word)).as(word).contains(name));
    }
  }

  @Test
  void everyMonthHasNamesInBothLanguages() {
    assertThat(IntStream.rangeClosed(1, 12).mapToObj(Integer::toString))
        .allSatisfy(
            month ->
                assertThat(Synonyms.of("month." + month))
                    .hasSizeGreaterThan(2)
                    .allSatisfy(
                        word ->
                            assertThat(NearWords.months().meantBy(word)).containsExactly(month)));
  }

  @ParameterizedTest
  @CsvSource({
    "yearly, annual",
    "Yearly., annual",
    "every  year, annual",
    "to be reviewed every two years, every-two-years",
    "TERMLY, termly",
    "anual, annual",
    "anually, annual",
    "six-monthly, twice-yearly",
    "bob blwyddyn, annual"
  })
  void frequenciesAreFoundAsPeopleWriteThem(String written, String meant) {
    assertThat(NearWords.of(List.of(Frequency.values())).meantBy(written)).containsExactly(meant);
  }

  @Test
  void aWordThatCanMeanTwoThingsGetsBoth() {
    assertThat(NearWords.of(List.of(Frequency.values())).meantBy("bi-annually"))
        .containsExactly("twice-yearly", "every-two-years");
  }

  @ParameterizedTest
  @CsvSource({
    "Head Teacher, headteacher",
    "HT, headteacher",
    "the governors, governing-body",
    "Pennaeth, headteacher",
    "LA, local-authority"
  })
  void rolesAreFoundAsPeopleWriteThem(String written, String meant) {
    assertThat(NearWords.of(List.of(Role.values())).meantBy(written)).containsExactly(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-", "blue", "not yearly", "heb ei gymeradwyo", "x", "Zebediah Quill"})
  void whatIsNearNothingMeansNothing(String written) {
    assertThat(NearWords.of(List.of(Frequency.values())).meantBy(written)).isEmpty();
    assertThat(NearWords.of(List.of(Profile.values())).meantBy(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unadopted", "un-adopted", "to be approved", "to be adopted", "yet to be approved",
        "will be adopted", "isn't approved", "formerly approved", "ineffective", "not withdrawn",
        "unwithdrawn"
      })
  void theOppositeOfAStatusIsNoWayToWriteIt(String written) {
    assertThat(NearWords.of(List.of(PolicyStatus.values())).meantBy(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Approved, adopted",
    "not approved, draft",
    "unapproved, draft",
    "inactive, withdrawn",
    "adoptd, adopted"
  })
  void aStatusIsFoundAsPeopleWriteIt(String written, String meant) {
    assertThat(NearWords.of(List.of(PolicyStatus.values())).meantBy(written))
        .containsExactly(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unplanned", "not planned", "not in place", "misplaced", "undone"})
  void theOppositeOfAProceduresStatusIsNoWayToWriteIt(String written) {
    assertThat(NearWords.of(List.of(ProcedureStatus.values())).meantBy(written)).isEmpty();
  }

  @Test
  void theOppositeOfOtherWordsIsNoWayToWriteThem() {
    NearWords types = NearWords.of(List.of(EstablishmentType.values()));
    NearWords roles = NearWords.of(List.of(Role.values()));

    assertThat(types.meantBy("dependent")).isEmpty();
    assertThat(types.meantBy("non-community")).isEmpty();
    assertThat(types.meantBy("non-academy")).isEmpty();
    assertThat(roles.meantBy("not headteacher")).isEmpty();
    assertThat(roles.meantBy("former headteacher")).isEmpty();
    assertThat(roles.meantBy("non-governor")).isEmpty();
    assertThat(NearWords.of(List.of(DutyBasis.values())).meantBy("without statutory duty"))
        .isEmpty();
    assertThat(NearWords.of(List.of(Severity.values())).meantBy("no error")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "every 18 months",
        "every 120 months",
        "six-yearly",
        "ten-yearly",
        "10 years",
        "12 years",
        "year 6",
        "bimonthly",
        "every other month",
        "every third month",
        "every fifth month",
        "twice monthly",
        "every two weeks",
        "every two terms",
        "every 6 years",
        "every 12 years",
        "21 years",
        "bi-weekly",
        "two-weekly",
        "every 2 months",
        "every 3 months",
        "twice a term",
        "bicentennial",
        "not annual",
        "isn't annual"
      })
  void anotherIntervalIsNoWayToWriteOne(String written) {
    assertThat(NearWords.of(List.of(Frequency.values())).meantBy(written)).isEmpty();
  }

  @Test
  void aLongTextIsNoAttemptAtAWord() {
    NearWords near = NearWords.of(List.of(Frequency.values()));

    assertThat(near.meantBy("yearly" + " ".repeat(58))).containsExactly("annual");
    assertThat(near.meantBy("yearly" + " ".repeat(59))).isEmpty();
  }

  @Test
  void aRoleAloneIsAPartyWithThatRole() {
    assertThat(ownerAs("Head teacher")).endsWith("; did you mean {\"role\": \"headteacher\"}?");
    assertThat(ownerAs("Zebediah Quill")).doesNotContain("did you mean", "Zebediah");
  }

  private static String ownerAs(String written) {
    List<Finding> findings =
        PolicyJson.decodeText(
                "{\"formatVersion\":\"1.0\",\"control\":{\"owner\":\"" + written + "\"}}")
            .getFindings();
    assertThat(findings).hasSize(1);
    return findings.get(0).text(Locale.ENGLISH);
  }

  private static String className(JsonNamed constant) {
    return ((Enum<?>) constant).getDeclaringClass().getSimpleName();
  }
}
