package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class CohesionDatabindExceptionTest {

  private static final JsonMapper MAPPER = CohesionJacksonModuleTest.mapper().build();
  private static final String BEFORE = "{\"name\": \"Trust\",\n  \"policy\": ";

  private static CohesionDatabindException thrown(JsonMapper mapper, String json) {
    return catchThrowableOfType(
        CohesionDatabindException.class, () -> mapper.readValue(json, Vendor.Trust.class));
  }

  private static CohesionDatabindException thrown(String json) {
    return thrown(MAPPER, json);
  }

  /** The documents that the decoder's own tests are about, inside a document of somebody else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "json.duplicate-member",
        "json.unknown-member",
        "json.missing-member",
        "json.wrong-type",
        "json.unknown-value",
        "json.bad-value",
        "json.unknown-version",
        "json.too-deep",
        "json.too-long"
      })
  void isWhatTheDecoderFindsButWithTheCallersPathAndPlace(String kind) {
    String firing = Objects.requireNonNull(JsonFindingKindsTest.FIRING.get(kind));
    String document = kind.equals("json.too-deep") ? firing + "]".repeat(65) : firing;
    Finding finding = PolicyJson.decodeText(document).getFindings().get(0);
    assertThat(finding.getKind().getId()).isEqualTo(kind);

    CohesionDatabindException thrown = thrown(BEFORE + document + "}");

    SourcePosition position = finding.getPosition().orElseThrow();
    assertThat(position.startLine()).isEqualTo(1);
    isAt(thrown, 2, "  \"policy\": ".length() + position.startColumn());
    assertThat(thrown.getPath().get(0).from()).isEqualTo(Vendor.Trust.class);
    assertThat(path(thrown)).isEqualTo("/policy" + finding.getPointer());
    assertThat(thrown.getTargetType()).isEqualTo(Policy.class);
    assertThat(thrown.getFindings()).hasSize(1);
    assertThat(thrown.getFindings().get(0).getKind()).isEqualTo(finding.getKind());
    assertThat(thrown.getFindings().get(0).getPointer()).isEqualTo(finding.getPointer());
    assertThat(thrown.getFindings().get(0).getPosition()).isEmpty();
    String text = finding.text(Locale.ENGLISH).replaceFirst(", at line \\d+, column \\d+", "");
    assertThat(thrown.getOriginalMessage()).isEqualTo(text + " [" + kind + "]");
  }

  @Test
  void nullInsideAValueIsAnError() {
    CohesionDatabindException thrown = thrown("{\"review\":{\n\"outcome\":null}}");

    assertThat(thrown)
        .hasMessageStartingWith(
            "this is null, which says nothing; give it a value or leave it out [json.null]\n at ");
    isAt(thrown, 2, 11);
    assertThat(path(thrown)).isEqualTo("/review/outcome");
  }

  @Test
  void countsTheErrorsThatItDoesNotSay() {
    assertThat(thrown("{\"policy\":{\"title\":7,\"formatVersion\":\"1.0\"}}").getOriginalMessage())
        .isEqualTo(
            "this is a number, but must be text; put it in quotation marks [json.wrong-type]");
    assertThat(thrown("{\"policy\":{\"title\":7}}").getOriginalMessage())
        .isEqualTo(
            "a member is missing here; add \"formatVersion\" [json.missing-member], and 1 more error");
    CohesionDatabindException three = thrown("{\"policy\":{\"title\":7,\"language\":8}}");
    assertThat(three.getOriginalMessage()).endsWith(" [json.missing-member], and 2 more errors");
    assertThat(Marked.lines(three.getFindings()))
        .containsExactly(
            "json.missing-member : a member is missing here; add \"formatVersion\"",
            "json.wrong-type /title: this is a number, but must be text; put it in quotation marks",
            "json.wrong-type /language: this is a number, but must be text, one of \"en\" or \"cy\"");
  }

  @Test
  void warningsDoNotCountButAreAmongTheFindings() {
    CohesionDatabindException thrown =
        thrown("{\"policy\":{\"formatVersion\":\"1.7\",\"colour\":1,\n\"title\":7}}");

    assertThat(thrown.getOriginalMessage())
        .isEqualTo(
            "this is a number, but must be text; put it in quotation marks [json.wrong-type]");
    isAt(thrown, 2, 9);
    assertThat(thrown.getFindings())
        .extracting(Finding::getSeverity)
        .containsExactly(Severity.WARNING, Severity.WARNING, Severity.ERROR);
  }

  @Test
  void thePathTellsElementsFromMembersThatAreNumbers() {
    CohesionDatabindException thrown =
        thrown(
            "{\"policy\":{\"formatVersion\":\"1.0\",\"extensions\":{\"org.a\":[0,[{\"1\":{\"2\":2,\"2\":3}}]]}}}");

    assertThat(thrown.getPathReference())
        .isEqualTo(
            "org.cohesion.json.Vendor$Trust[\"policy\"]->[\"extensions\"]->[\"org.a\"]->[1]->[0]->[\"1\"]->[\"2\"]");
    assertThat(thrown.getPath())
        .extracting(Reference::getIndex)
        .containsExactly(-1, -1, -1, 1, 0, -1, -1);
    assertThat(thrown.getPath())
        .extracting(Reference::getPropertyName)
        .containsExactly("policy", "extensions", "org.a", null, null, "1", "2");
  }

  @Test
  void thePathLeadsThroughTheCallersListsAndMaps() {
    assertThat(path(thrown("{\"schools\":[{},{\"aliases\":[\"Elm\",7]}]}")))
        .isEqualTo("/schools/1/aliases/1");
    CohesionDatabindException inMap =
        catchThrowableOfType(
            CohesionDatabindException.class,
            () ->
                MAPPER.readValue("{\"schools\":{\"elm\":{\"urn\":\"7\"}}}", Vendor.Register.class));
    assertThat(path(inMap)).isEqualTo("/schools/elm/urn");
  }

  @Test
  void thePointerLeadsToTheValueAndThePointersOfItsFindingsOn() {
    CohesionDatabindException inList = thrown("{\"schools\":[{},{\"aliases\":[\"Elm\",7,8]}]}");
    assertThat(inList.getPointer()).hasToString("/schools/1");
    assertThat(inList.getFindings())
        .extracting(finding -> inList.getPointer().append(finding.getPointer()).toString())
        .containsExactly("/schools/1/aliases/1", "/schools/1/aliases/2");

    CohesionDatabindException inMap =
        catchThrowableOfType(
            CohesionDatabindException.class,
            () ->
                MAPPER.readValue("{\"schools\":{\"a/b\":{\"urn\":\"7\"}}}", Vendor.Register.class));
    assertThat(inMap.getPointer()).hasToString("/schools/a~1b");

    CohesionDatabindException alone =
        catchThrowableOfType(
            CohesionDatabindException.class, () -> MAPPER.readValue("[]", School.class));
    assertThat(alone.getPointer()).hasToString("");
    assertThat(alone.getFindings()).hasSize(1);
  }

  @Test
  void aValueThatStandsAloneHasAPathOfItsOwn() {
    CohesionDatabindException thrown =
        catchThrowableOfType(
            CohesionDatabindException.class,
            () -> MAPPER.readValue("{\n\"urn\":\"7\"}", School.class));

    assertThat(path(thrown)).isEqualTo("/urn");
    isAt(thrown, 2, 7);
    assertThat(thrown.getTargetType()).isEqualTo(School.class);
  }

  @Test
  void thePlaceIsTheOneOfTheSourceWhateverThatIs() {
    // Two bytes in UTF-8, one character: mappers count columns in what they read.
    String json = "{\"name\":\"ŵ\",\n \"review\":{\"outcome\":\"ŵ\", \"term\" : \"lent\"}}";
    int start = json.indexOf("\"lent\"");
    int column = start - json.indexOf('\n');

    TokenStreamLocation inText = thrown(json).getLocation();
    assertThat(inText.getLineNr()).isEqualTo(2);
    assertThat(inText.getColumnNr()).isEqualTo(column);
    assertThat(inText.getCharOffset()).isEqualTo(start);

    TokenStreamLocation inReader =
        catchThrowableOfType(
                CohesionDatabindException.class,
                () -> MAPPER.readValue(new StringReader(json), Vendor.Trust.class))
            .getLocation();
    assertThat(inReader.getCharOffset()).isEqualTo(start);

    byte[] bytes = json.getBytes(UTF_8);
    for (TokenStreamLocation inBytes :
        List.of(
            catchThrowableOfType(
                    CohesionDatabindException.class,
                    () -> MAPPER.readValue(bytes, Vendor.Trust.class))
                .getLocation(),
            catchThrowableOfType(
                    CohesionDatabindException.class,
                    () -> MAPPER.readValue(new ByteArrayInputStream(bytes), Vendor.Trust.class))
                .getLocation())) {
      assertThat(inBytes.getLineNr()).isEqualTo(2);
      assertThat(inBytes.getColumnNr()).isEqualTo(column + 1);
      assertThat(inBytes.getByteOffset()).isEqualTo(start + 2);
    }
  }

  @Test
  void aTreeHasNoPlaces() {
    CohesionDatabindException thrown =
        catchThrowableOfType(
            CohesionDatabindException.class,
            () ->
                MAPPER.treeToValue(
                    MAPPER.readTree("{\"review\":{\"outcome\":7}}"), Vendor.Trust.class));

    assertThat(thrown.getLocation()).isEqualTo(TokenStreamLocation.NA);
    assertThat(path(thrown)).isEqualTo("/review/outcome");
    assertThat(thrown)
        .hasMessageStartingWith(
            "this is a number, but must be text; put it in quotation marks [json.wrong-type]");
  }

  @Test
  void whatIsNoJsonIsReportedWhereItStands() {
    JsonMapper lenient =
        CohesionJacksonModuleTest.mapper()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    CohesionDatabindException thrown =
        thrown(
            lenient,
            "{\"policy\":{\"formatVersion\":\"1.0\",\"extensions\":{\"org.a\":\n[1,  NaN ]}}}");
    assertThat(thrown.getOriginalMessage())
        .startsWith("this is not JSON: ")
        .endsWith(" [json.syntax]");
    isAt(thrown, 2, 6);
    assertThat(path(thrown)).isEqualTo("/policy/extensions/org.a/1");

    CohesionDatabindException embedded =
        catchThrowableOfType(
            CohesionDatabindException.class,
            () -> MAPPER.convertValue(Map.of("name", new byte[] {1}), School.class));
    assertThat(embedded.getOriginalMessage())
        .isEqualTo("this is not JSON: this cannot stand here; take it out [json.syntax]");
    assertThat(path(embedded)).isEqualTo("/name");
  }

  @Test
  void halfOfASurrogatePairIsReportedWhereItStands() {
    CohesionDatabindException inText = thrown("{\"review\":{\n\"outcome\":\"\ud83d\"}}");
    assertThat(inText.getOriginalMessage()).contains("half of a character that takes two escapes");
    isAt(inText, 2, 11);

    CohesionDatabindException inName = thrown("{\"review\":{\n\"\ud83d\":1}}");
    assertThat(inName.getOriginalMessage()).contains("half of a character that takes two escapes");
    isAt(inName, 2, 1);
  }

  @Test
  void depthIsOursInsideAValueAndTheCallersOutside() {
    JsonMapper deep =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(2_000_000).build())
                    .build())
            .addModule(new CohesionJacksonModule())
            .build();
    String bomb = "[".repeat(500_000) + "]".repeat(500_000);

    CohesionDatabindException thrown = thrown(deep, "{\"policy\":\n" + bomb + "}");

    assertThat(thrown.getOriginalMessage())
        .isEqualTo(
            "objects and lists are nested more than 64 levels deep here; nest fewer [json.too-deep]");
    isAt(thrown, 2, 65);
    assertThat(thrown.getPath()).hasSize(65);
    assertThat(
            catchThrowableOfType(
                StreamConstraintsException.class,
                () -> MAPPER.readValue("{\"policy\":" + bomb + "}", Vendor.Trust.class)))
        .isNotNull();
  }

  @Test
  void aValueMayHaveAMebibyteWhenWrittenCompactly() {
    String start = "{\"policy\":\n {\"formatVersion\":\"1.0\",\"sections\":[";
    String section = "{\"paragraphs\":[\"" + "x".repeat(1000) + "\"]},";
    int room = (1 << 20) - "{\"formatVersion\":\"1.0\",\"sections\":[]}".length() + 1;
    String sections = section.repeat(room / section.length());
    int last = room - sections.length();
    String full = "{\"heading\":\"" + "y".repeat(last - "{\"heading\":\"\"},".length());

    String fits = start + sections + full + "\"}   ]}}";
    String larger = start + sections + full + "y\"}]}}";

    assertThat(MAPPER.readValue(fits, Vendor.Trust.class).policy()).isNotNull();
    CohesionDatabindException thrown = thrown(larger);
    assertThat(thrown.getOriginalMessage())
        .isEqualTo("the document is larger than 1048576 bytes; shorten it [json.too-large]");
    isAt(thrown, 2, 2);
    assertThat(path(thrown)).isEqualTo("/policy");
  }

  @Test
  void aTextThatIsTooLargeForAnythingIsNotCopied() {
    CohesionDatabindException thrown =
        thrown("{\"review\":{\"outcome\":\"" + "x".repeat(1 << 20) + "\"}}");

    assertThat(thrown.getOriginalMessage()).endsWith("[json.too-large]");
    assertThat(path(thrown)).isEqualTo("/review");
  }

  @Test
  void aDocumentThatEndsEarlyIsTheParsersError() {
    StreamReadException thrown =
        catchThrowableOfType(
            StreamReadException.class,
            () -> MAPPER.readValue("{\"policy\":{\"formatVersion\":", Vendor.Trust.class));

    assertThat(thrown).isNotNull();
    assertThat(thrown.getPath()).hasSize(1);
  }

  @Test
  void isOneOfTheMappersExceptions() {
    CohesionDatabindException thrown = thrown("{\"review\":7}");

    assertThat(thrown).isInstanceOf(MismatchedInputException.class).hasNoCause();
    assertThat(thrown.processor()).isNotNull();
    assertThat(thrown.getMessage())
        .isEqualTo(
            "this is a number, but must be an object with \"heading\", \"statement\", \"frequency\", \"term\", \"reviewer\", \"lastReview\", \"nextReview\", \"outcome\", \"feedsInto\" or \"extensions\" [json.wrong-type]\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); byte offset: #UNKNOWN] (through reference chain: org.cohesion.json.Vendor$Trust[\"review\"])");
  }

  @Test
  void saysNothingOfTheDocumentAndNamesNoClassOfOurs() {
    for (String wrong :
        List.of(
            "{\"policy\":{\"formatVersion\":\"Zebediah\"}}",
            "{\"policy\":{\"formatVersion\":\"1.0\",\"title\":[\"Zebediah\"]}}",
            "{\"review\":{\"frequency\":\"Zebediah\"}}",
            "{\"review\":{\"nextReview\":\"Zebediah\"}}",
            "{\"schools\":[{\"urn\":\"Zebediah\"}]}",
            "{\"schools\":[{\"Zebediah\":\"Zebediah\"}]}",
            "{\"schools\":[{\"ageRange\":{\"from\":11,\"to\":7}}]}",
            "{\"findings\":[{\"rule\":\"Zebediah\",\"severity\":\"error\",\"pointer\":\"\",\"message\":\"Zebediah\",\"fingerprint\":\"Zebediah\"}]}")) {
      CohesionDatabindException thrown = thrown(wrong);
      assertThat(thrown.getOriginalMessage()).doesNotContain("Zebediah", "cohesion", "Policy");
      String all = thrown.getOriginalMessage() + thrown.getLocation() + thrown.getPathReference();
      assertThat(all).doesNotContainPattern("org\\.cohesion\\.(?!json\\.Vendor)");
      assertThat(all.replace("[\"Zebediah\"]", "")).doesNotContain("Zebediah");
    }
  }

  @Test
  void namesOfTheDocumentArePrintedAsFarAsTheyAreWorthIt() {
    String name = "\u202E" + "x".repeat(40_000);

    CohesionDatabindException thrown = thrown("{\"review\":{\"" + name + "\":7}}");

    assertThat(thrown.getPath().get(1).getPropertyName()).isEqualTo(name);
    assertThat(thrown.getMessage()).endsWith("[\"\\u202e" + "x".repeat(62) + "…\"])");
  }

  @Test
  void losesItsFindingsWhenItIsSerialized() throws IOException, ClassNotFoundException {
    CohesionDatabindException thrown = thrown("{\"review\":{\"outcome\":7}}");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }

    CohesionDatabindException copy;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      copy = (CohesionDatabindException) in.readObject();
    }

    assertThat(copy.getOriginalMessage()).isEqualTo(thrown.getOriginalMessage());
    assertThat(copy.getPathReference()).isEqualTo(thrown.getPathReference());
    assertThat(copy.getFindings()).isEmpty();
  }

  private static void isAt(CohesionDatabindException thrown, int line, int column) {
    assertThat(thrown.getLocation().getLineNr()).isEqualTo(line);
    assertThat(thrown.getLocation().getColumnNr()).isEqualTo(column);
  }

  private static String path(CohesionDatabindException thrown) {
    StringBuilder path = new StringBuilder();
    for (Reference step : thrown.getPath()) {
      path.append('/')
          .append(step.getPropertyName() != null ? step.getPropertyName() : step.getIndex());
    }
    return path.toString();
  }
}
