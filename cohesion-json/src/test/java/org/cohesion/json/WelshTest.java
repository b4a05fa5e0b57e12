package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.json.source.SyntaxProblem;
import org.cohesion.text.JsonNamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What decoding says in Welsh. */
class WelshTest {

  private static final Locale WELSH = Locale.forLanguageTag("cy");

  /** What is said of the document that fires each kind. */
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry(
              "json.syntax",
              "nid JSON yw hwn: mae'r ddogfen yn gorffen cyn ei bod yn gyflawn; caewch yr hyn sy'n agored o hyd â \", ] neu }"),
          Map.entry("json.encoding", "nid UTF-8 yw hwn; cadwch y ddogfen fel UTF-8"),
          Map.entry(
              "json.duplicate-member",
              "mae aelod o'r enw hwn yma eisoes (gweler llinell 1, colofn 2); cadwch un o'r ddau"),
          Map.entry(
              "json.unknown-member",
              "nid oes aelod o'r fath yma; ailenwch ef neu tynnwch ef allan; ai \"title\" oedd gennych mewn golwg?"),
          Map.entry("json.missing-member", "mae aelod ar goll yma; ychwanegwch \"formatVersion\""),
          Map.entry(
              "json.wrong-type",
              "rhestr sydd yma, ond rhaid cael gwrthrych gyda \"formatVersion\""),
          Map.entry(
              "json.null",
              "null sydd yma, ac nid yw'n dweud dim; rhowch werth iddo neu hepgorwch ef"),
          Map.entry(
              "json.unknown-value",
              "nid yw'r gwerth hwn yn hysbys yma; ysgrifennwch \"en\" neu \"cy\"; ai \"en\" oedd gennych mewn golwg?"),
          Map.entry(
              "json.bad-value",
              "nid yw'r gwerth hwn yn ddilys; rhaid cael fersiwn o'r fformat, megis \"1.0\""),
          Map.entry(
              "json.trailing-content", "mae rhagor o destun ar ôl diwedd y ddogfen; tynnwch ef"),
          Map.entry(
              "json.unknown-version",
              "ni ellir darllen y fersiwn hon o'r fformat yma; cadwch y ddogfen fel fersiwn 1.0, neu defnyddiwch fersiwn o'r llyfrgell sy'n ei darllen"),
          Map.entry(
              "json.too-deep",
              "mae gwrthrychau a rhestrau wedi'u nythu dros 64 lefel o ddyfnder yma; nythwch lai ohonynt"),
          Map.entry("json.too-long", "mae dros 262144 nod yma; byrhewch ef"),
          Map.entry("json.too-large", "mae dros 1048576 beit yn y ddogfen; byrhewch hi"),
          Map.entry(
              "json.too-many-values",
              "erbyn y fan hon mae dros 16384 gwerth mewn rhestrau, estyniadau ac aelodau anhysbys; tynnwch rai allan"),
          Map.entry(
              "json.too-many-findings",
              "mae dros 1000 canfyddiad am y ddogfen hon; datryswch y rhai cyn hwn, a gwiriwch hi eto"),
          Map.entry(
              "json.newer-version",
              "mae'r fersiwn hon o'r fformat yn fwy newydd na fersiwn 1.0, felly hepgorir yr hyn sy'n newydd ynddi; defnyddiwch fersiwn fwy newydd o'r llyfrgell"));

  static List<FindingKind> kinds() {
    return JsonFindingKinds.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindHasItsSentence(FindingKind kind) {
    assertThat(JsonFindingKindsTest.fired(kind).text(WELSH)).isEqualTo(TEXTS.get(kind.getId()));
  }

  @ParameterizedTest
  @CsvSource({
    "json.too-deep, 0, 0 lefel, 0 levels",
    "json.too-deep, 1, 1 lefel, 1 level",
    "json.too-deep, 2, 2 lefel, 2 levels",
    "json.too-long, 1, 1 nod, 1 character",
    "json.too-long, 2, 2 nod, 2 characters",
    "json.too-large, 1, 1 beit, 1 byte",
    "json.too-large, 2, 2 feit, 2 bytes",
    "json.too-large, 3, 3 beit, 3 bytes",
    "json.too-many-values, 1, 1 gwerth, 1 value",
    "json.too-many-values, 2, 2 werth, 2 values",
    "json.too-many-values, 3, 3 gwerth, 3 values",
    "json.too-many-findings, 0, 0 canfyddiad, 0 findings",
    "json.too-many-findings, 1, 1 canfyddiad, 1 finding",
    "json.too-many-findings, 2, 2 ganfyddiad, 2 findings",
    "json.too-many-findings, 3, 3 chanfyddiad, 3 findings",
    "json.too-many-findings, 6, 6 chanfyddiad, 6 findings",
    "json.too-many-findings, 7, 7 canfyddiad, 7 findings"
  })
  void everyLimitBringsItsNoun(String id, int limit, String welsh, String english) {
    FindingKind kind = kinds().stream().filter(k -> k.getId().equals(id)).findFirst().orElseThrow();
    Finding finding = Finding.of(kind, JsonPointer.ROOT).with("limit", limit);

    assertThat(finding.text(WELSH)).contains(" dros " + welsh + " ");
    assertThat(finding.text(Locale.ENGLISH)).containsPattern(" than " + english + "[ ;]");
  }

  static Stream<JsonNamed> labelled() {
    return Stream.concat(Arrays.stream(ValueForm.values()), Arrays.stream(SyntaxProblem.values()));
  }

  /** The literal null has no other name. */
  @ParameterizedTest
  @MethodSource("labelled")
  void everyLabelHasItsWelsh(JsonNamed constant) {
    Finding finding =
        Finding.of(StructuralKinds.SYNTAX, JsonPointer.ROOT).with("problem", constant);
    boolean english = finding.text(WELSH).endsWith(": " + constant.getLabel());

    assertThat(finding.text(WELSH)).matches("nid JSON yw hwn: \\S.*[^. ]");
    assertThat(english).isEqualTo(constant == ValueForm.NULL);
  }

  @Test
  void backslashesStayAsTheyAreWritten() {
    assertThat(text(SyntaxProblem.CONTROL_CHARACTER))
        .isEqualTo(
            "nid JSON yw hwn: ni all toriad llinell na thab sefyll mewn testun fel y mae; ysgrifennwch \\n am doriad llinell, \\t am dab, a \\u a phedwar digid am nodau rheoli eraill");
    assertThat(text(SyntaxProblem.ESCAPE))
        .isEqualTo(
            "nid JSON yw hwn: mae ôl-slaes yn dechrau dihangiad, ac nid oes un o'r fath; ysgrifennwch \\\\ am yr ôl-slaes ei hun");
  }

  @Test
  void theMachinesOwnLocaleIsNeverRead() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("cy", "en", "tr", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        for (FindingKind kind : kinds()) {
          Finding finding = JsonFindingKindsTest.fired(kind);

          assertThat(finding.text(WELSH)).isEqualTo(TEXTS.get(kind.getId()));
          assertThat(finding.text(Locale.FRENCH)).isEqualTo(finding.text(Locale.ENGLISH));
          assertThat(finding.text(Locale.ENGLISH)).isNotEqualTo(finding.text(WELSH));
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String text(SyntaxProblem problem) {
    return Finding.of(StructuralKinds.SYNTAX, JsonPointer.ROOT)
        .with("problem", problem)
        .text(WELSH);
  }
}
