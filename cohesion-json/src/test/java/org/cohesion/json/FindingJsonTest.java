package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.finding.SourcePosition;
import org.cohesion.finding.Waiver;
import org.cohesion.json.mistake.StructuralKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Findings in somebody else's document have the form that the command line gives them. */
class FindingJsonTest {

  private static final JsonMapper MAPPER = CohesionJacksonModuleTest.mapper().build();
  private static final String BAD_FINDING =
      "this is not a finding, since it must have a start and an end, in this order, or neither [json.bad-value]";

  static List<FindingKind> kinds() {
    return JsonFindingKinds.all();
  }

  @Test
  void hasTheFormOfTheCommandLine() {
    Finding finding = JsonFindingKindsTest.fired(StructuralKinds.UNKNOWN_MEMBER);

    assertThat(MAPPER.writeValueAsString(finding))
        .isEqualTo(
            "{'rule':'json.unknown-member','severity':'error','pointer':'/titel',"
                    .concat("'start':{'line':1,'column':26},'end':{'line':1,'column':33},")
                    .concat("'message':'there is no such member here; rename it or take it out; ")
                    .concat("did you mean \\'title\\'?','fingerprint':'")
                    .replace('\'', '"')
                + finding.getFingerprint()
                + "\"}");
  }

  @Test
  void leavesOutThePositionIfThereIsNone() {
    Finding finding = Finding.of(StructuralKinds.NULL, JsonPointer.ROOT);

    assertThat(MAPPER.writeValueAsString(finding))
        .startsWith("{\"rule\":\"json.null\",\"severity\":\"error\",\"pointer\":\"\",\"message\":");
    assertThat(read(MAPPER.writeValueAsString(finding)).getPosition()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void comesBackAsItWentOut(FindingKind kind) {
    Finding finding = JsonFindingKindsTest.fired(kind);

    Finding read = read(MAPPER.writeValueAsString(finding));

    assertThat(read.getKind()).isEqualTo(kind);
    assertThat(read.getSeverity()).isEqualTo(finding.getSeverity());
    assertThat(read.getPointer()).isEqualTo(finding.getPointer());
    assertThat(read.getPosition()).isEqualTo(finding.getPosition());
    assertThat(read.text(Locale.ENGLISH)).isEqualTo(finding.text(Locale.ENGLISH));
    assertThat(read.getFingerprint()).isEqualTo(finding.getFingerprint());
    assertThat(read(MAPPER.writeValueAsString(read))).isEqualTo(read);
  }

  @Test
  void keepsASeverityThatIsNotTheKinds() {
    Finding finding =
        Finding.of(StructuralKinds.UNKNOWN_MEMBER, JsonPointer.of("x"))
            .withSeverity(Severity.WARNING);

    assertThat(read(MAPPER.writeValueAsString(finding)).getSeverity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void carriesTheDecisionToLiveWithIt() {
    Waiver waiver = WaiversJsonTest.WAIVER;
    Finding finding = Finding.of(StructuralKinds.NULL, JsonPointer.of("review")).withWaiver(waiver);

    String json = MAPPER.writeValueAsString(finding);

    assertThat(json)
        .endsWith(
            ",'waived':{'pointer':'/review','reason':'Zebediah is away','approvedBy':"
                .concat("{'role':'headteacher','name':'Zebediah'},'until':'2026-12'}}")
                .replace('\'', '"'));
    assertThat(read(json).getWaiver()).contains(waiver.toBuilder().rule("json.null").build());
    assertThat(MAPPER.writeValueAsString(read(json))).isEqualTo(json);
    assertThat(thrown(json.replace("\"until\":\"2026-12\"", "\"until\":\"soon\"")))
        .hasMessageContaining("[\"waived\"]->[\"until\"]");
  }

  @Test
  void listsOfFindingsComeBackToo() {
    List<Finding> findings =
        PolicyJson.decodeText("{\"titel\":1,\"language\":7,\"links\":[null,null]}").getFindings();

    List<Finding> read =
        MAPPER.readValue(MAPPER.writeValueAsString(findings), new TypeReference<>() {});

    assertThat(findings).hasSize(5);
    assertThat(read).extracting(Finding::getFingerprint).doesNotHaveDuplicates();
    assertThat(Marked.lines(read)).isEqualTo(Marked.lines(findings));
  }

  @Test
  void linesAndColumnsGoAsFarAsPositionsDo() {
    String widest = "{\"line\":2147483647,\"column\":2147483647}";

    assertThat(read(finding("{\"line\":1,\"column\":1}", widest)).getPosition())
        .contains(new SourcePosition(1, 1, Integer.MAX_VALUE, Integer.MAX_VALUE));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "2147483648", "9999999999", "10000000000", "1.0", "1e0"})
  void noOtherNumberIsALineOrAColumn(String number) {
    String wrong = "[json.bad-value]";

    assertThat(thrown(finding("{\"line\":" + number + ",\"column\":1}", "{}")))
        .hasMessageStartingWith("this is not the number of a line or column, 1 to 2147483647")
        .hasMessageContaining(wrong)
        .hasMessageContaining("[\"start\"]->[\"line\"]");
    assertThat(thrown(finding("{\"line\":1,\"column\":" + number + "}", "{}")))
        .hasMessageContaining(wrong)
        .hasMessageContaining("[\"start\"]->[\"column\"]");
  }

  @Test
  void whatIsNoFindingIsReported() {
    String sound = finding("{\"line\":2,\"column\":1}", "{\"line\":2,\"column\":5}");
    assertThat(read(sound)).isNotNull();

    for (String wrong :
        List.of(
            sound.replace("\"column\":1}", "\"column\":6}"),
            sound.replace("\"start\":{\"line\":2,\"column\":1},", ""),
            sound.replace("\"end\":{\"line\":2,\"column\":5},", ""))) {
      assertThat(wrong).isNotEqualTo(sound);
      assertThat(thrown(wrong).getOriginalMessage()).isEqualTo(BAD_FINDING);
    }
    assertThat(thrown(sound.replace("review.overdue", "overdue")).getOriginalMessage())
        .isEqualTo(
            "this is not the id of a rule, such as \"review.overdue\": small letters, digits, hyphens, dots [json.bad-value]");
    assertThat(thrown(sound.replace("0123456789abcdef", "0123456789abcde")).getOriginalMessage())
        .isEqualTo(
            "this is not a fingerprint, which has 16 hexadecimal digits in small letters [json.bad-value]");
    assertThat(thrown("{}").getOriginalMessage())
        .isEqualTo(
            "a member is missing here; add \"rule\" [json.missing-member], and 4 more errors");
  }

  private static String finding(String start, String end) {
    return "{\"rule\":\"review.overdue\",\"severity\":\"warning\",\"pointer\":\"/review\",\"start\":"
        + start
        + ",\"end\":"
        + end
        + ",\"message\":\"[it] is {late}\",\"fingerprint\":\"0123456789abcdef\"}";
  }

  private static Finding read(String json) {
    return MAPPER.readValue(json, Finding.class);
  }

  private static CohesionDatabindException thrown(String json) {
    return catchThrowableOfType(CohesionDatabindException.class, () -> read(json));
  }
}
