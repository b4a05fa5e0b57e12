package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.cohesion.text.JsonNamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a message and its arguments become a sentence. */
class FindingMessageTest {

  private static final Locale WELSH = Locale.forLanguageTag("cy");

  @Test
  void isTheMessageItselfWhereItHasNoArguments() {
    assertThat(text("the policy has no title")).isEqualTo("the policy has no title");
  }

  @Test
  void leavesApostrophesQuotationMarksAndPercentSignsAlone() {
    String message = "the school's \"own\" 100% - ''";

    assertThat(text(message)).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 months", "1, 1 month", "2, 2 months", "36, 36 months", "1000, 1000 months"})
  void countsWhereThereIsANoun(int number, String shown) {
    Finding finding = finding("after {months}").with("months", number);

    assertThat(finding.text(Locale.ENGLISH)).isEqualTo("after " + shown);
  }

  @ParameterizedTest
  @CsvSource({"1, 1 day", "14, 14 days"})
  void countsDays(int number, String shown) {
    assertThat(finding("{days}").with("days", number).text(Locale.ENGLISH)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-10-01, on 1 October 2010, ar 1 Hydref 2010",
    "2010-10, in October 2010, ym mis Hydref 2010",
    "2010, in 2010, yn 2010"
  })
  void putsAPrepositionBeforeADateWhereTheMessageAsksForIt(
      String date, String english, String welsh) {
    Finding finding =
        Finding.of(
                FindingKind.info(
                    "a.b",
                    InMemory.texts(
                        Map.of(
                            "messages_en.properties", "org.cohesion.a.b = {ended on}, {ended}",
                            "messages_cy.properties", "org.cohesion.a.b = {ended on}"))),
                JsonPointer.ROOT)
            .with("ended", PartialDate.parse(date));

    assertThat(finding.text(Locale.ENGLISH)).isEqualTo(english + ", " + english.substring(3));
    assertThat(finding.text(WELSH)).isEqualTo(welsh);
  }

  @Test
  void leavesOutAPrepositionThatThereIsNot() {
    Finding finding = finding("{ended under}").with("ended", PartialDate.parse("2010"));

    assertThat(finding.text(Locale.ENGLISH)).isEqualTo("2010");
  }

  @Test
  void countsWithTheNounsOfTheKindsOwnBundle() {
    FindingTexts texts =
        InMemory.english(
            "org.cohesion.a.b = {aims}, {months}",
            "org.cohesion.count.aims.one = {n} aim",
            "org.cohesion.count.aims.other = {n} aims",
            "org.cohesion.count.months.other = {n} moons");
    Finding finding = Finding.of(FindingKind.info("a.b", texts), JsonPointer.ROOT);

    assertThat(finding.with("aims", 1).with("months", 1).text(Locale.ENGLISH))
        .isEqualTo("1 aim, 1 month");
    assertThat(finding.with("aims", 2).with("months", 2).text(Locale.ENGLISH))
        .isEqualTo("2 aims, 2 moons");
  }

  @ParameterizedTest
  @CsvSource({
    "0, '0 mis, 0 diwrnod'",
    "1, '1 mis, 1 diwrnod'",
    "2, '2 fis, 2 ddiwrnod'",
    "3, '3 mis, 3 diwrnod'",
    "6, '6 mis, 6 diwrnod'",
    "7, '7 mis, 7 diwrnod'"
  })
  void countsInWelsh(int number, String shown) {
    FindingTexts texts =
        InMemory.texts(Map.of("messages_cy.properties", "org.cohesion.a.b = {months}, {n days}"));
    Finding finding = Finding.of(FindingKind.info("a.b", texts), JsonPointer.ROOT);

    assertThat(finding.with("months", number).with("n", number).text(WELSH)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 cŵn",
    "1, 1 ci",
    "2, 2 gi",
    "3, 3 chi",
    "4, 4 ci",
    "6, 6 chi",
    "7, 7 ci",
    "23, 23 ci"
  })
  void hasSixFormsInWelshOfWhichMissingOnesAreAsForOtherNumbers(int number, String shown) {
    FindingTexts texts =
        InMemory.texts(
            Map.of(
                "messages_en.properties",
                "org.cohesion.count.dogs.one = {n} dog\norg.cohesion.count.dogs.other = {n} dogs",
                "messages_cy.properties",
                """
                org.cohesion.a.b = {dogs}
                org.cohesion.count.dogs.zero = {n} cŵn
                org.cohesion.count.dogs.two = {n} gi
                org.cohesion.count.dogs.few = {n} chi
                org.cohesion.count.dogs.many = {n} chi
                org.cohesion.count.dogs.other = {n} ci
                """));
    Finding finding = Finding.of(FindingKind.info("a.b", texts), JsonPointer.ROOT);

    assertThat(finding.with("dogs", number).text(WELSH)).isEqualTo(shown);
  }

  @Test
  void countsInEnglishWhereWelshLacksTheNoun() {
    FindingTexts texts =
        InMemory.texts(
            Map.of(
                "messages_en.properties",
                "org.cohesion.count.dogs.one = {n} dog\norg.cohesion.count.dogs.other = {n} dogs",
                "messages_cy.properties",
                "org.cohesion.a.b = {dogs}"));
    Finding finding = Finding.of(FindingKind.info("a.b", texts), JsonPointer.ROOT);

    assertThat(finding.with("dogs", 1).text(WELSH)).isEqualTo("1 dog");
    assertThat(finding.with("dogs", 6).text(WELSH)).isEqualTo("6 dogs");
  }

  @Test
  void countsWithTheNounThatStandsAfterTheNameOfTheArgument() {
    Finding finding = finding("over {limit months}[, {limit days}][, {other days}]");

    assertThat(finding.with("limit", 1).text(Locale.ENGLISH)).isEqualTo("over 1 month, 1 day");
    assertThat(finding.with("limit", 2).text(Locale.ENGLISH)).isEqualTo("over 2 months, 2 days");
  }

  @Property
  void showsANumberWithoutANounInPlainDigits(@ForAll int number) {
    assertThat(finding("{size}").with("size", number).text(Locale.ENGLISH))
        .isEqualTo(Integer.toString(number));
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 2016",
    "2016-09, September 2016",
    "2016-09-01, 1 September 2016",
    "2016-12-31, 31 December 2016"
  })
  void writesOutADateAsFarAsItIsKnown(String date, String shown) {
    Finding finding = finding("due {date}").with("date", PartialDate.parse(date));

    assertThat(finding.text(Locale.ENGLISH)).isEqualTo("due " + shown);
  }

