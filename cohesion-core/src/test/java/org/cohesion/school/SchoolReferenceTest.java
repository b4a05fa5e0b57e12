package org.cohesion.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Telling schools apart: by a reference alone, and by many in an index. */
class SchoolReferenceTest {

  private static final School QUILLHURST =
      School.builder()
          .name("Quillhurst Junior School")
          .urn(Urn.of("999528"))
          .laEstab(new LaEstab("999", "2528"))
          .build();

  @Test
  void goesByTheNumbersThatBothHave() {
    SchoolReferenceBuilder other = SchoolReference.builder().name("Another name");

    assertThat(other.urn(Urn.of("999528")).build().matches(QUILLHURST)).isTrue();
    assertThat(other.ukprn(Ukprn.of("10999528")).build().matches(QUILLHURST)).isTrue();
    assertThat(other.laEstab(new LaEstab("999", "2529")).build().matches(QUILLHURST)).isFalse();
    assertThat(
            SchoolReference.builder()
                .urn(Urn.of("999529"))
                .name("Quillhurst Junior School")
                .build()
                .matches(QUILLHURST))
        .isFalse();
  }

  @Test
  void goesByTheNameWithoutANumberInCommon() {
    Ukprn ukprn = Ukprn.of("10999528");

    assertThat(named(" QUILLHURST\u00a0 junior\tSchool").matches(QUILLHURST)).isTrue();
    assertThat(named("Quillhurst Junior Schools").matches(QUILLHURST)).isFalse();
    assertThat(
            named("Quillhurst Junior School").toBuilder().ukprn(ukprn).build().matches(QUILLHURST))
        .isTrue();
    assertThat(SchoolReference.builder().ukprn(ukprn).build().matches(QUILLHURST)).isFalse();
    assertThat(named("Quillhurst").matches(School.builder().build())).isFalse();
    assertThat(named("Quillhurst").matches(School.builder().name("\u200b").build())).isFalse();
  }

  @Test
  void isMadeOfWhatASchoolGives() {
    assertThat(SchoolReference.of(QUILLHURST))
        .contains(
            SchoolReference.builder()
                .name("Quillhurst Junior School")
                .urn(Urn.of("999528"))
                .laEstab(new LaEstab("999", "2528"))
                .build());
    assertThat(SchoolReference.of(School.builder().motto("Onwards").name(" ").build())).isEmpty();
  }

  @Test
  void isRefusedIfItTellsNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchoolReference.builder().build())
        .withMessage("A school goes by a URN, UKPRN, LAESTAB number, SEED code or name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> named("\u00a0\u200b"))
        .withMessage("The name of a school must have text that can be read");
  }

  @Property
  void theIndexFindsWhatMatches(
      @ForAll("references") List<SchoolReference> references,
      @ForAll("schools") List<School> schools) {
    SchoolIndex<Integer> index = new SchoolIndex<>();
    List<Integer> expected = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      index.add(references.get(i), i);
      if (schools.stream().anyMatch(references.get(i)::matches)) {
        expected.add(i);
      }
    }

    Set<Integer> found = index.of(schools);

    assertThat(found).isEqualTo(new HashSet<>(expected));
  }

  @Provide
  Arbitrary<List<SchoolReference>> references() {
    return schoolOfFewValues()
        .map(SchoolReference::of)
        .filter(Optional::isPresent)
        .map(Optional::get)
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<School>> schools() {
    return schoolOfFewValues().list().ofMaxSize(3);
  }

  private static Arbitrary<School> schoolOfFewValues() {
    return Combinators.combine(
            Arbitraries.of("100001", "100002").map(Urn::of).optional(0.6),
            Arbitraries.of("10000001", "10000002").map(Ukprn::of).optional(0.6),
            Arbitraries.of("0001", "0002").map(n -> new LaEstab("800", n)).optional(0.6),
            Arbitraries.of("Ash Hill", "ASHHILL", "Oak Hill").optional(0.6))
        .as(
            (urn, ukprn, laEstab, name) ->
                School.builder().urn(urn).ukprn(ukprn).laEstab(laEstab).name(name).build());
  }

  private static SchoolReference named(String name) {
    return SchoolReference.builder().name(name).build();
  }
}
