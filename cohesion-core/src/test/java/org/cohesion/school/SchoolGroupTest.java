package org.cohesion.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SchoolGroupTest {

  @Test
  void needsANameOrANumber() {
    assertThat(SchoolGroup.builder().name("Quill Learning Trust").build().getName())
        .contains("Quill Learning Trust");
    assertThat(SchoolGroup.builder().groupId("TR99999").build().getGroupId()).contains("TR99999");
    assertThatIllegalStateException()
        .isThrownBy(() -> SchoolGroup.builder().kind(GroupKind.FEDERATION).build())
        .withMessage("a group needs a name or a number");
  }
}
