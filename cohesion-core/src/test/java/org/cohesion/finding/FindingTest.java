package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final FindingTexts NO_TEXTS = InMemory.texts(Map.of());
  private static final FindingKind KIND = FindingKind.warning("review.missing", NO_TEXTS);
  private static final JsonPointer PLACE = JsonPointer.of("review", "nextReview");
  private static final SourcePosition POSITION = new SourcePosition(3, 5, 3, 9);
  private static final Finding FINDING = Finding.of(KIND, PLACE);

  @Test
  void hasTheSeverityOfItsKindAndNothingElseToBeginWith() {
    assertThat(FINDING.getKind()).isSameAs(KIND);
    assertThat(FINDING.getPointer()).isEqualTo(PLACE);
    assertThat(FINDING.getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(FINDING.getPosition()).isEmpty();
    assertThat(FINDING.getArguments()).isEmpty();
  }

  @Test
  void takesArgumentsOfEveryKindInTheOrderGiven() {
    Finding finding =
        FINDING
            .with("number", 1)
            .with("word", "title")
            .with("constant", Frequency.ANNUAL)
            .with("choices", List.of("a", "b"))
            .with("date", PartialDate.of(2016))
            .with("place", POSITION)
            .with("other", PLACE);

    assertThat(finding.getArguments())
        .containsExactly(
            Map.entry("number", 1),
            Map.entry("word", "title"),
            Map.entry("constant", Frequency.ANNUAL),
            Map.entry("choices", List.of("a", "b")),
            Map.entry("date", PartialDate.of(2016)),
            Map.entry("place", POSITION),
            Map.entry("other", PLACE));
  }

  @Test
  void keepsTheLastOfTwoArgumentsOfOneName() {
    assertThat(FINDING.with("number", 1).with("number", 2).getArguments())
        .containsExactly(Map.entry("number", 2));
  }

  @Test
  void countsTheOtherPlacesThatItTellsOf() {
    FindingKind kind =
        FindingKind.error(
            "a.b",
            InMemory.texts(
                Map.of(
                    "messages_en.properties",
                    """
                    org.cohesion.a.b = wrong[, as in {others}]
                    org.cohesion.count.others.one = {n} other
                    org.cohesion.count.others.other = {n} others
                    """)));
    Finding alone = Finding.of(kind, PLACE);
    List<JsonPointer> places = new ArrayList<>(List.of(JsonPointer.of("title")));
    Finding two = alone.withOtherPlaces(places);
    places.add(JsonPointer.of("school"));
    Finding three = alone.with("number", 1).withOtherPlaces(places);

    assertThat(alone.getOtherPlaces()).isEmpty();
    assertThat(alone.text(Locale.ENGLISH)).isEqualTo("wrong");
    assertThat(two.getOtherPlaces()).containsExactly(JsonPointer.of("title"));
    assertThat(two.text(Locale.ENGLISH)).isEqualTo("wrong, as in 1 other");
    assertThat(three.text(Locale.ENGLISH)).isEqualTo("wrong, as in 2 others");
    assertThat(two).isNotEqualTo(alone);
    assertThat(two.withOtherPlaces(List.of())).isEqualTo(alone);
    assertThat(alone.withOtherPlaces(List.of())).isEqualTo(alone);
    assertThat(three.withOtherPlaces(List.of())).isEqualTo(alone.with("number", 1));
  }

  @Test
  void anExcerptIsShownButIsNoPartOfTheFingerprint() {
    FindingKind kind =
        FindingKind.error(
            "a.b", InMemory.texts(Map.of("messages_en.properties", "org.cohesion.a.b = wrong")));
    Finding plain = Finding.of(kind, PLACE).with("number", 1).withPosition(POSITION);

    Finding shown = plain.withExcerpt("\"{number} [x]\"").with("word", "y").with("number", 1);

    assertThat(shown.getExcerpt()).contains("\"{number} [x]\"");
    assertThat(plain.getExcerpt()).isEmpty();
    assertThat(plain.text(Locale.ENGLISH)).isEqualTo("wrong");
    assertThat(shown.text(Locale.ENGLISH)).isEqualTo("wrong (here: \"{number} [x]\")");
    assertThat(plain.withExcerpt("x")).isNotEqualTo(plain).isEqualTo(plain.withExcerpt("x"));
    assertThat(plain.withExcerpt("x").getFingerprint()).isEqualTo(plain.getFingerprint());
    assertThat(plain.withExcerpt("x")).hasToString(plain.toString());
  }

  @Test
  void isNotChangedByMakingCopies() {
    Finding finding = FINDING.with("number", 1);

    Finding changed =
        finding
            .with("number", 2)
            .with("word", "x")
            .withSeverity(Severity.ERROR)
            .withPosition(POSITION)
            .withAnchor(JsonPointer.of("anchor"));

    assertThat(finding).isEqualTo(Finding.of(KIND, PLACE).with("number", 1));
    assertThat(finding.getArguments()).containsExactly(Map.entry("number", 1));
    assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(finding.getPosition()).isEmpty();
    assertThat(changed.getKind()).isSameAs(KIND);
    assertThat(changed.getPointer()).isEqualTo(PLACE);
    assertThat(changed.getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(changed.getPosition()).contains(POSITION);
    assertThat(changed.getArguments())
        .containsExactly(Map.entry("number", 2), Map.entry("word", "x"));
  }

  @Test
  void keepsEverythingElseWhenOneThingIsChanged() {
    Finding full =
        FINDING
            .with("number", 1)
            .withSeverity(Severity.INFO)
            .withPosition(POSITION)
            .withAnchor(JsonPointer.of("anchor"));

    assertThat(full.with("number", 1)).isEqualTo(full);
    assertThat(full.withSeverity(Severity.INFO)).isEqualTo(full);
    assertThat(full.withPosition(POSITION)).isEqualTo(full);
    assertThat(full.withAnchor(JsonPointer.of("anchor"))).isEqualTo(full);
  }

  @Test
  void givesArgumentsThatCannotBeChanged() {
    List<String> choices = new ArrayList<>(List.of("a"));
    Finding finding = FINDING.with("choices", choices);

    choices.add("b");

    assertThat(finding.getArguments()).containsExactly(Map.entry("choices", List.of("a")));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> finding.getArguments().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> FINDING.getArguments().put("a", 1));
  }

  @Test
  void isEqualIfEverythingIs() {
    Finding same =
        Finding.of(
            FindingKind.warning("review.missing", InMemory.english()),
            JsonPointer.parse("/review/nextReview"));

    assertThat(same).isEqualTo(FINDING).hasSameHashCodeAs(FINDING);
    assertThat(FINDING.with("a", 1).with("b", 2))
        .isEqualTo(FINDING.with("b", 2).with("a", 1))
        .hasSameHashCodeAs(FINDING.with("b", 2).with("a", 1));
  }

  @Test
  void differsIfAnythingDoes() {
    Finding second = Finding.numbered(List.of(FINDING, FINDING)).get(1);

    assertThat(FINDING)
        .isNotEqualTo(Finding.of(FindingKind.warning("a.b", NO_TEXTS), PLACE))
        .isNotEqualTo(Finding.of(KIND, JsonPointer.ROOT))
        .isNotEqualTo(FINDING.withSeverity(Severity.ERROR))
        .isNotEqualTo(FINDING.withPosition(POSITION))
        .isNotEqualTo(FINDING.withAnchor(PLACE))
        .isNotEqualTo(FINDING.with("a", 1))
        .isNotEqualTo(second)
        .isNotEqualTo("review.missing")
        .isNotEqualTo(null);
  }

  @Test
  void showsSeverityKindAndPlaceButNoArguments() {
    assertThat(FINDING.with("word", "secret"))
        .hasToString("warning review.missing at /review/nextReview");
    assertThat(
            Finding.of(KIND, JsonPointer.ROOT).withSeverity(Severity.ERROR).withPosition(POSITION))
        .hasToString("error review.missing at the root (3:5)");
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNulls() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Finding.of(KIND, null))
        .withMessage("pointer");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> FINDING.with(null, 1))
        .withMessage("name");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> FINDING.with("word", (String) null))
        .withMessage("value");
  }

  @Test
  void itsTextFormHasNoMoreOfAPointerThanIsWorthPrinting() {
    JsonPointer pointer = JsonPointer.of("a\n\u202E", "x".repeat(100_000)).child(7);

    assertThat(Finding.of(InMemory.kind("m"), pointer).toString())
        .endsWith(" at /a\\u000a\\u202e/" + "x".repeat(63) + "…/7");
  }
}
