package org.cohesion.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.PartialDate;
import org.cohesion.school.LaEstab;
import org.cohesion.school.SeedCode;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;
import org.cohesion.text.ReadableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The expressions of the schema accept what the factories accept. */
class ValuePatternsTest {

  /** What {@code $} may stand before. */
  private static final List<String> LINE_BREAKS =
      List.of("\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029");

  private static final List<Integer> YEARS =
      List.of(0, 999, 1000, 1600, 1899, 1900, 1904, 2000, 2023, 2024, 2100, 9999, 10_000);

  @Test
  void datesAreOfDaysThatExist() {
    List<String> days =
        YEARS.stream()
            .flatMap(year -> texts("%04d-%%02d".formatted(year), 0, 13))
            .flatMap(month -> texts(month + "-%02d", 0, 32))
            .toList();
    Stream<String> months = YEARS.stream().flatMap(y -> texts("%04d-%%02d".formatted(y), 0, 13));

    agree(ValueForm.DATE, days.stream(), accepts(PartialDate::parse));
    agree(ValueForm.DAY, days.stream(), ValuePatternsTest::isDay);
    agree(ValueForm.DAY, Stream.of("2016", "2016-09"), ValuePatternsTest::isDay);
    agree(ValueForm.DATE, months, accepts(PartialDate::parse));
    agree(ValueForm.DATE, texts("%d", 0, 10_100), accepts(PartialDate::parse));
  }

  @Test
  void eachLeapYearHasItsDay() {
    agree(ValueForm.DATE, texts("%04d-02-29", 0, 10_000), accepts(PartialDate::parse));
  }

  @Test
  void datesHaveNothingElseAroundOrBetween() {
    agree(
        ValueForm.DATE,
        Stream.of(
            "",
            "2016-",
            "2016-9",
            "2016-09-1",
            "201609",
            "2016-0901",
            "2016/09",
            " 2016",
            "2016 ",
            "2016\n",
            "2016-09-01T00:00",
            "٢٠١٦",
            "-2016",
            "+2016"),
        accepts(PartialDate::parse));
  }

  @Test
  void schoolYearsAreTwoInARow() {
    for (int difference : new int[] {-2, -1, 0, 1, 2, 3, 9, 12}) {
      agree(
          ValueForm.ACADEMIC_YEAR,
          IntStream.range(900, 10_001).mapToObj(year -> year + "/" + (year + difference)),
          accepts(AcademicYear::parse));
    }
  }

  @Test
  void schoolYearsOfOtherDecadesAreNotToldApart() {
    assertThat(Stream.of("2026/2037", "2026/1927", "2026/9997"))
        .allMatch(year -> year.matches(ValuePatterns.of(ValueForm.ACADEMIC_YEAR)))
        .noneMatch(accepts(AcademicYear::parse));
  }

  @Test
  void numbersOfSchoolsHaveTheirDigits() {
    List<String> texts =
        List.of(
            "12345",
            "123456",
            "1234567",
            "12345678",
            "123456789",
            "12345a",
            "١٢٣٤٥٦",
            "123456\n",
            "123/4567",
            "123-4567",
            "123/456",
            "1234/567",
            "12a/4567",
            "");

    agree(ValueForm.URN, texts.stream(), accepts(Urn::of));
    agree(ValueForm.SEED_CODE, texts.stream(), accepts(SeedCode::of));
    agree(ValueForm.UKPRN, texts.stream(), accepts(Ukprn::of));
    agree(
        ValueForm.LA_ESTAB,
        texts.stream(),
        text -> accepts(LaEstab::parse).test(text) && LaEstab.parse(text).toString().equals(text));
  }

  @Test
  void pointersEscapeTheirTildes() {
    agree(ValueForm.JSON_POINTER, words("/~01\n", 6), accepts(JsonPointer::parse));
  }

  @Test
  void extensionKeysAreReversedDomainNames() {
    agree(ValueForm.EXTENSION_KEY, words("a9-.A", 6), Extensions::isKey);
    agree(
        ValueForm.EXTENSION_KEY,
        Stream.of("a".repeat(63) + ".b", "a".repeat(64) + ".b", "b." + "a".repeat(64), "ä.b"),
        Extensions::isKey);
  }

  @Test
  void idsOfRulesAreWordsWithDotsBetween() {
    agree(
        ValueForm.RULE_ID,
        words("a9-.A", 6),
        accepts(id -> FindingKind.info(id, FindingTexts.of(name -> null))));
  }

  @Test
  void fingerprintsHaveSixteenDigits() {
    agree(
        ValueForm.FINGERPRINT,
        Stream.of(
            "0123456789abcdef",
            "0123456789ABCDEF",
            "0123456789abcde",
            "0123456789abcdef0",
            "0123456789abcdeg",
            "0123456789abcdef\n"),
        accepts(
            text -> Finding.received("a.b", Severity.INFO, JsonPointer.ROOT, "a sentence", text)));
  }

