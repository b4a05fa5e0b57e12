package org.cohesion.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cohesion.community.Community;
import org.cohesion.community.Principles;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.strand.Aims;
import org.cohesion.strand.Procedures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts announce what comes after them. */
class LeadInTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We will: | Meet. | true",
        "We will. | Meet. | false",
        "We will | meet. | true",
        "We meet; and | We sing. | true",
        "We meet, or | We sing. | true",
        "We meet, and \u200B | We sing. | true",
        "We meet and | We sing. | false",
        "We meet;and | We sing. | false",
        "We meet, band | We sing. | false",
        "We meet, stand | We sing. | false",
        "and | We sing. | false",
        ", and | We sing. | true",
        "We meet: | ' ' | false",
        "'' | Meet. | false",
      })
  void announceTheNextWhereTheyStopHalfway(String text, String next, boolean announces) {
    assertThat(LeadIn.announces(text, false, next, false)).isEqualTo(announces);
  }

  @Test
  void announceTheItemsOfAList() {
    assertThat(LeadIn.announces("We meet", false, "- Sing", true)).isTrue();
    assertThat(LeadIn.announces("- Meet", true, "- Sing", true)).isFalse();
    assertThat(LeadIn.announces("- Meet, and", true, "- sing", true)).isFalse();
    assertThat(LeadIn.announces("- Meet:", true, "- Sing", true)).isTrue();
  }

  @Test
  void endInAColonWhateverCannotBeSeenAfterIt() {
    assertThat(LeadIn.endsInColon("Aims: \u200B\u00A0")).isTrue();
    assertThat(LeadIn.endsInColon(":")).isTrue();
    assertThat(LeadIn.endsInColon("Aims: all")).isFalse();
    assertThat(LeadIn.endsInColon(" ")).isFalse();
    assertThat(LeadIn.endsInColon(List.of("Aims.", "Aims:"))).isTrue();
    assertThat(LeadIn.endsInColon(List.of("Aims:", "Aims."))).isFalse();
    assertThat(LeadIn.endsInColon(List.of())).isFalse();
  }

  @Test
  void announceASectionUnlessItIsOneOfItsOwn() {
    String sentence = "Monitoring " + "m".repeat(109);

    assertThat(LeadIn.mayAnnounce(Optional.of("Our values"))).isTrue();
    assertThat(LeadIn.mayAnnounce(Optional.of("Monitoring our work"))).isFalse();
    assertThat(LeadIn.mayAnnounce(Optional.of("Our work: Review"))).isFalse();
    assertThat(LeadIn.mayAnnounce(Optional.empty())).isTrue();
    assertThat(LeadIn.mayAnnounce(Optional.of(sentence))).isFalse();
    assertThat(LeadIn.mayAnnounce(Optional.of(sentence + "m"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Principle 1", "Aim two: friendship", "Strand II", "Principle 1a"})
  void announceSectionsThatAreNumbered(String heading) {
    assertThat(LeadIn.isAnyNumbered(List.of(section("Values"), section(heading)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Principle", "1 Principle", "1 2", "Our two aims by the way"})
  void announceNoOthersAsNumbered(String heading) {
    boolean second = heading.startsWith("Our");

    assertThat(LeadIn.isAnyNumbered(List.of(section(heading)))).isEqualTo(second);
    assertThat(LeadIn.isAnyNumbered(List.of(Narrative.builder().build()))).isFalse();
  }

  @Test
  void areNoLongerThanAHeadingIfNumbered() {
    String longest = "Aim 1 " + "m".repeat(114);

    assertThat(LeadIn.isAnyNumbered(List.of(section(longest)))).isTrue();
    assertThat(LeadIn.isAnyNumbered(List.of(section(longest + "m")))).isFalse();
  }

  @Test
  void announceThePartTheyNameIfThePolicyHasIt() {
    Policy none = Policy.builder().build();
    Policy all =
        none.toBuilder()
            .principles(Principles.builder().build())
            .aims(Aims.builder().build())
            .procedures(Procedures.builder().build())
            .community(Community.builder().build())
            .build();

    for (String part : List.of("values", "aims", "Steps", "communities", "nodau")) {
      assertThat(LeadIn.announcesPart("Our " + part + " are:", all)).isTrue();
      assertThat(LeadIn.announcesPart("Our " + part + " are:", none)).isFalse();
    }
    assertThat(LeadIn.announcesPart("Our friends are:", all)).isFalse();
    assertThat(LeadIn.announcesPart("values " + "m".repeat(113), all)).isTrue();
    assertThat(LeadIn.announcesPart("values " + "m".repeat(120), all)).isFalse();
  }

  private static Narrative section(String heading) {
    return Narrative.builder().heading(heading).build();
  }
}
