package org.cohesion.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.cohesion.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckSettingsTest {

  @Test
  void saysNothingUnlessToldTo() {
    CheckSettings settings = CheckSettings.builder().build();

    assertThat(settings.getProfile()).isEmpty();
    assertThat(settings.getRulesOff()).isEmpty();
    assertThat(settings.getSeverities()).isEmpty();
    assertThat(settings.getTermDates()).isEmpty();
    assertThat(settings.getWaivers()).isEmpty();
    assertThat(settings.getExclude()).isEmpty();
    assertThat(settings.toBuilder().profile(Profile.DRAFT).build().getProfile())
        .contains(Profile.DRAFT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "insecure", "Links.insecure", "links.", "links.a_b"})
  void refusesWhatIsNoIdOfARule(String id) {
    assertThatIllegalStateException()
        .isThrownBy(() -> CheckSettings.builder().addRulesOff("a.b", id).build())
        .withMessage("rules that are off need ids such as links.insecure");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleSeverity(id, Severity.INFO))
        .withMessage("The id of a rule must be of the form subject.what-is-wrong");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200b"})
  void refusesNamesOfFilesThatCannotBeRead(String name) {
    assertThatIllegalStateException()
        .isThrownBy(() -> CheckSettings.builder().addWaivers(name).build())
        .withMessage("the name of a file needs something that can be read");
    assertThatIllegalStateException()
        .isThrownBy(() -> CheckSettings.builder().addExclude(name).build());
  }
}