  @Test
  void reasonsHaveSomethingToRead() {
    Predicate<String> isRead = text -> !ReadableText.isBlank(text);

    somewhere(words(" \t\nx\u00a0", 4), isRead);
    somewhere(
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
            // Newer than the Unicode of JDK 17, to which they are nothing.
            .filter(c -> c < 0x870 || c > 0x89F)
            .filter(Character::isDefined)
            .mapToObj(Character::toString),
        isRead);
  }

  @Test
  void noRangeBeginsWithAnEscapeThatEndsInZero() {
    assertThat(ValuePatterns.of(ValueForm.REASON))
        .contains("\u05ff-\u0605", "\u1fff-\u200f")
        .doesNotContain("\u0600-", "\u2000-", "\u2060-");
  }

  @Test
  void whatOtherJdksTakeForBlankIsRead() {
    somewhere(Stream.of("\u0890", "\u0891"), text -> true);
  }

  @Test
  void invisibleCharactersOfOtherPlanesAreNotToldApart() {
    String tag = Character.toString(0xE0041);

    assertThat(ReadableText.isBlank(tag)).isTrue();
    somewhere(Stream.of(tag, "x" + tag), text -> true);
  }

  @ParameterizedTest
  @EnumSource(
      value = ValueForm.class,
      names = {"DATE", "RULE_ID", "EXTENSION_KEY"})
  void aLastLineBreakIsKeptOutWhatever$Means(ValueForm form) {
    Pattern kept = Pattern.compile(ValuePatterns.notAtTheEnd(form).orElseThrow());

    assertThat(LINE_BREAKS).allMatch(end -> kept.matcher("2016" + end).find());
    assertThat(Stream.of("2016", "2016-09", "a.b", "\nx", "")).noneMatch(kept.asPredicate());
  }

  @Test
  void aPointerThatIsALineBreakIsKeptOutWhatever$Means() {
    Pattern kept = Pattern.compile(ValuePatterns.notAtTheEnd(ValueForm.JSON_POINTER).orElseThrow());

    assertThat(LINE_BREAKS).allMatch(end -> kept.matcher(end).find());
    assertThat(Stream.of("", "/", "/\n", "/a\u2028")).noneMatch(kept.asPredicate());
  }

  @Test
  void whateverHasAFormEndsAtItsLengthOrNotInALineBreak() {
    for (ValueForm form : ValueForm.values()) {
      boolean length = ValuePatterns.longest(form).isPresent();
      boolean ending = ValuePatterns.notAtTheEnd(form).isPresent();

      assertThat(length || ending)
          .describedAs(form.name())
          .isEqualTo(hasExpression(form) && ValuePatterns.of(form).endsWith("$"));
    }
  }

  private static boolean hasExpression(ValueForm form) {
    try {
      return !ValuePatterns.of(form).isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isDay(String text) {
    return accepts(PartialDate::parse).test(text) && PartialDate.parse(text).getDay().isPresent();
  }

  private static void agree(ValueForm form, Stream<String> texts, Predicate<String> factory) {
    Pattern pattern = Pattern.compile(ValuePatterns.of(form));

    com.google.re2j.Pattern re2 = re2(form);
    List<String> accepted =
        texts.filter(factory.or(pattern.asMatchPredicate()).or(re2::matches)).toList();

    assertThat(accepted)
        .filteredOn(text -> factory.test(text) != pattern.matcher(text).matches())
        .isEmpty();
    assertThat(accepted).allMatch(re2::matches);
  }

  /** What an expression finds somewhere in a text, not what it says of the whole. */
  private static void somewhere(Stream<String> texts, Predicate<String> expected) {
    Pattern pattern = Pattern.compile(ValuePatterns.of(ValueForm.REASON));
    com.google.re2j.Pattern re2 = re2(ValueForm.REASON);

    assertThat(texts)
        .allMatch(text -> pattern.matcher(text).find() == expected.test(text))
        .allMatch(text -> re2.matcher(text).find() == expected.test(text));
  }

  private static com.google.re2j.Pattern re2(ValueForm form) {
    return com.google.re2j.Pattern.compile(ValuePatterns.of(form));
  }

  private static Predicate<String> accepts(Consumer<String> factory) {
    return text -> {
      try {
        factory.accept(text);
        return true;
      } catch (IllegalArgumentException e) {
        return false;
      }
    };
  }

  private static Stream<String> texts(String format, int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(format::formatted);
  }

  /** All words over some letters up to a length. */
  private static Stream<String> words(String letters, int length) {
    return length == 0
        ? Stream.of("")
        : words(letters, length - 1)
            .flatMap(
                word ->
                    word.length() < length - 1
                        ? Stream.of(word)
                        : Stream.concat(
                            Stream.of(word), letters.chars().mapToObj(c -> word + (char) c)));
  }
}
