package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohesion.internal.Fnv1a;
import org.cohesion.review.Frequency;
import org.cohesion.review.PartialDate;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final FindingTexts NO_TEXTS = InMemory.texts(Map.of());
  private static final FindingKind MISSING = FindingKind.warning("review.missing", NO_TEXTS);
  private static final FindingKind MISMATCH =
      FindingKind.warning("review.interval-mismatch", NO_TEXTS);
  private static final FindingKind OVERDUE = FindingKind.info("procedures.overdue", NO_TEXTS);

  private static final Finding FINDING =
      Finding.of(MISMATCH, JsonPointer.of("review", "nextReview"))
          .with("stated", Frequency.ANNUAL)
          .with("months", 36);

  /** Users keep fingerprints from one release to the next: these values stay as they are. */
  @Test
  void neverChangesBetweenReleases() {
    Finding missing = Finding.of(MISSING, JsonPointer.of("review"));
    Finding overdue =
        Finding.of(
                OVERDUE,
                JsonPointer.of("procedures", "strands").child(1).child("procedures").child(4))
            .with("due", PartialDate.of(2016, 9));

    assertThat(missing.getFingerprint()).isEqualTo("35d7783257e7c558");
    assertThat(FINDING.getFingerprint()).isEqualTo("d154bc13d3a0ca7c");
    assertThat(Finding.numbered(List.of(FINDING, FINDING)).get(1).getFingerprint())
        .isEqualTo("d1582213d3a3ada5");
    assertThat(overdue.getFingerprint()).isEqualTo("255d5b2bbdce5ca7");
  }

  @Property
  void isAlwaysSixteenHexadecimalDigits(@ForAll("findings") Finding finding) {
    assertThat(finding.getFingerprint()).matches("[0-9a-f]{16}");
  }

  @Property
  void isEqualForEqualFindings(@ForAll("findings") Finding one, @ForAll("findings") Finding other) {
    if (one.equals(other)) {
      assertThat(one.getFingerprint()).isEqualTo(other.getFingerprint());
    }
  }

  @Test
  void isTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr", "ar-EG-u-nu-arab", "fa")) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(FINDING.getFingerprint()).isEqualTo("d154bc13d3a0ca7c");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void staysWhenAnEarlierListElementIsInserted() {
    JsonPointer list = JsonPointer.of("procedures", "general");

    Finding before = Finding.of(OVERDUE, list.child(4).child("due"));
    Finding after = Finding.of(OVERDUE, list.child(5).child("due"));

    assertThat(after.getFingerprint()).isEqualTo(before.getFingerprint());
  }

  @Test
  void staysHoweverThePointerWasMade() {
    Finding built = Finding.of(OVERDUE, JsonPointer.of("aims", "general").child(10));
    Finding read = Finding.of(OVERDUE, JsonPointer.parse("/aims/general/10"));

    assertThat(read).isEqualTo(built);
    assertThat(read.getFingerprint()).isEqualTo(built.getFingerprint());
  }

  @Test
  void staysWhenTheArgumentsAreGivenInAnotherOrder() {
    Finding turned =
        Finding.of(MISMATCH, JsonPointer.of("review", "nextReview"))
            .with("months", 36)
            .with("stated", Frequency.ANNUAL);

    assertThat(turned).isEqualTo(FINDING);
    assertThat(turned.getFingerprint()).isEqualTo(FINDING.getFingerprint());
  }

  @Test
  void staysWhenTheFindingMovesInItsDocument() {
    SourcePosition here = new SourcePosition(3, 5, 3, 9);
    SourcePosition there = new SourcePosition(300, 1, 301, 2);

    assertThat(FINDING.withPosition(here).getFingerprint()).isEqualTo(FINDING.getFingerprint());
    assertThat(FINDING.with("first", here).getFingerprint())
        .isEqualTo(FINDING.with("first", there).getFingerprint())
        .isEqualTo(FINDING.getFingerprint());
  }

  @Test
  void staysWhenAnotherPlaceItNamesMoves() {
    assertThat(FINDING.with("other", JsonPointer.of("a").child(0)).getFingerprint())
        .isEqualTo(FINDING.with("other", JsonPointer.of("a").child(1)).getFingerprint())
        .isEqualTo(FINDING.getFingerprint());
  }

  @Test
  void staysWhenTheSameIsFoundInOtherPlaces() {
    Finding more = FINDING.withOtherPlaces(List.of(JsonPointer.of("title")));

    assertThat(more.getFingerprint()).isEqualTo(FINDING.getFingerprint());
  }

  @Test
  void staysWhenTheSeverityIsAnother() {
    assertThat(FINDING.withSeverity(Severity.ERROR).getFingerprint())
        .isEqualTo(FINDING.getFingerprint());
  }

  @Test
  void differsByKind() {
    Finding other = Finding.of(MISSING, FINDING.getPointer());

    assertThat(other.getFingerprint())
        .isNotEqualTo(Finding.of(MISMATCH, FINDING.getPointer()).getFingerprint());
  }

  @Test
  void differsByPlaceApartFromPositions() {
    Finding here = Finding.of(MISSING, JsonPointer.of("aims", "general"));

    assertThat(here.getFingerprint())
        .isNotEqualTo(Finding.of(MISSING, JsonPointer.of("aims", "strands")).getFingerprint())
        .isNotEqualTo(
            Finding.of(MISSING, JsonPointer.of("aims", "general").child(0)).getFingerprint())
        .isNotEqualTo(Finding.of(MISSING, JsonPointer.of("aims")).getFingerprint());
  }

  @Test
  void differsByArgument() {
    assertThat(FINDING.getFingerprint())
        .isNotEqualTo(FINDING.with("months", 35).getFingerprint())
        .isNotEqualTo(FINDING.with("days", 36).getFingerprint())
        .isNotEqualTo(FINDING.with("stated", Frequency.TERMLY).getFingerprint());
  }

  @Test
  void differsWhereANameLooksLikeAnArgument() {
    Finding named = Finding.of(MISSING, JsonPointer.of("aims\nmonths=7"));
    Finding argued = Finding.of(MISSING, JsonPointer.of("aims")).with("months", 7);

    assertThat(named.getFingerprint()).isNotEqualTo(argued.getFingerprint());
  }

  @Test
  void usesTheAnchorInPlaceOfThePointer() {
    JsonPointer byId = JsonPointer.of("procedures", "general", "p7");
    Finding here = Finding.of(OVERDUE, JsonPointer.of("procedures", "general").child(4));
    Finding there = Finding.of(OVERDUE, JsonPointer.of("procedures", "strands").child(0));

    assertThat(here.withAnchor(byId).getFingerprint())
        .isEqualTo(there.withAnchor(byId).getFingerprint())
        .isNotEqualTo(here.getFingerprint())
        .isNotEqualTo(
            here.withAnchor(JsonPointer.of("procedures", "general", "p8")).getFingerprint());
  }

  @Test
  void takesNoNoticeOfThePlaceByNames() {
    Finding finding = Finding.of(OVERDUE, JsonPointer.of("aims", "general").child(4));
    Finding named = finding.withNamedPointer(JsonPointer.of("aims", "general", "A-1"));

    assertThat(named.getFingerprint()).isEqualTo(finding.getFingerprint());
    assertThat(named.getNamedPointer()).isEqualTo(JsonPointer.of("aims", "general", "A-1"));
    assertThat(finding.getNamedPointer()).isEqualTo(finding.getPointer());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> finding.withNamedPointer(JsonPointer.of("aims")))
        .withMessage("A pointer by names must be as long as the pointer");
  }

  @Test
  void isThereHoweverDeepThePlace() {
    JsonPointer deep = JsonPointer.parse("/1".repeat(200_000));

    assertThat(Finding.of(OVERDUE, deep).getFingerprint())
        .isEqualTo(Finding.of(OVERDUE, JsonPointer.parse("/2".repeat(200_000))).getFingerprint());
  }

  @Test
  void differsForTwinsOnceTheyAreNumbered() {
    JsonPointer list = JsonPointer.of("aims", "general");
    List<Finding> findings =
        List.of(
            Finding.of(MISSING, list.child(0)),
            FINDING,
            Finding.of(MISSING, list.child(3)),
            Finding.of(MISSING, list.child(7)).withSeverity(Severity.INFO));

    List<Finding> numbered = Finding.numbered(findings);

    assertThat(numbered).extracting(Finding::getFingerprint).doesNotHaveDuplicates();
    assertThat(numbered.subList(0, 2)).isEqualTo(findings.subList(0, 2));
    assertThat(numbered)
        .extracting(Finding::toString)
        .containsExactlyElementsOf(findings.stream().map(Finding::toString).toList());
  }

  @Test
  void keepsEverythingElseOfATwin() {
    SourcePosition position = new SourcePosition(1, 2, 3, 4);
    Finding finding = FINDING.withPosition(position).withSeverity(Severity.INFO);

    Finding twin = Finding.numbered(List.of(finding, finding)).get(1);

    assertThat(twin.getKind()).isEqualTo(finding.getKind());
    assertThat(twin.getPointer()).isEqualTo(finding.getPointer());
    assertThat(twin.getSeverity()).isEqualTo(Severity.INFO);
    assertThat(twin.getPosition()).contains(position);
    assertThat(twin.getArguments()).isEqualTo(finding.getArguments());
  }

  @Test
  void keepsItsNumberInCopies() {
    Finding twin = Finding.numbered(List.of(FINDING, FINDING)).get(1);
    SourcePosition position = new SourcePosition(1, 1, 1, 2);

    Finding copy = twin.withPosition(position).withSeverity(Severity.ERROR).with("months", 36);

    assertThat(copy.getFingerprint()).isEqualTo(twin.getFingerprint());
  }

  @Test
  void numbersAnewWhatWasNumberedBefore() {
    List<Finding> three = Finding.numbered(List.of(FINDING, FINDING, FINDING));

    assertThat(Finding.numbered(three)).isEqualTo(three);
    assertThat(Finding.numbered(three.subList(1, 3))).isEqualTo(three.subList(0, 2));
    assertThat(Finding.numbered(three.subList(2, 3))).isEqualTo(three.subList(0, 1));
  }

  @Test
  void numbersNothingInAnEmptyListAndGivesListsThatCannotBeChanged() {
    List<Finding> one = new ArrayList<>(List.of(FINDING));

    List<Finding> numbered = Finding.numbered(one);
    one.clear();

    assertThat(numbered).containsExactly(FINDING).isUnmodifiable();
    assertThat(Finding.numbered(List.of())).isEmpty();
    assertThat(Finding.numbered(List.of(FINDING, FINDING))).isUnmodifiable();
  }

  @Property
  void isNeverThereTwiceInANumberedList(@ForAll("reports") List<Finding> findings) {
    List<Finding> numbered = Finding.numbered(findings);

    assertThat(numbered).hasSameSizeAs(findings);
    assertThat(numbered).extracting(Finding::getFingerprint).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<Finding> findings() {
    Arbitrary<FindingKind> kinds = Arbitraries.of(MISSING, MISMATCH);
    Arbitrary<JsonPointer> pointers =
        Arbitraries.of("", "/0", "/aims", "/aims/general/1", "/aims/general/2")
            .map(JsonPointer::parse);
    Arbitrary<Integer> months = Arbitraries.integers().between(0, 2);
    return kinds.flatMap(
        kind ->
            pointers.flatMap(
                pointer -> months.map(number -> Finding.of(kind, pointer).with("months", number))));
  }

  @Provide
  Arbitrary<List<Finding>> reports() {
    return findings().list().ofMaxSize(12);
  }

  @Test
  void namesOfOneHashCodeAreToldApart() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 1_024; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 9; bit++) {
        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      findings.add(Finding.of(MISSING, JsonPointer.of("extensions", name.toString())));
    }

    List<Finding> numbered = Finding.numbered(findings);

    assertThat(numbered.subList(0, 512)).isEqualTo(findings.subList(0, 512));
    assertThat(numbered).extracting(Finding::getFingerprint).doesNotHaveDuplicates();
  }

  @Test
  void differsWhereOnlyTheEndOfALongNameDoes() {
    for (int length : new int[] {255, 256, 10_000}) {
      Finding one = Finding.of(MISSING, JsonPointer.of("x".repeat(length) + "a"));
      Finding other = Finding.of(MISSING, JsonPointer.of("x".repeat(length) + "b"));
      Finding longer = Finding.of(MISSING, JsonPointer.of("x".repeat(length) + "aa"));

      assertThat(one.getFingerprint())
          .isNotEqualTo(other.getFingerprint())
          .isNotEqualTo(longer.getFingerprint());
    }
  }

  @Test
  void ofANameOfUpToTwoHundredAndFiftySixCharactersIsAsItWas() {
    Finding finding = Finding.of(MISSING, JsonPointer.of("x".repeat(256)));

    assertThat(finding.getFingerprint())
        .isEqualTo(
            String.format(
                Locale.ROOT, "%016x", Fnv1a.hash("review.missing\n/" + "x".repeat(256) + "\n0")));
  }

  @Test
  void longNamesThatCannotBeToldApartAreNumbered() {
    String start = "x".repeat(300);
    List<Finding> findings =
        List.of(
            Finding.of(MISSING, JsonPointer.of(start + "Aa")),
            Finding.of(MISSING, JsonPointer.of(start + "BB")));

    List<Finding> numbered = Finding.numbered(findings);

    assertThat(numbered.get(0).getFingerprint()).isNotEqualTo(numbered.get(1).getFingerprint());
  }
}
