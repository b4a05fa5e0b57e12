package org.cohesion.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cohesion.comparison.PolicyDiff;
import org.junit.jupiter.api.Test;

class NarrativeTest {

  @Test
  void levelsAreThoseOfTheDeepestInside() {
    Narrative flat = Narrative.builder().heading("Visits").build();
    Narrative deep = Narrative.builder().addSections(flat).build();

    assertThat(flat.levels()).isEqualTo(1);
    assertThat(deep.levels()).isEqualTo(2);
    assertThat(Narrative.builder().addSections(flat, deep, flat).build().levels()).isEqualTo(3);
    assertThat(deep.toBuilder().sections(List.of()).build().levels()).isEqualTo(1);
  }

  @Test
  void refusesWhatNoStackCouldHold() {
    Narrative deepest = nested(Narrative.MOST_LEVELS);

    assertThat(deepest.levels()).isEqualTo(500);
    assertThatThrownBy(() -> Narrative.builder().addSections(deepest).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sections may be nested 500 levels deep, but are 501");
  }

  @Test
  void aSectionInsideIsComparedByItself() {
    Narrative lessons = Narrative.builder().number("4.1").heading("Lessons").build();
    Narrative playtimes =
        Narrative.builder().number("4.2").heading("Playtimes").addParagraphs("Look out.").build();
    Narrative around = Narrative.builder().heading("At school").build();
    Policy before =
        Policy.builder().addAppendices(around.toBuilder().addSections(playtimes).build()).build();
    Policy after =
        Policy.builder()
            .addAppendices(
                around.toBuilder()
                    .addSections(lessons, playtimes.toBuilder().number("4.3").build())
                    .build())
            .build();

    assertThat(PolicyDiff.between(before, after))
        .hasToString(
            "PolicyDiff[added /appendices/0/sections/0, changed /appendices/0/sections/1/number]");
  }

  private static Narrative nested(int levels) {
    Narrative section = Narrative.builder().heading("Innermost").build();
    for (int i = 1; i < levels; i++) {
      section = Narrative.builder().addSections(section).build();
    }
    return section;
  }
}
