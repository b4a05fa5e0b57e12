package org.cohesion.examples.policyreport.github;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkflowCommandTest {

  @Test
  void hasItsPropertiesAndItsMessage() {
    assertThat(new WorkflowCommand("error").with("file", "a.json").with("line", 7).line("why"))
        .isEqualTo("::error file=a.json,line=7::why");
    assertThat(new WorkflowCommand("notice").line("why")).isEqualTo("::notice::why");
  }

  @Test
  void escapesWhatWouldEndAPropertyOrTheMessage() {
    assertThat(new WorkflowCommand("error").with("file", "50%,a:b.json").line("50%, a: b"))
        .isEqualTo("::error file=50%25%2Ca%3Ab.json::50%25, a: b");
  }

  @Test
  void beginsNoOtherCommand() {
    assertThat(new WorkflowCommand("error").with("file", "a\n::b").line("c\r\n::d::e%0A"))
        .isEqualTo("::error file=a\\u000a%3A%3Ab::c\\u000d\\u000a::d::e%250A");
  }
}
