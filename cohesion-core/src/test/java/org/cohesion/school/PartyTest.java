package org.cohesion.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class PartyTest {

  @Test
  void refusesToBeNobody() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Party.builder().build())
        .withMessage("a party needs a role or a name");
  }

  @Test
  void needsOnlyARole() {
    Party party = Party.builder().role(Role.HEADTEACHER).build();

    assertThat(party.getRole()).contains(Role.HEADTEACHER);
    assertThat(party.getName()).isEmpty();
  }

  @Test
  void needsOnlyAName() {
    Party party = Party.builder().name("Ann Example").build();

    assertThat(party.getRole()).isEmpty();
    assertThat(party.getName()).contains("Ann Example");
  }

  @Test
  void leavesItsNameOutOfToString() {
    Party party = Party.builder().role(Role.COORDINATOR).name("Ann Example").build();

    assertThat(party.toString()).contains("COORDINATOR").doesNotContain("Ann", "Example");
  }

  @Test
  void isChangedThroughItsBuilderOnly() {
    Party party = Party.builder().role(Role.STAFF).name("Ann Example").build();

    Party changed = party.toBuilder().role(Role.TRUST).build();

    assertThat(changed.getRole()).contains(Role.TRUST);
    assertThat(changed.getName()).contains("Ann Example");
    assertThat(party.getRole()).contains(Role.STAFF);
  }
}
