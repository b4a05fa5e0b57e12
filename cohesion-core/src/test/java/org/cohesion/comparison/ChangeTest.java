package org.cohesion.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Control;
import org.cohesion.policy.Link;
import org.cohesion.policy.Policy;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTest {

  private static final Link PLAN = Link.builder().title("Plan").build();
  private static final Link SITE = Link.builder().title("Site").url("a.example").build();
  private static final Link GUIDE = Link.builder().title("Guide").build();

  private static final Policy BEFORE =
      Policy.builder().title("It's ours").reference("A").addLinks(PLAN, SITE, GUIDE).build();

  private static final Policy AFTER =
      Policy.builder()
          .title("It’s ours")
          .reference("B")
          .addLinks(GUIDE)
          .addLinks(Link.builder().title("Site ").url("b.example").build())
          .review(
              ReviewSchedule.builder()
                  .statement("Ms Example reviews it.")
                  .frequency(Frequency.ANNUAL)
                  .build())
          .build();

  @Test
  void saysWhatChangedAndWhere() {
    assertThat(changes(BEFORE, AFTER))
        .extracting(change -> change.text(Locale.ENGLISH))
        .containsExactly(
            "/title differs in quotation marks, dashes, dots or white space only",
            "/reference has changed",
            "/review is new",
            "/links/0 is no longer there",
            "/links/0 has moved; it stood at /links/2",
            "/links/1/title differs in quotation marks, dashes, dots or white space only",
            "/links/1/url has changed");
  }

  @Test
  void saysWhereItStoodIfThatWasElsewhere() {
    Policy before = BEFORE.toBuilder().links(List.of(PLAN, SITE)).build();
    Policy after =
        BEFORE.toBuilder()
            .links(List.of(Link.builder().title("Site ").url("b.example").build()))
            .build();

    assertThat(changes(before, after))
        .extracting(change -> change.text(Locale.ENGLISH))
        .containsExactly(
            "/links/0 is no longer there",
            "/links/0/title differs in quotation marks, dashes, dots or white space only;"
                + " it stood at /links/1/title",
            "/links/0/url has changed; it stood at /links/1/url");
  }

  @Test
  void saysItInWelsh() {
    assertThat(changes(BEFORE, AFTER))
        .extracting(change -> change.text(Locale.forLanguageTag("cy")))
        .containsExactly(
            "dim ond dyfynodau, llinellau toriad, dotiau neu fylchau sy'n wahanol yn /title",
            "mae /reference wedi newid",
            "mae /review yn newydd",
            "nid yw /links/0 yno mwyach",
            "mae /links/0 wedi symud; /links/2 oedd ei le o'r blaen",
            "dim ond dyfynodau, llinellau toriad, dotiau neu fylchau sy'n wahanol yn /links/1/title",
            "mae /links/1/url wedi newid");
  }

  @ParameterizedTest
  @CsvSource({
    "It's ours, It’s ours, SEEN",
    "a - b, a – b, SEEN",
    "wait..., wait…, SEEN",
    "'a  b', 'a b', SEEN",
    "a\u00a0b, a b, SEEN",
    "caf\u00e9, cafe\u0301, UNSEEN",
    "\u0175, w\u0302, UNSEEN",
    "a\u200bb, ab, UNSEEN",
    "co\u00adhesion, cohesion, UNSEEN",
    "\ufeffours, ours, UNSEEN",
    "It's caf\u00e9, It’s cafe\u0301, BOTH",
    "'a  b\u200b', 'a b', BOTH"
  })
  void saysOfTypographyWhetherItIsSeen(String one, String other, String message) {
    Map<String, List<String>> texts =
        Map.of(
            "SEEN",
            List.of(
                "/title differs in quotation marks, dashes, dots or white space only",
                "dim ond dyfynodau, llinellau toriad, dotiau neu fylchau sy'n wahanol yn /title"),
            "UNSEEN",
            List.of(
                "/title looks the same, and differs only in characters that are not seen, or in how"
                    + " its letters are encoded",
                "mae /title yn edrych yr un fath, a dim ond nodau anweledig, neu amgodiad ei"
                    + " lythrennau, sy'n wahanol"),
            "BOTH",
            List.of(
                "/title differs only in quotation marks, dashes, dots or white space, and in"
                    + " characters that are not seen, or in how its letters are encoded",
                "dim ond dyfynodau, llinellau toriad, dotiau neu fylchau, a nodau anweledig neu"
                    + " amgodiad y llythrennau, sy'n wahanol yn /title"));
    Policy before = Policy.builder().title(one).build();
    Policy after = Policy.builder().title(other).build();

    for (List<Change> changes : List.of(changes(before, after), changes(after, before))) {
      assertThat(changes).extracting(Change::getKind).containsExactly(ChangeKind.TYPOGRAPHY);
      assertThat(
              Stream.of(Locale.ENGLISH, Locale.forLanguageTag("cy"))
                  .map(locale -> changes.get(0).text(locale)))
          .containsExactlyElementsOf(texts.get(message));
    }
  }

  @Test
  void speaksEnglishWhereItHasNoOtherLanguage() {
    Change change = changes(BEFORE, AFTER).get(1);

    assertThat(change.text(Locale.FRENCH)).isEqualTo("/reference has changed");
  }

  @Test
  void hasBothPlacesUnlessThereIsOne() {
    List<Change> changes = changes(BEFORE, AFTER);

    assertThat(changes.get(1).getPointerBefore()).contains(JsonPointer.of("reference"));
    assertThat(changes.get(1).getPointerAfter()).contains(JsonPointer.of("reference"));
    assertThat(changes.get(2).getPointerBefore()).isEmpty();
    assertThat(changes.get(2).getPointerAfter()).contains(JsonPointer.of("review"));
    assertThat(changes.get(3).getPointerBefore()).contains(JsonPointer.parse("/links/0"));
    assertThat(changes.get(3).getPointerAfter()).isEmpty();
  }

  @Test
  void hasTheWordsOfBothPolicies() {
    List<Change> changes = changes(BEFORE, AFTER);

    assertThat(changes.get(1).getValueBefore()).contains("A");
    assertThat(changes.get(1).getValueAfter()).contains("B");
    assertThat(changes.get(2).getValueBefore()).isEmpty();
    assertThat(changes.get(2).getValueAfter()).contains("Ms Example reviews it.");
    assertThat(changes.get(3).getValueBefore()).contains("Plan");
    assertThat(changes.get(3).getValueAfter()).isEmpty();
    assertThat(changes.get(4).getValueBefore()).contains("Guide");
    assertThat(changes.get(4).getValueAfter()).contains("Guide");
  }

  @Test
  void writesValuesAsTheFormatDoes() {
    Policy before =
        Policy.builder()
            .review(
                ReviewSchedule.builder()
                    .frequency(Frequency.TWICE_YEARLY)
                    .nextReview(PartialDate.of(2019))
                    .build())
            .build();
    Policy after =
        Policy.builder()
            .review(
                ReviewSchedule.builder()
                    .frequency(Frequency.EVERY_TWO_YEARS)
                    .nextReview(PartialDate.of(2019, 9))
                    .build())
            .build();

    assertThat(changes(before, after))
        .extracting(change -> change.getValueBefore() + " " + change.getValueAfter())
        .containsExactly(
            "Optional[twice-yearly] Optional[every-two-years]", "Optional[2019] Optional[2019-09]");
  }

  @Test
  void hasNoWordsOfWhatHasNoName() {
    Policy after =
        Policy.builder()
            .control(
                Control.builder().owner(Party.builder().role(Role.HEADTEACHER).build()).build())
            .extensions(Extensions.of("org.example", ExtensionValue.text("unread")))
            .build();

    assertThat(changes(Policy.builder().build(), after))
        .hasSize(2)
        .allMatch(change -> change.getValueAfter().isEmpty());
  }

  @Test
  void keepsTheWordsOutOfItsDescription() {
    assertThat(PolicyDiff.between(BEFORE, AFTER))
        .hasToString(
            "PolicyDiff[typography /title, changed /reference, added /review, removed /links/0,"
                + " moved /links/0, typography /links/1/title, changed /links/1/url]");
  }

  /** Final classes of final fields can be shared between threads however they were handed over. */
  @ParameterizedTest
  @ValueSource(classes = {Change.class, PolicyDiff.class})
  void hasFinalFieldsOnly(Class<?> type) {
    List<Field> fields =
        Arrays.stream(type.getDeclaredFields()).filter(field -> !field.isSynthetic()).toList();

    assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
    assertThat(fields).isNotEmpty().allMatch(f -> Modifier.isFinal(f.getModifiers()), "final");
  }

  @Test
  void cannotBeAddedToTheChangesOfOthers() {
    assertThat(changes(BEFORE, AFTER)).isUnmodifiable();
  }

  private static List<Change> changes(Policy before, Policy after) {
    return PolicyDiff.between(before, after).getChanges();
  }

  @Test
  void namesInPlacesArePrintedAbbreviatedAndWithNothingUnseen() {
    JsonPointer place = JsonPointer.of("extensions", "x".repeat(65), "\u202E");
    JsonPointer shown = JsonPointer.of("extensions", "x".repeat(63) + "…", "\\u202e");
    Change change =
        new Change(
            ChangeKind.MOVED,
            new SinglePart(place.child(1), "before"),
            new SinglePart(place.child(0), "after"));

    assertThat(change.text(Locale.ENGLISH))
        .isEqualTo(shown.child(0) + " has moved; it stood at " + shown.child(1));
    assertThat(change).hasToString("moved " + shown.child(0));
  }
}