  @Test
  void knowsTheNameOfEveryMonth() {
    List<String> names =
        List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    for (int month = 1; month <= 12; month++) {
      Finding finding = finding("{date}").with("date", PartialDate.of(2016, month));

      assertThat(finding.text(Locale.ENGLISH)).isEqualTo(names.get(month - 1) + " 2016");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2026",
    "2026-01, Ionawr 2026",
    "2026-02-28, 28 Chwefror 2026",
    "2026-03, Mawrth 2026",
    "2026-04, Ebrill 2026",
    "2026-05, Mai 2026",
    "2026-06, Mehefin 2026",
    "2026-07, Gorffennaf 2026",
    "2026-08, Awst 2026",
    "2026-09-01, 1 Medi 2026",
    "2026-10, Hydref 2026",
    "2026-11-22, 22 Tachwedd 2026",
    "2026-12-31, 31 Rhagfyr 2026"
  })
  void writesOutADateInWelsh(String date, String shown) {
    FindingTexts texts =
        InMemory.texts(Map.of("messages_cy.properties", "org.cohesion.a.b = erbyn {date}"));
    Finding finding = Finding.of(FindingKind.info("a.b", texts), JsonPointer.ROOT);

    assertThat(finding.with("date", PartialDate.parse(date)).text(WELSH))
        .isEqualTo("erbyn " + shown);
  }

  @Test
  void offersChoices() {
    Finding finding = finding("must be {choices}");

    assertThat(finding.with("choices", List.of("a")).text(Locale.ENGLISH))
        .isEqualTo("must be \"a\"");
    assertThat(finding.with("choices", List.of("a", "b")).text(Locale.ENGLISH))
        .isEqualTo("must be \"a\" or \"b\"");
    assertThat(finding.with("choices", List.of("a", "b", "c")).text(Locale.ENGLISH))
        .isEqualTo("must be \"a\", \"b\" or \"c\"");
  }

