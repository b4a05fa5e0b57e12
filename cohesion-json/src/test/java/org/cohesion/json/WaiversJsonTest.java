package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.SourcePosition;
import org.cohesion.finding.Waiver;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.review.PartialDate;
import org.cohesion.school.LaEstab;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.school.SchoolReference;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaiversJsonTest {

  private static final Path EXAMPLE = Path.of("../examples/waivers/slips.waivers.json");
  private static final Referee REFEREE = new Referee(WaiversJson.schema());

  static final Waiver WAIVER =
      Waiver.builder()
          .rule("review.overdue")
          .pointer(JsonPointer.of("review"))
          .reason("Zebediah is away")
          .approvedBy(Party.builder().role(Role.HEADTEACHER).name("Zebediah").build())
          .until(PartialDate.of(2026, 12))
          .build();

  private static final String ONE =
      "{'rule':'review.overdue','pointer':'/review','reason':'Zebediah is away',"
          .concat("'approvedBy':{'role':'headteacher','name':'Zebediah'},'until':'2026-12'}")
          .replace('\'', '"');

  @TempDir private Path folder;

  @Test
  void writesWaiversInTheOrderGiven() {
    Waiver other = WAIVER.toBuilder().rule("text.blank").pointer(JsonPointer.ROOT).build();

    assertThat(text(WaiversJson.encode(List.of(WAIVER, other))))
        .isEqualTo(
            "{\"formatVersion\":\"1.0\",\"waivers\":["
                + ONE
                + ","
                + ONE.replace("review.overdue", "text.blank").replace("/review", "")
                + "]}");
    assertThat(text(WaiversJson.encode(List.of()))).isEqualTo("{\"formatVersion\":\"1.0\"}");
  }

  @Test
  void comesBackFromEverySourceAsItWas() throws IOException {
    List<Waiver> waivers =
        List.of(
            WAIVER,
            WAIVER.toBuilder()
                .pointer(JsonPointer.of("aims", "a/b~c"))
                .reason("ŵ 😀 \n \"x\"")
                .until(PartialDate.parse("2027-02-28"))
                .build());
    byte[] document = WaiversJson.encodeIndented(waivers);
    Path file = Files.write(folder.resolve("waivers.json"), document);

    for (DecodedDocument<List<Waiver>> decoded :
        List.of(
            WaiversJson.decode(document),
            WaiversJson.decode(new ByteArrayInputStream(document)),
            WaiversJson.decode(file),
            WaiversJson.decodeText(text(document)),
            WaiversJson.decode(WaiversJson.encode(waivers)))) {
      assertThat(decoded.getFindings()).isEmpty();
      assertThat(decoded.isComplete()).isTrue();
      assertThat(decoded.getValue()).contains(waivers);
      assertThat(decoded.orThrow()).isEqualTo(waivers);
    }
    assertThat(text(document)).endsWith("\n}\n").contains("\n      \"rule\": \"review.overdue\"");
  }

  @Test
  void aFingerprintAndASchoolComeBackToo() {
    Waiver bound =
        WAIVER.toBuilder()
            .fingerprint("0123456789abcdef")
            .pointer(Optional.empty())
            .school(
                SchoolReference.builder()
                    .urn(Urn.of("999528"))
                    .ukprn(Ukprn.of("10999528"))
                    .laEstab(LaEstab.parse("999/2528"))
                    .name("Quillhurst")
                    .build())
            .build();

    byte[] document = WaiversJson.encode(List.of(bound));

    assertThat(text(document))
        .contains(
            "{'rule':'review.overdue','fingerprint':'0123456789abcdef','school':{'urn':'999528',"
                .concat("'ukprn':'10999528','laEstab':'999/2528','name':'Quillhurst'},'reason':")
                .replace('\'', '"'));
    assertThat(WaiversJson.decode(document).orThrow()).containsExactly(bound);
    assertThat(REFEREE.objections(document)).isEmpty();
  }

  @Test
  void aWaiverHasAFingerprintOrAPointerAndASchoolSomethingToGoBy() {
    Marked document =
        Marked.of(
            """
            {"formatVersion": "1.0", "waivers": [
             ⟦{"rule": "text.blank", "school": ⟦{}⟧,
              "reason": "x", "approvedBy": {"name": "x"}, "until": "2027"}⟧,
             {"rule": "text.blank", "fingerprint": ⟦"0123456789ABCDEF"⟧, "pointer": "",
              "school": {"urn": ⟦"7"⟧, "name": ⟦" "⟧},
              "reason": "x", "approvedBy": {"name": "x"}, "until": "2027"}]}""");

    judgedAlike(
        document,
        "json.missing-member /waivers/0",
        "json.missing-member /waivers/0/school",
        "json.bad-value /waivers/1/fingerprint",
        "json.bad-value /waivers/1/school/urn",
        "json.bad-value /waivers/1/school/name");
    assertThat(Marked.lines(WaiversJson.decode(document.bytes()).getFindings()))
        .contains(
            "json.missing-member /waivers/0: a member is missing here; add \"fingerprint\" or \"pointer\" in /waivers/0",
            "json.bad-value /waivers/1/school/name: this is not a name in text that can be read");
  }

  @Test
  void whoApprovedItIsNotBlank() {
    Marked document =
        Marked.of(
            "{\"formatVersion\": \"1.0\", \"waivers\": [⟦"
                + ONE.replace("\"name\":\"Zebediah\"", "\"name\":\" \"")
                + "⟧]}");

    found(document, "json.bad-value /waivers/0");
    assertThat(Marked.lines(WaiversJson.decode(document.bytes()).getFindings()))
        .containsExactly(
            "json.bad-value /waivers/0: this is not a waiver, since the name of who approved it is no text that can be read");
  }

  @Test
  void theExampleComesOutAsItWentIn() throws IOException {
    byte[] example = Files.readAllBytes(EXAMPLE);

    DecodedDocument<List<Waiver>> decoded = WaiversJson.decode(example);

    assertThat(Marked.lines(decoded.getFindings())).isEmpty();
    assertThat(text(WaiversJson.encodeIndented(decoded.orThrow()))).isEqualTo(text(example));
    assertThat(REFEREE.objections(example)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"formatVersion\": \"1.0\"}",
        "{\"formatVersion\": \"1.0\", \"waivers\": []}",
        "{\"waivers\": [], \"$schema\": \"./waivers-1.0.schema.json\", \"formatVersion\": \"1.0\"}"
      })
  void noWaiversAreFineToo(String document) {
    assertThat(WaiversJson.decodeText(document).getFindings()).isEmpty();
    assertThat(WaiversJson.decodeText(document).orThrow()).isEmpty();
    assertThat(REFEREE.objections(document.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void allMistakesAreReportedAtOnce() {
    judgedAlike(
        Marked.of(
            """
            {"formatVersion": "1.0", ⟦"waiver"⟧: 1, "waivers": [
             ⟦{}⟧, ⟦7⟧, ⟦null⟧,
             {"rule": ⟦"overdue"⟧, "pointer": ⟦"review"⟧, "reason": ⟦" \\t"⟧,
              "approvedBy": {"role": ⟦"head"⟧}, "until": ⟦"2026-02-30"⟧},
             {"rule": "text.blank", "pointer": "", "reason": "x",
              "approvedBy": ⟦{}⟧, "until": ⟦2026⟧, ⟦"untill"⟧: 1}]}"""),
        "json.unknown-member /waiver",
        "json.missing-member /waivers/0",
        "json.missing-member /waivers/0",
        "json.missing-member /waivers/0",
        "json.missing-member /waivers/0",
        "json.missing-member /waivers/0",
        "json.wrong-type /waivers/1",
        "json.null /waivers/2",
        "json.bad-value /waivers/3/rule",
        "json.bad-value /waivers/3/pointer",
        "json.bad-value /waivers/3/reason",
        "json.unknown-value /waivers/3/approvedBy/role",
        "json.bad-value /waivers/3/until",
        "json.missing-member /waivers/4/approvedBy",
        "json.wrong-type /waivers/4/until",
        "json.unknown-member /waivers/4/untill");
  }

  @ParameterizedTest
  @ValueSource(strings = {"⟦[]⟧", "⟦\"waivers\"⟧", "⟦7⟧"})
  void aDocumentIsAnObject(String document) {
    judgedAlike(Marked.of(document), "json.wrong-type ");
  }

  @Test
  void theListIsAListAndTheVersionIsThere() {
    judgedAlike(
        Marked.of("⟦{\"waivers\": ⟦{}⟧}⟧"), "json.missing-member ", "json.wrong-type /waivers");
  }

  @Test
  void aSecondMemberOfTheSameNameIsAMistakeThatNoSchemaCanSay() {
    Marked document = Marked.of("{\"formatVersion\": \"1.0\", \"waivers\": [], ⟦\"waivers\"⟧: []}");

    found(document, "json.duplicate-member /waivers");
  }

  @Test
  void aReasonOfInvisibleCharactersAloneIsNone() {
    Marked document =
        Marked.of(
            "{\"formatVersion\": \"1.0\", \"waivers\": ["
                + ONE.replace("\"Zebediah is away\"", "⟦\"\\u200b\\u00a0\"⟧")
                + "]}");

    found(document, "json.bad-value /waivers/0/reason");
    assertThat(Marked.lines(WaiversJson.decode(document.bytes()).getFindings()))
        .containsExactly(
            "json.bad-value /waivers/0/reason: this is not a reason in text that can be read");
  }

  @Test
  void theFormOfARuleIdIsSaidInWords() {
    Finding finding =
        WaiversJson.decodeText(
                "{\"formatVersion\":\"1.0\",\"waivers\":["
                    + ONE.replace("review.overdue", "Overdue")
                    + "]}")
            .getFindings()
            .get(0);

    assertThat(Marked.lines(List.of(finding)))
        .containsExactly(
            "json.bad-value /waivers/0/rule: this is not the id of a rule, such as \"review.overdue\": small letters, digits, hyphens, dots");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{} {}", "\uFEFF\uFEFF{}", "\ud800"})
  void whatIsNoDocumentIsReported(String text) {
    DecodedDocument<List<Waiver>> decoded = WaiversJson.decodeText(text);

    assertThat(decoded.getFindings()).isNotEmpty();
    assertThat(decoded.getFindings()).allMatch(f -> f.getPosition().isPresent());
    assertThat(decoded.getValue()).isEmpty();
    assertThat(decoded.isComplete()).isFalse();
  }

  @Test
  void aNewerMinorVersionIsReadAsFarAsItIsKnown() {
    String document =
        "{\"formatVersion\":\"1.3\",\"colour\":7,\"waivers\":["
            + ONE.replace("{\"rule\"", "{\"scope\":1,\"rule\"")
            + "]}";

    DecodedDocument<List<Waiver>> decoded = WaiversJson.decodeText(document);

    assertThat(decoded.getValue()).contains(List.of(WAIVER));
    assertThat(decoded.isComplete()).isFalse();
    assertThat(decoded.getFindings())
        .extracting(f -> f.getSeverity().getJsonName() + " " + f.getKind())
        .containsExactly(
            "warning json.newer-version",
            "warning json.unknown-member",
            "warning json.unknown-member");
    assertThat(WaiversJson.decodeText("{\"formatVersion\":\"1.3\"}").isComplete()).isTrue();
    assertThat(WaiversJson.decodeText("{\"formatVersion\":\"2.0\"}").getValue()).isEmpty();
  }

  @Test
  void whoCannotGoOnWithoutThemIsToldHowMuchIsWrong() {
    assertThatIllegalStateException()
        .isThrownBy(() -> WaiversJson.decodeText("{\"Zebediah\": 1}").orThrow())
        .withMessage("No value: the document has 2 errors");
  }

  @Test
  void noMessageQuotesTheDocument() {
    String document =
        "{\"formatVersion\":\"1.0\",\"Zebediah\":1,\"waivers\":[\"Zebediah\",{\"rule\":\"Zebediah\",\"pointer\":\"Zebediah\",\"approvedBy\":{\"role\":\"Zebediah\"},\"until\":\"Zebediah\"}]}";

    DecodedDocument<List<Waiver>> decoded = WaiversJson.decodeText(document);

    assertThat(decoded.getFindings()).hasSize(7);
    assertThat(Marked.lines(decoded.getFindings()))
        .allSatisfy(line -> assertThat(line.substring(line.indexOf(": "))).doesNotContain("Zeb"));
  }

  @Test
  void findingsAboutAWaiverGetItsPlace() {
    Marked document =
        Marked.of("{\"formatVersion\":\"1.0\",\"waivers\":[" + ONE + ",\n ⟦" + ONE + "⟧]}");
    Finding finding = Finding.of(StructuralKinds.SYNTAX, JsonPointer.parse("/waivers/1"));

    List<Finding> located = WaiversJson.decode(document.bytes()).locate(List.of(finding));

    assertThat(located)
        .extracting(f -> f.getPosition().orElseThrow())
        .containsExactly(document.place(0));
  }

  @Test
  void documentsAreReadToTheLimitsOfPolicies() {
    String start = "{\"formatVersion\":\"1.0\",\"waivers\":[";

    assertThat(kinds(" ".repeat(1 << 20))).containsExactly("json.syntax");
    assertThat(kinds(" ".repeat((1 << 20) + 1))).containsExactly("json.too-large");
    assertThat(kinds("[".repeat(64))).doesNotContain("json.too-deep");
    assertThat(kinds("[".repeat(65))).contains("json.too-deep");
    assertThat(kinds(start + "1,".repeat(1_000) + "1]}"))
        .hasSize(1_001)
        .endsWith("json.too-many-findings");
    assertThat(kinds(start + ONE.replace("/review", "/a".repeat(16_383)) + "]}")).isEmpty();
    assertThat(kinds(start + ONE.replace("/review", "/a".repeat(16_384)) + "]}"))
        .containsExactly("json.too-many-values");
    assertThat(kinds(start + ONE.replace("is away", "x".repeat(262_135)) + "]}")).isEmpty();
    assertThat(kinds(start + ONE.replace("is away", "x".repeat(262_136)) + "]}"))
        .containsExactly("json.too-long");
    assertThat(kinds(start + ONE.replace("review.overdue", "a-".repeat(100_000) + "a.b") + "]}"))
        .isEmpty();
  }

  @Test
  void aTextThatUtf8CannotHoldIsRefused() {
    Waiver broken = WAIVER.toBuilder().reason("x\ud800").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> WaiversJson.encode(List.of(broken)))
        .withMessage("A text has half of a surrogate pair, which UTF-8 cannot hold");
  }

  /** Decoder and schema find mistakes at the same places. */
  private static void judgedAlike(Marked document, String... expected) {
    List<Finding> findings = found(document, expected);

    assertThat(REFEREE.objections(document.bytes()))
        .containsExactlyInAnyOrderElementsOf(
            findings.stream().map(Finding::getPointer).distinct().toList());
  }

  private static List<Finding> found(Marked document, String... expected) {
    DecodedDocument<List<Waiver>> decoded = WaiversJson.decode(document.bytes());

    assertThat(decoded.getFindings())
        .extracting(f -> f.getKind() + " " + f.getPointer())
        .containsExactly(expected);
    List<SourcePosition> marks =
        IntStream.range(0, document.count()).mapToObj(document::place).toList();
    assertThat(decoded.getFindings().stream().map(f -> f.getPosition().orElseThrow()).distinct())
        .containsExactlyElementsOf(marks);
    assertThat(decoded.getValue()).isEmpty();
    assertThat(WaiversJson.decodeText(document.text()).getFindings())
        .isEqualTo(decoded.getFindings());
    return decoded.getFindings();
  }

  private static List<String> kinds(String document) {
    return WaiversJson.decodeText(document).getFindings().stream()
        .map(f -> f.getKind().getId())
        .toList();
  }

  private static String text(byte[] document) {
    return new String(document, UTF_8);
  }
}
