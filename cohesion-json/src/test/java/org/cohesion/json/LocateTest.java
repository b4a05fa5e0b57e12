package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.SourcePosition;
import org.junit.jupiter.api.Test;

class LocateTest {

  private static final FindingKind KIND =
      FindingKind.warning("test.kind", FindingTexts.of(name -> null));

  @Test
  void aFindingGetsThePlaceOfTheValue() {
    Marked marked =
        Marked.policy(
            "\r\n\t\"title\": ⟦\"ŵ😀\"⟧, \"school\": ⟦{\"ageRange\": {\"from\": ⟦4⟧, \"to\":"
                + " 11}}⟧,\n\"outline\": ⟦[\"/aims\", ⟦\"/links\"⟧\n]⟧}");

    assertPlaces(marked, "/title", "/school", "/school/ageRange/from", "/outline", "/outline/1");
  }

  @Test
  void theRootIsTheWholeDocument() {
    assertPlaces(Marked.of(" \n⟦{\"formatVersion\": \"1.0\"\n}⟧\n"), "");
    assertPlaces(Marked.of("\uFEFF⟦{\"formatVersion\": \"1.0\"}⟧"), "");
  }

  @Test
  void placesAfterAByteOrderMarkAreRight() {
    assertPlaces(Marked.of("\uFEFF{\"formatVersion\": ⟦\"1.0\"⟧}"), "/formatVersion");
  }

  @Test
  void whatIsDeepInListsIsFound() {
    Marked marked =
        Marked.policy(
            "\"procedures\": {\"strands\": [{\"strand\": \"equity-and-excellence\"}, {\"strand\":"
                + " \"equity-and-excellence\", \"groups\": [{\"heading\": \"x\", \"procedures\":"
                + " [{\"statement\": \"a\"}, ⟦{\"statement\": ⟦\"b\"⟧}⟧]}]}]}");

    assertPlaces(
        marked,
        "/procedures/strands/1/groups/0/procedures/1",
        "/procedures/strands/1/groups/0/procedures/1/statement");
  }

  @Test
  void escapedNamesAndEmptyNamesAreFound() {
    Marked marked =
        Marked.policy(
            "\"extensions\": {\"org.example\": {\"a/b~c\": ⟦1⟧, \"\": ⟦2⟧, \"\\u0175\": ⟦3⟧}}");

    assertPlaces(
        marked,
        "/extensions/org.example/a~1b~0c",
        "/extensions/org.example/",
        "/extensions/org.example/ŵ");
  }

  @Test
  void whatIsNotThereHasThePlaceOfTheInnermostPartThatIs() {
    Marked marked =
        Marked.policy("\"school\": ⟦{\"name\": ⟦\"x\"⟧}⟧, \"links\": ⟦[⟦{\"title\": \"y\"}⟧]⟧");

    assertThat(
            places(
                marked,
                "/school/urn",
                "/school/name/first/second",
                "/links/1",
                "/links/x",
                "/links/01",
                "/links/0/url"))
        .containsExactly(
            marked.place(0),
            marked.place(1),
            marked.place(2),
            marked.place(2),
            marked.place(2),
            marked.place(3));
    assertThat(places(marked, "/review/nextReview")).isEqualTo(places(marked, ""));
  }

  @Test
  void aPointerOfAnyLengthHasThePlaceOfTheInnermostPart() {
    Marked marked = Marked.policy("\"links\": ⟦[]⟧");

    assertThat(places(marked, "/links" + "/a".repeat(100_000))).containsExactly(marked.place(0));
  }

  @Test
  void orderAndRepetitionsAreKept() {
    Marked marked = Marked.policy("\"title\": ⟦\"x\"⟧, \"reference\": ⟦\"y\"⟧");

    assertThat(places(marked, "/reference", "/title", "/reference"))
        .containsExactly(marked.place(1), marked.place(0), marked.place(1));
  }

  @Test
  void everythingElseAboutTheFindingStays() {
    Finding finding =
        Finding.of(KIND, JsonPointer.of("title")).with("months", 7).withAnchor(JsonPointer.ROOT);
    Marked marked = Marked.policy("\"title\": ⟦\"x\"⟧");

    List<Finding> located = PolicyJson.decode(marked.bytes()).locate(List.of(finding));

    assertThat(located).containsExactly(finding.withPosition(marked.place(0)));
    assertThat(located.get(0).getFingerprint()).isEqualTo(finding.getFingerprint());
  }

  @Test
  void aFindingThatHasItsPlaceKeepsIt() {
    SourcePosition elsewhere = new SourcePosition(7, 7, 7, 8);
    List<Finding> findings =
        List.of(
            Finding.of(KIND, JsonPointer.of("title")).withPosition(elsewhere),
            Finding.of(KIND, JsonPointer.of("title")));
    Marked marked = Marked.policy("\"title\": ⟦\"x\"⟧");

    List<Finding> located = PolicyJson.decode(marked.bytes()).locate(findings);

    assertThat(located.stream().map(f -> f.getPosition().orElseThrow()))
        .containsExactly(elsewhere, marked.place(0));
  }

  @Test
  void withoutFindingsTheDocumentIsNotRead() {
    byte[] document = "{\"formatVersion\": \"1.0\"}".getBytes(UTF_8);
    Decoded decoded = PolicyJson.decode(document);
    Arrays.fill(document, (byte) 0);
    List<Finding> none = List.of();

    assertThat(decoded.locate(none)).isSameAs(none);
  }

  @Test
  void ofSeveralMembersOfOneNameTheFirstCounts() {
    Marked marked = Marked.policy("\"title\": ⟦\"x\"⟧, \"title\": \"y\"");

    assertThat(places(marked, "/title")).containsExactly(marked.place(0));
  }

  @Test
  void inABrokenDocumentWhatStandsBeforeTheBreakIsPlaced() {
    Marked marked = Marked.policy("\"title\": ⟦\"x\"⟧, \"reference\": nothing");

    assertThat(places(marked, "/title")).containsExactly(marked.place(0));
    assertThat(places(marked, "/links")).hasSize(1);
  }

  @Test
  void whereThereIsNoDocumentThePlaceIsTheStart() {
    SourcePosition start = new SourcePosition(1, 1, 1, 1);

    assertThat(places(Marked.of(""), "/title")).containsExactly(start);
    assertThat(places(Marked.of("\uFEFF"), "/title")).containsExactly(start);
    assertThat(places(Marked.of(" ".repeat(1_048_577)), "/title")).containsExactly(start);
  }

  private static void assertPlaces(Marked marked, String... pointers) {
    List<SourcePosition> places = places(marked, pointers);
    for (int i = 0; i < pointers.length; i++) {
      assertThat(places.get(i)).describedAs(pointers[i]).isEqualTo(marked.place(i));
    }
  }

  private static List<SourcePosition> places(Marked marked, String... pointers) {
    List<Finding> findings =
        Arrays.stream(pointers).map(p -> Finding.of(KIND, JsonPointer.parse(p))).toList();
    List<Finding> located = PolicyJson.decode(marked.bytes()).locate(findings);
    assertThat(located).hasSameSizeAs(findings);
    return located.stream().map(f -> f.getPosition().orElseThrow()).toList();
  }
}