  @Test
  void showsAConstantByItsLabel() {
    Finding finding = finding("reviewed {stated}").with("stated", Frequency.EVERY_TWO_YEARS);

    assertThat(finding.text(Locale.ENGLISH)).isEqualTo("reviewed every two years");
  }

  private enum Meal implements JsonNamed {
    LUNCH;

    @Override
    public String getJsonName() {
      return "lunch";
    }

    @Override
    public String getLabel() {
      return "school lunch";
    }
  }

  @Test
  void showsAConstantByItsLabelInTheMessagesLanguage() {
    FindingTexts texts =
        InMemory.texts(
            Map.of(
                "messages_en.properties",
                "org.cohesion.a.b = {meal}, {stated}",
                "messages_cy.properties",
                "org.cohesion.a.b = {meal}, {stated}\n"
                    + "org.cohesion.label.Meal.lunch = cinio ysgol"));
    Finding finding =
        Finding.of(FindingKind.info("a.b", texts), JsonPointer.ROOT)
            .with("meal", Meal.LUNCH)
            .with("stated", Frequency.EVERY_TWO_YEARS);

    assertThat(finding.text(WELSH)).isEqualTo("cinio ysgol, bob dwy flynedd");
    assertThat(finding.text(Locale.ENGLISH)).isEqualTo("school lunch, every two years");
  }

  @Test
  void showsTheEnglishLabelOfAConstantThatTheBundlesDoNotKnow() {
    JsonNamed loose =
        new JsonNamed() {
          @Override
          public String getJsonName() {
            return "annual";
          }

          @Override
          public String getLabel() {
            return "yearly";
          }
        };
    FindingTexts texts =
        InMemory.texts(Map.of("messages_cy.properties", "org.cohesion.a.b = {meal}, {loose}"));
    Finding finding =
        Finding.of(FindingKind.info("a.b", texts), JsonPointer.ROOT)
            .with("meal", Meal.LUNCH)
            .with("loose", loose);

    assertThat(finding.text(WELSH)).isEqualTo("school lunch, yearly");
  }

  @Test
  void showsAWordAsItIs() {
    Finding finding = finding("\"{name}\" is not known").with("name", "a{b}[c]'d'");

    assertThat(finding.text(Locale.ENGLISH)).isEqualTo("\"a{b}[c]'d'\" is not known");
  }

  @Test
  void showsWhereAnotherPlaceBegins() {
    Finding finding = finding("first at {first}").with("first", new SourcePosition(3, 5, 4, 9));

    assertThat(finding.text(Locale.ENGLISH)).isEqualTo("first at line 3, column 5");
  }

  @Test
  void keepsAPartInSquareBracketsOnlyIfItsArgumentIsThere() {
    Finding finding = finding("unknown[; did you mean \"{nearest}\"?]");

    assertThat(finding.text(Locale.ENGLISH)).isEqualTo("unknown");
    assertThat(finding.with("nearest", "title").text(Locale.ENGLISH))
        .isEqualTo("unknown; did you mean \"title\"?");
  }

  @Test
  void keepsAPartInSquareBracketsOnlyIfAllItsArgumentsAreThere() {
    Finding finding = finding("late[ by {months} and {days}]!");

    assertThat(finding.with("months", 1).text(Locale.ENGLISH)).isEqualTo("late!");
    assertThat(finding.with("days", 1).text(Locale.ENGLISH)).isEqualTo("late!");
    assertThat(finding.with("days", 2).with("months", 1).text(Locale.ENGLISH))
        .isEqualTo("late by 1 month and 2 days!");
  }

  @Test
  void decidesOnEachPartInSquareBracketsByItself() {
    Finding finding = finding("[{a} ]and {c}[ {b}][ no argument]");

    assertThat(finding.text(Locale.ENGLISH)).isEqualTo("and  no argument");
    assertThat(finding.with("a", "A").text(Locale.ENGLISH)).isEqualTo("A and  no argument");
    assertThat(finding.with("b", "B").text(Locale.ENGLISH)).isEqualTo("and  B no argument");
    assertThat(finding.with("a", "A").with("b", "B").with("c", "C").text(Locale.ENGLISH))
        .isEqualTo("A and C B no argument");
  }

  @Test
  void leavesOutAMissingArgumentAndUsesNoUnknownOne() {
    assertThat(finding("a{x}b").with("y", 1).text(Locale.ENGLISH)).isEqualTo("ab");
  }

