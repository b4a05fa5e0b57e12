package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.School;
import org.cohesion.school.Urn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class CohesionJacksonModuleTest {

  private static final JsonMapper MAPPER = mapper().build();
  private static final School SCHOOL =
      School.builder().name("Elm Road Primary").urn(Urn.of("123456")).build();
  private static final ReviewSchedule REVIEW =
      ReviewSchedule.builder()
          .frequency(Frequency.HALF_TERMLY)
          .nextReview(PartialDate.of(2027, 9))
          .build();
  private static final String NEWER =
      """
      {"policy": {"colour": 7,
       "formatVersion": "1.7", "title": "Cohesion", "language": "kw"}}""";
  private static final String POLICY_1_1 = "{\"formatVersion\": \"1.1\"}";
  private static final String REPORT_1_1 =
      """
      {"formatVersion": "1.1", "profile": "draft", "compared": false, "ownCalendar": false,
       "lawCheckedUntil": "2026-11-01", "libraryVersion": "0.1.0"}""";
  private static final Finding FINDING =
      Finding.received(
          "review.overdue",
          Severity.WARNING,
          JsonPointer.of("review"),
          "the review is overdue",
          "0123456789abcdef");

  static JsonMapper.Builder mapper() {
    return JsonMapper.builder().addModule(new CohesionJacksonModule());
  }

  private static Vendor.Trust trust(Policy policy) {
    return new Vendor.Trust(
        "Trust", policy, List.of(SCHOOL, School.builder().build()), REVIEW, List.of(FINDING));
  }

  @Test
  @Tag("module-path")
  void theTestsRunOnTheModulePathWithoutOpens() {
    Module databind = JsonMapper.class.getModule();

    assertThat(databind.getName()).isEqualTo("tools.jackson.databind");
    for (Class<?> type : List.of(Policy.class, School.class, Finding.class, PolicyJson.class)) {
      assertThat(type.getModule().isNamed()).isTrue();
      assertThat(type.getModule().isOpen(type.getPackageName(), databind)).isFalse();
    }
  }

  @Test
  void aRecordReadsAndWritesWithOurValuesInside() {
    Vendor.Trust trust = trust(Policy.builder().title("Cohesion").school(SCHOOL).build());

    String json = MAPPER.writeValueAsString(trust);

    assertThat(json)
        .isEqualTo(
            "{'name':'Trust',"
                .concat("'policy':{'formatVersion':'1.0','title':'Cohesion',")
                .concat("'school':{'name':'Elm Road Primary','urn':'123456'}},")
                .concat("'schools':[{'name':'Elm Road Primary','urn':'123456'},{}],")
                .concat("'review':{'frequency':'half-termly','nextReview':'2027-09'},")
                .concat("'findings':[{'rule':'review.overdue','severity':'warning',")
                .concat("'pointer':'/review','message':'the review is overdue',")
                .concat("'fingerprint':'0123456789abcdef'}]}")
                .replace('\'', '"'));
    assertThat(MAPPER.readValue(json, Vendor.Trust.class)).isEqualTo(trust);
  }

  @Test
  void aBeanReadsAndWritesWithOurValuesInside() {
    Vendor.Register register = new Vendor.Register();
    register.setMain(SCHOOL);
    register.setUrn(Optional.of(Urn.of("654321")));
    register.setSchools(Map.of("elm", SCHOOL));

    String json = MAPPER.writeValueAsString(register);

    assertThat(json).contains("\"urn\":\"654321\"", "\"elm\":{\"name\":\"Elm Road Primary\"");
    assertThat(MAPPER.readValue(json, Vendor.Register.class)).isEqualTo(register);
  }

  @Test
  void anyPolicyComesBackFromEverySourceAsItWas() {
    for (long seed = 1; seed <= 100; seed++) {
      Vendor.Trust trust = trust(PolicyGenerator.policy(seed));

      byte[] json = MAPPER.writeValueAsBytes(trust);

      assertThat(MAPPER.readValue(json, Vendor.Trust.class)).isEqualTo(trust);
      assertThat(MAPPER.readValue(new String(json, UTF_8), Vendor.Trust.class)).isEqualTo(trust);
      assertThat(MAPPER.readValue(new ByteArrayInputStream(json), Vendor.Trust.class))
          .isEqualTo(trust);
    }
  }

  @Test
  void aPolicyIsWrittenAsADocumentOfItsOwn() {
    for (long seed = 1; seed <= 50; seed++) {
      Policy policy = PolicyGenerator.policy(seed);

      assertThat(MAPPER.writeValueAsBytes(policy)).isEqualTo(PolicyJson.encode(policy));
    }
  }

  @Test
  void theCallersPrettyPrinterPrintsOurValuesToo() {
    Vendor.Trust trust = trust(Policy.builder().title("Cohesion").school(SCHOOL).build());
    JsonNode tree = MAPPER.readTree(MAPPER.writeValueAsString(trust));

    String pretty = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(trust);

    assertThat(pretty)
        .isEqualTo(tree.toPrettyString())
        .containsPattern("\\R {4}\"title\" : \"Cohesion\"");
  }

  @Test
  void listsArraysAndValuesAloneComeBack() {
    String json = MAPPER.writeValueAsString(List.of(SCHOOL));

    assertThat(MAPPER.readValue(json, new TypeReference<List<School>>() {}))
        .containsExactly(SCHOOL);
    assertThat(MAPPER.readValue(json, School[].class)).containsExactly(SCHOOL);
    assertThat(MAPPER.readValue("\"half-termly\"", Frequency.class))
        .isEqualTo(Frequency.HALF_TERMLY);
    assertThat(MAPPER.writeValueAsString(PartialDate.of(2027, 9))).isEqualTo("\"2027-09\"");
  }

  @Test
  void treesAreMadeAndRead() {
    Vendor.Trust trust = trust(Policy.builder().title("Cohesion").school(SCHOOL).build());

    JsonNode tree = MAPPER.valueToTree(trust);

    assertThat(tree).isEqualTo(MAPPER.readTree(MAPPER.writeValueAsString(trust)));
    assertThat(MAPPER.treeToValue(tree, Vendor.Trust.class)).isEqualTo(trust);
    assertThat(MAPPER.convertValue(trust, Vendor.Trust.class)).isEqualTo(trust);
    assertThat(MAPPER.convertValue(trust, JsonNode.class)).isEqualTo(tree);
    assertThat(MAPPER.convertValue(Map.of("name", "Elm"), School.class))
        .isEqualTo(School.builder().name("Elm").build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "7",
        "-7",
        "2147483647",
        "-2147483648",
        "2147483648",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "1.00",
        "-0.5",
        "123456789012345678901234567890.12345678901234567890"
      })
  void numbersComeThroughTreesWithEveryDigit(String literal) {
    Extensions extensions = Extensions.of("org.example", ExtensionValue.number(literal));

    JsonNode tree = MAPPER.valueToTree(extensions);

    JsonNode read =
        MAPPER
            .reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .readTree("{\"org.example\":" + literal + "}");
    assertThat(tree).isEqualTo(read);
    assertThat(MAPPER.treeToValue(tree, Extensions.class)).isEqualTo(extensions);
    assertThat(MAPPER.convertValue(extensions, Extensions.class)).isEqualTo(extensions);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0", "1e0", "1E+5", "1.50e-7", "1e99999999999", "9007199254740993.0"})
  void numbersStayAsTheyAreWrittenInJson(String literal) {
    String json = "{\"org.example\":[" + literal + "]}";

    Extensions extensions = MAPPER.readValue(json, Extensions.class);

    assertThat(extensions)
        .isEqualTo(
            Extensions.of(
                "org.example", ExtensionValue.array(List.of(ExtensionValue.number(literal)))));
    assertThat(MAPPER.writeValueAsString(extensions)).isEqualTo(json);
  }

  @Test
  void aNumberThatNoTreeHoldsIsTheMappersError() {
    Extensions extensions = Extensions.of("org.example", ExtensionValue.number("1e99999999999"));

    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> MAPPER.valueToTree(new Vendor.Box(extensions)));
  }

  @Test
  void theHiddenClassOfAValueIsAsGoodAsItsType() {
    assertThat(SCHOOL.getClass()).isNotEqualTo(School.class);
    assertThat((School) MAPPER.readValue("{\"name\":\"Oak\"}", SCHOOL.getClass()))
        .isEqualTo(School.builder().name("Oak").build());
    assertThat(MAPPER.readValue("\"x\"", ExtensionValue.TextValue.class))
        .isEqualTo(ExtensionValue.text("x"));
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> MAPPER.readValue("7", ExtensionValue.TextValue.class))
        .withMessageStartingWith("this is another kind of value than the one that is asked for");
  }

  @Test
  void nullInsteadOfAValueIsNoValue() {
    Vendor.Trust trust =
        MAPPER.readValue("{\"policy\":null,\"schools\":[null]}", Vendor.Trust.class);

    assertThat(trust.policy()).isNull();
    assertThat(trust.schools()).hasSize(1).containsOnlyNulls();
    assertThat(MAPPER.readValue("null", ExtensionValue.class)).isEqualTo(ExtensionValue.nothing());
  }

  @Test
  void aDocumentOfANewerVersionIsRefused() {
    CohesionDatabindException refused =
        catchThrowableOfType(
            CohesionDatabindException.class, () -> MAPPER.readValue(NEWER, Vendor.Trust.class));

    assertThat(refused.getOriginalMessage())
        .isEqualTo(
            "this is of a newer version of the format, so what is new in it would be left out; use"
                + " a newer version of the library, or CohesionJacksonModule.withNewerVersions to"
                + " read the rest [json.newer-version], and 2 more warnings");
    assertThat(refused.getFindings())
        .extracting(Finding::toString)
        .containsExactly(
            "warning json.unknown-member at /colour",
            "warning json.newer-version at /formatVersion",
            "warning json.unknown-value at /language");
    assertThat(refused.getPathReference())
        .endsWith("Vendor$Trust[\"policy\"]->[\"formatVersion\"]");
    assertThat(refused.getLocation().getLineNr()).isEqualTo(2);
    assertThat(refused.getLocation().getColumnNr()).isEqualTo(19);
  }

  @Test
  void aDocumentThatOnlySaysThatItIsOfANewerVersionIsRefusedToo() {
    // Writing it again would make it one of an older version.
    for (Class<?> type : List.of(Policy.class, ValidationReport.class)) {
      CohesionDatabindException refused =
          catchThrowableOfType(
              CohesionDatabindException.class,
              () -> MAPPER.readValue(type == Policy.class ? POLICY_1_1 : REPORT_1_1, type));

      assertThat(refused.getOriginalMessage()).endsWith(" to read the rest [json.newer-version]");
    }
  }

  @Test
  void whoTakesTheWarningsReadsDocumentsOfANewerVersionWithoutWhatIsNewInThem() {
    List<CohesionDatabindException> warnings = new ArrayList<>();
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new CohesionJacksonModule().withNewerVersions(warnings::add))
            .build();

    Vendor.Trust trust = mapper.readValue(NEWER, Vendor.Trust.class);
    ValidationReport report = mapper.readValue(REPORT_1_1, ValidationReport.class);

    assertThat(trust.policy()).isEqualTo(Policy.builder().title("Cohesion").build());
    assertThat(report.getProfile()).isEqualTo(Profile.DRAFT);
    assertThat(warnings).hasSize(2);
    assertThat(warnings.get(0).getFindings()).hasSize(3);
    assertThat(warnings.get(0).getPathReference()).isEqualTo("[\"formatVersion\"]");
    assertThat(warnings.get(0).getLocation().getLineNr()).isEqualTo(2);
    assertThat(warnings.get(1).getFindings())
        .extracting(Finding::toString)
        .containsExactly("warning json.newer-version at /formatVersion");
  }

  @Test
  void whoTakesTheWarningsHearsNothingOfOtherDocuments() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(
                new CohesionJacksonModule()
                    .withNewerVersions(
                        newer -> {
                          throw new AssertionError(newer);
                        }))
            .build();

    assertThat(mapper.readValue("{\"formatVersion\":\"1.0\"}", Policy.class))
        .isEqualTo(Policy.builder().build());
    for (String wrong :
        List.of(
            "{\"formatVersion\":\"1.7\",\"title\":7}",
            "{\"formatVersion\":\"2.0\"}",
            "{\"formatVersion\":\"1.0\",\"colour\":7}")) {
      assertThatExceptionOfType(CohesionDatabindException.class)
          .isThrownBy(() -> mapper.readValue(wrong, Policy.class));
    }
  }

  @Test
  void whoTakesTheWarningsMayRefuseAfterAll() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(
                new CohesionJacksonModule()
                    .withNewerVersions(
                        newer -> {
                          if (newer.getFindings().size() > 1) {
                            throw newer;
                          }
                        }))
            .build();

    assertThat(mapper.readValue(POLICY_1_1, Policy.class)).isEqualTo(Policy.builder().build());
    CohesionDatabindException refused =
        catchThrowableOfType(
            CohesionDatabindException.class, () -> mapper.readValue(NEWER, Vendor.Trust.class));
    assertThat(refused.getPathReference())
        .endsWith("Vendor$Trust[\"policy\"]->[\"formatVersion\"]");
  }

  @Test
  void theReaderAndTheWarningsGoTogether() {
    List<CohesionDatabindException> warnings = new ArrayList<>();
    PolicyReader reader = PolicyReader.builder().acceptNullAsAbsent(true).showText(true).build();
    CohesionJacksonModule refusing = new CohesionJacksonModule(reader);
    JsonMapper mapper =
        JsonMapper.builder().addModule(refusing.withNewerVersions(warnings::add)).build();

    Policy policy = mapper.readValue("{\"formatVersion\":\"1.7\",\"title\":null}", Policy.class);

    assertThat(policy).isEqualTo(Policy.builder().build());
    assertThat(warnings.get(0).getFindings().get(0).getExcerpt()).contains("\"1.7\"");
    assertThatExceptionOfType(CohesionDatabindException.class)
        .isThrownBy(
            () ->
                JsonMapper.builder()
                    .addModule(refusing)
                    .build()
                    .readValue(POLICY_1_1, Policy.class));
  }

  @Test
  void ofTwoModulesTheOneThatIsAddedLastCounts() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new CohesionJacksonModule())
            .addModule(new CohesionJacksonModule().withNewerVersions(newer -> {}))
            .build();

    assertThat(mapper.readValue(POLICY_1_1, Policy.class)).isEqualTo(Policy.builder().build());
  }

  @Test
  void aLenientMapperIsLenientOutsideOurValuesOnly() {
    JsonMapper lenient =
        mapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    assertThat(
            lenient
                .readValue("{'colour':7,/* one */'schools':{'name':'Elm'}}", Vendor.Trust.class)
                .schools())
        .containsExactly(School.builder().name("Elm").build());
    for (String wrong :
        List.of(
            "{\"review\":{\"colour\":7}}",
            "{\"review\":{\"feedsInto\":\"plan\"}}",
            "{\"review\":{\"reviewer\":\"\"}}",
            "{\"review\":{\"nextReview\":\"\"}}",
            "{\"review\":\"\"}")) {
      assertThatExceptionOfType(CohesionDatabindException.class)
          .isThrownBy(() -> lenient.readValue(wrong, Vendor.Trust.class));
    }
  }

  @Test
  void readsAsTheReaderThatItIsGiven() {
    PolicyReader reader =
        PolicyReader.builder()
            .acceptNullAsAbsent(true)
            .showText(true)
            .limits(Limits.DEFAULT.withTextLength(10))
            .build();
    JsonMapper mapper = JsonMapper.builder().addModule(new CohesionJacksonModule(reader)).build();

    assertThat(mapper.readValue("{\"name\": \"Elm School\", \"motto\": null}", School.class))
        .isEqualTo(School.builder().name("Elm School").build());
    assertThatExceptionOfType(CohesionDatabindException.class)
        .isThrownBy(() -> mapper.readValue("{\"name\": \"Elm Schools\"}", School.class))
        .withMessageContaining("this is longer than 10 characters; shorten it")
        .withMessageContaining("(here: \"Elm Schools\") [json.too-long]");
  }

  @Test
  void aStrictMapperMayReportDuplicatesItself() {
    JsonMapper strict = mapper().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    assertThat(strict.readValue("{\"name\":\"Elm\"}", School.class).getName()).contains("Elm");
  }

  @Test
  void typesBesideValuesAreLeftOutForOurs() {
    JsonMapper typing =
        mapper()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                DefaultTyping.NON_FINAL)
            .build();
    Vendor.Register register = new Vendor.Register();
    register.setMain(SCHOOL);

    String json = typing.writeValueAsString(register);

    assertThat(json).contains("\"main\":{\"name\":\"Elm Road Primary\"");
    assertThat(typing.readValue(json, Vendor.Register.class)).isEqualTo(register);
    String untyped = typing.writeValueAsString(new Vendor.Box(SCHOOL));
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> typing.readValue(untyped, Vendor.Box.class));
  }

  @Test
  void readingIntoAValueMakesAnother() {
    School read = MAPPER.readerForUpdating(SCHOOL).readValue("{\"name\":\"Oak\"}");

    assertThat(read).isEqualTo(School.builder().name("Oak").build());
    assertThat(SCHOOL.getName()).contains("Elm Road Primary");
  }

  @Test
  void addingTheModuleTwiceIsAddingItOnce() {
    JsonMapper mapper = mapper().addModule(new CohesionJacksonModule()).build();

    assertThat(mapper.registeredModules())
        .hasSize(1)
        .allMatch(module -> module.getModuleName().equals("Cohesion"));
    assertThat(MAPPER.rebuild().build().readValue("{}", School.class))
        .isEqualTo(School.builder().build());
  }

  @Test
  @Tag("long")
  void oneMapperServesManyThreads() {
    JsonMapper mapper = mapper().build();
    List<Vendor.Trust> trusts =
        IntStream.range(0, 8).mapToObj(i -> trust(PolicyGenerator.policy(i))).toList();
    List<String> documents = trusts.stream().map(MAPPER::writeValueAsString).toList();

    List<Vendor.Trust> read =
        IntStream.range(0, 800)
            .parallel()
            .mapToObj(i -> mapper.readValue(documents.get(i % 8), Vendor.Trust.class))
            .toList();

    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i)).isEqualTo(trusts.get(i % 8));
    }
  }
}
