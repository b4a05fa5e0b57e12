package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
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

/** What {@link MappersAgreeTest} does not compare. */
class CohesionJackson2ModuleTest {

  private static final JsonMapper MAPPER = mapper().build();
  private static final School SCHOOL =
      School.builder().name("Elm Road Primary").urn(Urn.of("123456")).build();
  private static final Vendor.Trust TRUST =
      new Vendor.Trust(
          "Trust",
          Policy.builder().title("Cohesion").school(SCHOOL).build(),
          List.of(SCHOOL, School.builder().build()),
          ReviewSchedule.builder().nextReview(PartialDate.of(2027, 9)).build(),
          List.of());
  private static final String POLICY_1_1 = "{\"formatVersion\": \"1.1\"}";

  static JsonMapper.Builder mapper() {
    return JsonMapper.builder().addModule(new CohesionJackson2Module());
  }

  @Test
  @Tag("module-path")
  void theTestsRunOnTheModulePathWithoutOpens() {
    Module databind = JsonMapper.class.getModule();

    assertThat(databind.getName()).isEqualTo("com.fasterxml.jackson.databind");
    assertThat(PolicyJson.class.getModule().isOpen("org.cohesion.json", databind)).isFalse();
  }

  @Test
  void aRecordReadsAndWritesWithOurValuesInside() throws IOException {
    String json = MAPPER.writeValueAsString(TRUST);

    assertThat(json)
        .isEqualTo(
            "{'name':'Trust',"
                .concat("'policy':{'formatVersion':'1.0','title':'Cohesion',")
                .concat("'school':{'name':'Elm Road Primary','urn':'123456'}},")
                .concat("'schools':[{'name':'Elm Road Primary','urn':'123456'},{}],")
                .concat("'review':{'nextReview':'2027-09'},'findings':[]}")
                .replace('\'', '"'));
    assertThat(MAPPER.readValue(json, Vendor.Trust.class)).isEqualTo(TRUST);
    assertThat(MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {}))
        .containsEntry("review", Map.of("nextReview", "2027-09"));
  }

  @Test
  void theCallersPrettyPrinterPrintsOurValuesToo() throws IOException {
    JsonNode tree = MAPPER.readTree(MAPPER.writeValueAsString(TRUST));

    assertThat(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(TRUST))
        .isEqualTo(tree.toPrettyString())
        .containsPattern("\\R {4}\"title\" : \"Cohesion\"");
  }

  @Test
  void listsArraysEnumsAndValuesAloneComeBack() throws IOException {
    String json = MAPPER.writeValueAsString(List.of(SCHOOL));

    assertThat(MAPPER.readValue(json, new TypeReference<List<School>>() {}))
        .containsExactly(SCHOOL);
    assertThat(MAPPER.readValue(json, School[].class)).containsExactly(SCHOOL);
    assertThat(MAPPER.readValue("\"half-termly\"", Frequency.class))
        .isEqualTo(Frequency.HALF_TERMLY);
    assertThat(MAPPER.writeValueAsString(Map.of("elm", Frequency.HALF_TERMLY)))
        .isEqualTo("{\"elm\":\"half-termly\"}");
    assertThat(MAPPER.writeValueAsString(PartialDate.of(2027, 9))).isEqualTo("\"2027-09\"");
  }

  @Test
  void treesAreMadeAndRead() throws IOException {
    JsonNode tree = MAPPER.valueToTree(TRUST);

    assertThat(tree).isEqualTo(MAPPER.readTree(MAPPER.writeValueAsString(TRUST)));
    assertThat(MAPPER.treeToValue(tree, Vendor.Trust.class)).isEqualTo(TRUST);
    assertThat(MAPPER.convertValue(TRUST, Vendor.Trust.class)).isEqualTo(TRUST);
    assertThat(MAPPER.convertValue(Map.of("name", "Elm"), School.class))
        .isEqualTo(School.builder().name("Elm").build());
  }

  @Test
  void aTreeHasNoPlaces() {
    CohesionJackson2Exception thrown =
        catchThrowableOfType(
            CohesionJackson2Exception.class,
            () ->
                MAPPER.treeToValue(
                    MAPPER.readTree("{\"review\":{\"outcome\":7}}"), Vendor.Trust.class));

    assertThat(thrown.getLocation()).isEqualTo(JsonLocation.NA);
    assertThat(thrown.getPathReference()).endsWith("Vendor$Trust[\"review\"]->[\"outcome\"]");
    assertThat(thrown)
        .hasMessageStartingWith(
            "this is a number, but must be text; put it in quotation marks [json.wrong-type]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
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
  void numbersComeThroughTreesWithEveryDigit(String literal) throws IOException {
    JsonMapper exact = mapper().disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
    Extensions extensions = Extensions.of("org.example", ExtensionValue.number(literal));

    JsonNode tree = exact.valueToTree(extensions);

    assertThat(tree)
        .isEqualTo(
            exact
                .reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree("{\"org.example\":" + literal + "}"));
    assertThat(exact.treeToValue(tree, Extensions.class)).isEqualTo(extensions);
    assertThat(exact.convertValue(extensions, Extensions.class)).isEqualTo(extensions);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0", "1e0", "1E+5", "1.50e-7", "1e99999999999", "9007199254740993.0"})
  void numbersStayAsTheyAreWrittenInJson(String literal) throws IOException {
    String json = "{\"org.example\":[" + literal + "]}";

    Extensions extensions = MAPPER.readValue(json, Extensions.class);

    assertThat(extensions)
        .isEqualTo(
            Extensions.of(
                "org.example", ExtensionValue.array(List.of(ExtensionValue.number(literal)))));
    assertThat(MAPPER.writeValueAsString(extensions)).isEqualTo(json);
  }

  @Test
  void whatIsNoJsonIsReportedWhereItStands() {
    CohesionJackson2Exception embedded =
        catchThrowableOfType(
            CohesionJackson2Exception.class,
            () -> MAPPER.treeToValue(pojo(new Object()), School.class));

    assertThat(embedded.getOriginalMessage())
        .isEqualTo("this is not JSON: this cannot stand here; take it out [json.syntax]");
    assertThat(embedded.getPathReference()).isEqualTo("[\"name\"]");
  }

  private static JsonNode pojo(Object value) {
    return MAPPER.createObjectNode().putPOJO("name", value);
  }

  @Test
  void policiesOfAnyDepthAreWrittenAsFarAsTheMapperGoes() throws IOException {
    ExtensionValue deep = ExtensionValue.text("x");
    for (int i = 0; i < 500; i++) {
      deep = ExtensionValue.array(List.of(deep));
    }
    Extensions extensions = Extensions.of("org.example", deep);

    assertThat(MAPPER.writeValueAsString(extensions)).hasSize(1000 + 19);
    assertThatExceptionOfType(CohesionJackson2Exception.class)
        .isThrownBy(
            () -> MAPPER.readValue(MAPPER.writeValueAsString(extensions), Extensions.class));
  }

  @Test
  void whatHasNoFormThatCouldBeReadIsNotWritten() {
    Vendor.Box box =
        new Vendor.Box(
            ValidationReport.builder()
                .profile(Profile.DRAFT)
                .compared(false)
                .ownCalendar(false)
                .lawCheckedUntil(LocalDate.of(12026, 9, 3))
                .libraryVersion("0.1.0")
                .build());

    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.writeValueAsString(box))
        .matches(e -> e.getPathReference().endsWith("Vendor$Box[\"content\"]"));
  }

  @Test
  void aValueMayHaveAMebibyteWhenWrittenCompactly() throws IOException {
    String start = "{\"formatVersion\":\"1.0\",\"extensions\":{\"a.b\":[";
    String text = "\"" + "x".repeat(1000) + "\",";
    int room = (1 << 20) - start.length() - "]}}".length();
    String texts = text.repeat(room / text.length() - 1);
    String last = "\"" + "y".repeat(room - texts.length() - 2) + "\"";

    assertThat(MAPPER.readValue(start + "  " + texts + last + "]}}", Policy.class)).isNotNull();
    assertThatExceptionOfType(CohesionJackson2Exception.class)
        .isThrownBy(
            () ->
                MAPPER.readValue(start + texts + last.replace("y\"", "yy\"") + "]}}", Policy.class))
        .withMessageStartingWith(
            "the document is larger than 1048576 bytes; shorten it [json.too-large]");
  }

  @Test
  void theHiddenClassOfAValueIsAsGoodAsItsType() throws IOException {
    assertThat((School) MAPPER.readValue("{\"name\":\"Oak\"}", SCHOOL.getClass()))
        .isEqualTo(School.builder().name("Oak").build());
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> MAPPER.readValue("7", ExtensionValue.TextValue.class))
        .withMessageStartingWith("this is another kind of value than the one that is asked for");
  }

  @Test
  void nullInsteadOfAValueIsNoValue() throws IOException {
    assertThat(MAPPER.readValue("{\"schools\":[null]}", Vendor.Trust.class).schools())
        .containsOnlyNulls();
    assertThat(MAPPER.readValue("null", ExtensionValue.class)).isEqualTo(ExtensionValue.nothing());
    assertThat(MAPPER.writeValueAsString(Extensions.of("a.b", ExtensionValue.nothing())))
        .isEqualTo("{\"a.b\":null}");
  }

  @Test
  void aDocumentOfANewerVersionIsRefused() {
    assertThatExceptionOfType(CohesionJackson2Exception.class)
        .isThrownBy(() -> MAPPER.readValue(POLICY_1_1, Policy.class))
        .withMessageStartingWith(
            "this is of a newer version of the format, so what is new in it would be left out; use"
                + " a newer version of the library, or CohesionJackson2Module.withNewerVersions to"
                + " read the rest [json.newer-version]");
  }

  @Test
  void whoTakesTheWarningsReadsDocumentsOfANewerVersion() throws IOException {
    List<CohesionJackson2Exception> warnings = new ArrayList<>();
    CohesionJackson2Module module =
        new CohesionJackson2Module(PolicyReader.builder().acceptNullAsAbsent(true).build());
    ObjectMapper mapper =
        new ObjectMapper().registerModule(module.withNewerVersions(warnings::add));

    Policy policy =
        mapper.readValue("{\"formatVersion\":\"1.7\",\"title\":null,\"colour\":7}", Policy.class);

    assertThat(policy).isEqualTo(Policy.builder().build());
    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0).getFindings())
        .extracting(Finding::toString)
        .containsExactly(
            "warning json.newer-version at /formatVersion",
            "warning json.unknown-member at /colour");
    assertThatExceptionOfType(CohesionJackson2Exception.class)
        .isThrownBy(
            () -> new ObjectMapper().registerModule(module).readValue(POLICY_1_1, Policy.class));
  }

  @Test
  void whoTakesTheWarningsMayRefuseAfterAll() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(
                new CohesionJackson2Module()
                    .withNewerVersions(
                        newer -> {
                          throw newer;
                        }))
            .build();

    assertThatExceptionOfType(CohesionJackson2Exception.class)
        .isThrownBy(() -> mapper.readValue("{\"policy\":" + POLICY_1_1 + "}", Vendor.Trust.class))
        .matches(
            e -> e.getPathReference().endsWith("Vendor$Trust[\"policy\"]->[\"formatVersion\"]"));
  }

  @Test
  void aLenientMapperIsLenientOutsideOurValuesOnly() throws IOException {
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
            "{\"review\":{\"nextReview\":\"\"}}",
            "{\"review\":\"\"}")) {
      assertThatExceptionOfType(CohesionJackson2Exception.class)
          .isThrownBy(() -> lenient.readValue(wrong, Vendor.Trust.class));
    }
  }

  @Test
  void aStrictMapperMayReportDuplicatesItself() throws IOException {
    JsonMapper strict = mapper().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    assertThat(strict.readValue("{\"name\":\"Elm\"}", School.class).getName()).contains("Elm");
  }

  @Test
  void typesBesideValuesAreLeftOutForOurs() throws IOException {
    JsonMapper typing =
        mapper()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                ObjectMapper.DefaultTyping.NON_FINAL)
            .build();

    String json = typing.writeValueAsString(SCHOOL);

    assertThat(json).isEqualTo("{\"name\":\"Elm Road Primary\",\"urn\":\"123456\"}");
    assertThat(typing.readValue(json, School.class)).isEqualTo(SCHOOL);
  }

  @Test
  void addingTheModuleTwiceIsAddingItOnce() {
    JsonMapper mapper = mapper().addModule(new CohesionJackson2Module()).build();

    assertThat(mapper.getRegisteredModuleIds()).hasSize(1);
  }

  @Test
  void theExceptionLosesItsFindingsWhenItIsSerialized() throws IOException, ClassNotFoundException {
    CohesionJackson2Exception thrown =
        catchThrowableOfType(
            CohesionJackson2Exception.class,
            () -> MAPPER.readValue("{\"review\":{\"outcome\":7}}", Vendor.Trust.class));
    assertThat(thrown.getFindings())
        .extracting(Finding::getPointer)
        .containsExactly(JsonPointer.of("outcome"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }

    CohesionJackson2Exception copy;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      copy = (CohesionJackson2Exception) in.readObject();
    }

    assertThat(copy.getOriginalMessage()).isEqualTo(thrown.getOriginalMessage());
    assertThat(copy.getPathReference()).isEqualTo(thrown.getPathReference());
    assertThat(copy.getFindings()).isEmpty();
  }
}