  @Test
  void isInTheLanguageAskedForOrElseInEnglish() {
    FindingTexts texts =
        InMemory.texts(
            Map.of(
                "messages_en.properties", "org.cohesion.a.b = due {date}: {choices}",
                "messages_cy.properties", "org.cohesion.a.b = erbyn {date}: {choices}"));
    Finding finding =
        Finding.of(FindingKind.info("a.b", texts), JsonPointer.ROOT)
            .with("date", PartialDate.of(2016, 9))
            .with("choices", List.of("a", "b"));

    assertThat(finding.text(WELSH)).isEqualTo("erbyn Medi 2016: \"a\" neu \"b\"");
    assertThat(finding.text(Locale.UK)).isEqualTo("due September 2016: \"a\" or \"b\"");
    assertThat(finding.text(Locale.JAPANESE)).isEqualTo("due September 2016: \"a\" or \"b\"");
  }

  @Test
  void isInEnglishThroughoutWhereTheMessageIsNotToBeHadInWelsh() {
    Finding finding =
        finding("{months}, {date}, {choices}, {first}, {stated}")
            .with("months", 2)
            .with("date", PartialDate.of(2016, 9, 1))
            .with("choices", List.of("a", "b"))
            .with("first", new SourcePosition(3, 5, 3, 6))
            .with("stated", Frequency.ANNUAL)
            .withExcerpt("\"c\"");

    assertThat(finding.text(WELSH))
        .isEqualTo(finding.text(Locale.ENGLISH))
        .isEqualTo(
            "2 months, 1 September 2016, \"a\" or \"b\", line 3, column 5, every year"
                + " (here: \"c\")");
  }

  @Test
  void isInWelshThroughoutWhereTheMessageIs() {
    FindingTexts texts =
        InMemory.texts(
            Map.of(
                "messages_cy.properties",
                "org.cohesion.a.b = {months}, {date}, {choices}, {first}, {stated}"));
    Finding finding =
        Finding.of(FindingKind.info("a.b", texts), JsonPointer.ROOT)
            .with("months", 2)
            .with("date", PartialDate.of(2016, 9, 1))
            .with("choices", List.of("a", "b"))
            .with("first", new SourcePosition(3, 5, 3, 6))
            .with("stated", Frequency.ANNUAL)
            .withExcerpt("\"c\"");

    assertThat(finding.text(WELSH))
        .isEqualTo(
            "2 fis, 1 Medi 2016, \"a\" neu \"b\", llinell 3, colofn 5, bob blwyddyn"
                + " (yma: \"c\")");
  }

  @Test
  void isTheSameWhateverTheMachinesOwnLocale() {
    Finding finding =
        finding("{months}, {size}, {date}, {first}, {stated}")
            .with("months", 36)
            .with("size", 1234567)
            .with("date", PartialDate.of(2016, 9, 1))
            .with("first", new SourcePosition(3, 5, 3, 6))
            .with("stated", Frequency.ANNUAL);
    String expected = "36 months, 1234567, 1 September 2016, line 3, column 5, every year";
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("cy", "tr", "de", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(finding.text(Locale.ENGLISH)).isEqualTo(expected);
        assertThat(finding.text(Locale.FRENCH)).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Finding finding(String message) {
    return Finding.of(InMemory.kind(message), JsonPointer.ROOT);
  }

  private static String text(String message) {
    return finding(message).text(Locale.ENGLISH);
  }

  @Test
  void aPlaceInThePolicyIsAbbreviatedAndHasNothingUnseen() {
    Finding finding =
        finding("see {other}").with("other", JsonPointer.of("\u001B[2J", "x".repeat(65)));

    assertThat(finding.text(Locale.ENGLISH)).isEqualTo("see /\\u001b[2J/" + "x".repeat(63) + "…");
  }

  @Test
  void wordsHaveNothingUnseen() {
    Finding finding =
        finding("{word}; {choices}")
            .with("word", "a\nb")
            .with("choices", List.of("\u200B", "\uDB40\uDC41"));

    assertThat(finding.text(Locale.ENGLISH))
        .isEqualTo("a\\u000ab; \"\\u200b\" or \"\\udb40\\udc41\"");
  }
}
