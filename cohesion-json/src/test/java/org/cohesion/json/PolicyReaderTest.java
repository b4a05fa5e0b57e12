package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers that are set up otherwise than the one behind {@link PolicyJson}. */
class PolicyReaderTest {

  private static final String START = "{\"formatVersion\":\"1.0\",";
  private static final PolicyReader NULLS = PolicyReader.builder().acceptNullAsAbsent(true).build();
  private static final PolicyReader SHOWING = PolicyReader.builder().showText(true).build();

  /** A limit, a document that just keeps to it, and one that does not, with what is found. */
  static Stream<Arguments> limits() {
    return Stream.of(
        limit(l -> l.withDocumentBytes(34), START + "\"title\":\"\"}", START + "\"title\":\"x\"}")
            .has("json.too-large "),
        limit(
                l -> l.withDepth(3),
                START + "\"extensions\":{\"org.a\":[]}}",
                START + "\"extensions\":{\"org.a\":[[]]}}")
            .has("json.too-deep /extensions/org.a/0"),
        limit(
                l -> l.withTextLength(13),
                START + "\"title\":\"Cohesion here\"}",
                START + "\"title\":\"Cohesion there\"}")
            .has("json.too-long /title"),
        limit(
                l -> l.withTextLength(13),
                START + "\"extensions\":{\"org.a\":{\"Cohesion here\":1}}}",
                START + "\"extensions\":{\"org.a\":{\"Cohesion there\":1}}}")
            .has("json.too-long /extensions/org.a"),
        limit(
                l -> l.withNumberLength(3),
                START + "\"extensions\":{\"org.a\":7e5}}",
                START + "\"extensions\":{\"org.a\":-7e5}}")
            .has("json.too-long /extensions/org.a"));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void eachLimitCanBeLowered(Limits limits, String within, String beyond, String expected) {
    PolicyReader reader = PolicyReader.builder().limits(limits).build();

    assertThat(reader.decodeText(within).getFindings()).isEmpty();
    assertThat(kindsAndPlaces(reader.decodeText(beyond))).containsExactly(expected);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void theDefaultIsAsHighAsItWas(Limits limits, String within, String beyond) {
    assertThat(limits).isNotEqualTo(Limits.DEFAULT);
    assertThat(PolicyReader.builder().build().decodeText(beyond).getFindings()).isEmpty();
  }

  @Test
  void theCountOfFindingsCanBeLowered() {
    PolicyReader reader = PolicyReader.builder().limits(Limits.DEFAULT.withFindings(2)).build();

    assertThat(kindsAndPlaces(reader.decodeText(START + "\"a\":1,\"b\":1}")))
        .containsExactly("json.unknown-member /a", "json.unknown-member /b");
    assertThat(kindsAndPlaces(reader.decodeText(START + "\"a\":1,\"b\":1,\"c\":1,\"d\":1}")))
        .containsExactly(
            "json.unknown-member /a", "json.unknown-member /b", "json.too-many-findings ");
  }

  @Test
  void eachLimitCanBeRaised() {
    int depth = 1_000;
    String deep = "[".repeat(depth - 2) + "]".repeat(depth - 2);
    String text = "x".repeat(2 << 20);
    String document =
        START
            + "\"title\":\""
            + text
            + "\",\"extensions\":{\"org.a\":"
            + deep
            + ",\"org.b\":"
            + "7".repeat(1_000)
            + "}}";
    PolicyReader reader =
        PolicyReader.builder()
            .limits(new Limits(1 << 30, depth, 2 << 20, 1_000, 1_000_000))
            .build();

    Decoded decoded = reader.decodeText(document);

    assertThat(decoded.getFindings()).isEmpty();
    assertThat(decoded.orThrow().getTitle()).contains(text);
    JsonPointer innermost = JsonPointer.parse("/extensions/org.a" + "/0".repeat(depth - 3));
    Finding located = decoded.locate(List.of(Finding.of(StructuralKinds.SYNTAX, innermost))).get(0);
    int column = document.indexOf("[]") + 1;
    assertThat(located.getPosition().orElseThrow().startColumn()).isEqualTo(column);
    assertThat(located.getPosition().orElseThrow().endColumn()).isEqualTo(column + 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void aLimitIsAtLeastOne(int value) {
    Limits limits = Limits.DEFAULT;
    for (UnaryOperator<Limits> change :
        List.<UnaryOperator<Limits>>of(
            l -> l.withDocumentBytes(value),
            l -> l.withDepth(value),
            l -> l.withTextLength(value),
            l -> l.withNumberLength(value),
            l -> l.withFindings(value))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> change.apply(limits))
          .withMessageMatching("The limit of [a-z ]+ must be 1 to \\d+, but is " + value);
    }
    assertThat(new Limits(1, 1, 1, 1, 1).depth()).isEqualTo(1);
  }

  @Test
  void aDocumentHasAtMostAGibibyteAndAThousandLevels() {
    assertThat(Limits.DEFAULT.withDocumentBytes(1 << 30).withDepth(1_000).depth()).isEqualTo(1_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.DEFAULT.withDocumentBytes((1 << 30) + 1))
        .withMessage("The limit of document bytes must be 1 to 1073741824, but is 1073741825");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.DEFAULT.withDepth(1_001))
        .withMessage("The limit of depth must be 1 to 1000, but is 1001");
  }

  @Test
  void nullIsAbsentWhereTheReaderIsToldSo() {
    String document =
        START
            + "\"title\":null,\"language\":null,\"school\":{\"urn\":null,\"ageRange\":null,"
            + "\"aliases\":[null,\"The Elms\",null],\"extensions\":null},\"control\":null,"
            + "\"links\":null,\"sections\":[null],\"review\":{\"frequency\":null}}";

    Policy policy = NULLS.decodeText(document).orThrow();

    assertThat(new String(PolicyJson.encode(policy), UTF_8))
        .isEqualTo(START + "\"school\":{\"aliases\":[\"The Elms\"]},\"review\":{}}");
    assertThat(PolicyJson.decodeText(document).getFindings())
        .hasSize(11)
        .allMatch(f -> f.getKind().equals(StructuralKinds.NULL));
  }

  @Test
  void whatIsRequiredIsMissingWhenItIsNull() {
    String document =
        "{\"formatVersion\":null,\"definition\":{\"statement\":null},"
            + "\"control\":{\"author\":{\"role\":null,\"name\":null}},"
            + "\"school\":{\"ageRange\":{\"from\":null,\"to\":7}}}";

    assertThat(kindsAndPlaces(NULLS.decodeText(document)))
        .containsExactlyInAnyOrder(
            "json.missing-member ",
            "json.missing-member /definition",
            "json.missing-member /control/author",
            "json.missing-member /school/ageRange");
  }

  @Test
  void aMemberThatIsNullStillHasItsName() {
    assertThat(kindsAndPlaces(NULLS.decodeText(START + "\"title\":null,\"title\":\"x\"}")))
        .containsExactly("json.duplicate-member /title");
    assertThat(kindsAndPlaces(NULLS.decodeText(START + "\"titel\":null}")))
        .containsExactly("json.unknown-member /titel");
  }

  @Test
  void insideAnExtensionNullIsAValue() {
    Policy policy =
        NULLS.decodeText(START + "\"extensions\":{\"org.a\":[null],\"org.b\":null}}").orThrow();

    assertThat(policy.getExtensions().get("org.a"))
        .contains(ExtensionValue.array(List.of(ExtensionValue.nothing())));
    assertThat(policy.getExtensions().get("org.b")).contains(ExtensionValue.nothing());
  }

  @Test
  void aDocumentOfNullIsNone() {
    assertThat(kindsAndPlaces(NULLS.decodeText("null"))).containsExactly("json.null ");
    assertThat(NULLS.decodeText("null").getPolicy()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void messagesShowTextWhereTheReaderIsToldSo(FindingKind kind) {
    String document = Objects.requireNonNull(JsonFindingKindsTest.FIRING.get(kind.getId()));

    List<Finding> plain = PolicyJson.decodeText(document).getFindings();
    List<Finding> showing = SHOWING.decodeText(document).getFindings();

    assertThat(showing).hasSameSizeAs(plain);
    for (int i = 0; i < plain.size(); i++) {
      String text = plain.get(i).text(Locale.ENGLISH);
      String excerpt = showing.get(i).getExcerpt().map(e -> " (here: " + e + ")").orElse("");
      assertThat(plain.get(i).getExcerpt()).isEmpty();
      assertThat(showing.get(i).text(Locale.ENGLISH)).isEqualTo(text + excerpt);
      assertThat(showing.get(i).getFingerprint()).isEqualTo(plain.get(i).getFingerprint());
      assertThat(showing.get(i).getPosition()).isEqualTo(plain.get(i).getPosition());
      assertThat(showing.get(i).toString()).isEqualTo(plain.get(i).toString());
    }
  }

  static List<FindingKind> kinds() {
    return JsonFindingKinds.all();
  }

  @Test
  void showsNamesTextsAndOtherSingleValuesAsTheyAreWritten() {
    assertThat(excerpts(START + "\"titel\":1,\"title\":7.50,\"reference\":true}"))
        .containsExactly("\"titel\"", "7.50", "true");
    assertThat(excerpts(START + "\"review\":{\"nextReview\":\"31 May\",\"term\":null}}"))
        .containsExactly("\"31 May\"", "null");
    assertThat(excerpts(START + "\"title\":\"x\",\"title\":\"y\"}")).containsExactly("\"title\"");
    assertThat(excerpts(START + "\"title\":maybe}")).containsExactly("maybe");
  }

  @Test
  void showsNoObjectsAndNoLists() {
    assertThat(excerpts(START + "\"title\":{},\"reference\":[],\"links\":[{}]}"))
        .containsExactly("", "", "");
    assertThat(excerpts("{")).containsExactly("");
  }

  @Test
  void showsNoMoreThanSixtyCharacters() {
    String sixty = "\"" + "ŵ😀".repeat(29) + "\"";
    String longer = "\"" + "ŵ😀".repeat(29) + "x\"";

    assertThat(excerpts(START + "\"language\":" + sixty + "}")).containsExactly(sixty);
    assertThat(excerpts(START + "\"language\":" + longer + "}"))
        .containsExactly(longer.substring(0, longer.length() - 1) + "…");
    assertThat(excerpts(START + "\"language\":\"" + "😀".repeat(10_000) + "\"}").get(0))
        .hasSize(1 + 59 * 2 + 1);
  }

  @Test
  void whatCouldMoveTheCursorOrTurnTextAroundIsShownAsAnEscape() {
    assertThat(excerpts(START + "\"language\":\"\u009b2J\u202e\u200b\u2028\u00ad\u007f\"}"))
        .containsExactly("\"\\u009b2J\\u202e\\u200b\\u2028\\u00ad\\u007f\"");
    assertThat(excerpts(START + "\"language\":\"a\u001b[2J\"}")).containsExactly("\\u001b");
  }

  @Test
  void locatedFindingsShowTextToo() {
    Decoded decoded = SHOWING.decodeText(START + "\"title\":\"A title\",\"control\":{}}");

    List<Finding> located =
        decoded.locate(
            List.of(
                Finding.of(StructuralKinds.SYNTAX, JsonPointer.of("title")),
                Finding.of(StructuralKinds.SYNTAX, JsonPointer.of("control"))));

    assertThat(located.get(0).getExcerpt()).contains("\"A title\"");
    assertThat(located.get(1).getExcerpt()).isEmpty();
  }

  @Test
  void readsFromEverySource(@TempDir Path folder) throws IOException {
    byte[] document = (START + "\"title\":null}").getBytes(UTF_8);
    Path file = Files.write(folder.resolve("policy.json"), document);

    assertThat(NULLS.decode(document).isComplete()).isTrue();
    assertThat(NULLS.decode(new ByteArrayInputStream(document)).isComplete()).isTrue();
    assertThat(NULLS.decode(file).isComplete()).isTrue();
    assertThat(NULLS.decodeText(new String(document, UTF_8)).isComplete()).isTrue();
    assertThat(NULLS.decode(document).getFirstLine()).isEqualTo(1);
  }

  private static List<String> excerpts(String document) {
    return SHOWING.decodeText(document).getFindings().stream()
        .map(finding -> finding.getExcerpt().orElse(""))
        .toList();
  }

  private static List<String> kindsAndPlaces(Decoded decoded) {
    return decoded.getFindings().stream().map(f -> f.getKind() + " " + f.getPointer()).toList();
  }

  private static Case limit(UnaryOperator<Limits> change, String within, String beyond) {
    return new Case(change.apply(Limits.DEFAULT), within, beyond);
  }

  private record Case(Limits limits, String within, String beyond) {

    Arguments has(String expected) {
      return Arguments.of(limits, within, beyond, expected);
    }
  }
}
