package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentOrderTest {

  @Test
  void putsAnObjectBeforeItsMembers() {
    assertSorted("", "/school", "/school/name", "/school/ageRange", "/school/ageRange/from");
  }

  @Test
  void putsListElementsInOrderOfNumber() {
    assertSorted("/aims/general/0", "/aims/general/2", "/aims/general/10", "/aims/general/11");
  }

  @Test
  void finishesAnElementBeforeTheNextOne() {
    assertSorted(
        "/procedures/strands/0",
        "/procedures/strands/0/strand",
        "/procedures/strands/0/procedures/0/statement",
        "/procedures/strands/0/groups/1",
        "/procedures/strands/1",
        "/procedures/strands/1/strand");
  }

  /** Each line is one object of the format, its members in the order in which they are written. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$schema formatVersion title reference language outline school alsoFor group control"
            + " legalBasisHeading legalBasis rationale definition context community principles aims"
            + " procedures monitoring review linksHeading links sections extensions",
        "name aliases urn ukprn laEstab seedCode nation phase establishmentType ageRange motto dutyBasis"
            + " extensions",
        "from to",
        "academicYear author owner linkGovernor status version effectiveFrom effectiveUntil"
            + " approval alsoApproved consultations publishedAt audience history extensions",
        "with date outcome",
        "name kind groupId",
        "body date",
        "version date change",
        "role name",
        "instrument provision statement edition date url kind",
        "heading paragraphs",
        "heading statement limbs attribution paragraphs",
        "heading paragraphs asOf considers",
        "heading introduction dimensions",
        "scope name description",
        "heading introduction principles",
        "id theme statement",
        "heading introduction general strands",
        "strand heading introduction aims",
        "id statement themes",
        "strand heading introduction procedures groups",
        "heading introduction procedures",
        "id statement details supports dimensions forGroups owner frequency baseline due resources"
            + " measure status progress extensions",
        "heading introduction activities",
        "id statement actor frequency term reportsTo feedsInto extensions",
        "heading statement frequency term reviewer lastReview nextReview"
            + " outcome feedsInto extensions",
        "title url kind"
      })
  void putsTheMembersOfEveryObjectInTheOrderOfTheFormat(String members) {
    assertSorted(Stream.of(members.split(" ")).map(name -> "/" + name).toArray(String[]::new));
  }

  @Test
  void putsPositionsAfterKnownNamesAndUnknownNamesLast() {
    assertSorted("/title", "/extensions", "/0", "/9", "/10");
    assertSorted("/extensions", "/10", "/", "/1a", "/2~1", "/2:", "/Title", "/nickname");
  }

  @Test
  void tellsNumbersApartThatAreWrittenDifferently() {
    assertSorted("/7", "/8", "/07", "/007");
  }

  @Property
  void isTheOtherWayRoundWhenSwapped(
      @ForAll("pointers") JsonPointer one, @ForAll("pointers") JsonPointer other) {
    assertThat(Integer.signum(compare(one, other))).isEqualTo(-Integer.signum(compare(other, one)));
  }

  @Property
  void isTransitive(
      @ForAll("pointers") JsonPointer one,
      @ForAll("pointers") JsonPointer two,
      @ForAll("pointers") JsonPointer three) {
    if (compare(one, two) <= 0 && compare(two, three) <= 0) {
      assertThat(compare(one, three)).isNotPositive();
    }
  }

  @Test
  void isTransitiveForNumbersAndNamesThatBeginWithDigits() {
    List<String> names = List.of("2", "10", "1a", "1", "01", "", "title", "a", "-", "\u0661");

    for (String one : names) {
      for (String two : names) {
        for (String three : names) {
          isTransitive(JsonPointer.of(one), JsonPointer.of(two), JsonPointer.of(three));
        }
      }
    }
  }

  @Property
  void findsOnlyEqualPointersEqual(
      @ForAll("pointers") JsonPointer one, @ForAll("pointers") JsonPointer other) {
    assertThat(compare(one, other) == 0).isEqualTo(one.equals(other));
  }

  @Property
  void doesNotCareHowAPointerWasMade(@ForAll("pointers") JsonPointer pointer) {
    assertThat(compare(pointer, JsonPointer.parse(pointer.toString()))).isZero();
  }

  @Provide
  Arbitrary<JsonPointer> pointers() {
    Arbitrary<String> tokens =
        Arbitraries.oneOf(
            Arbitraries.of("title", "school", "name", "extensions", "", "1a", "01", "zz", "\u00e9"),
            Arbitraries.of("0", "1", "2", "10", "11"),
            Arbitraries.strings().withChars("019az").ofMaxLength(3));
    return tokens.list().ofMaxSize(3).map(list -> JsonPointer.of(list.toArray(String[]::new)));
  }

  private static int compare(JsonPointer one, JsonPointer other) {
    return DocumentOrder.INSTANCE.compare(one, other);
  }

  private static void assertSorted(String... pointers) {
    List<JsonPointer> expected = Stream.of(pointers).map(JsonPointer::parse).toList();
    List<JsonPointer> sorted = new ArrayList<>(expected);
    Collections.shuffle(sorted, new Random(2007));

    sorted.sort(DocumentOrder.INSTANCE);

    assertThat(sorted).containsExactlyElementsOf(expected);
  }
}
