package org.cohesion.examples.policycheck.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class TypedCommandTest {

  @Test
  void tellsTheFirstSentenceOnly() {
    assertThat(
            TypedCommand.firstSentence(new String[] {"Prints *.json files: all. Then more.", "x"}))
        .isEqualTo("Prints *.json files");
    assertThat(TypedCommand.firstSentence(new String[0])).isEmpty();
  }

  @Test
  void offersNoWordThatMeansSomethingToAShell() {
    CommandSpec command = CommandSpec.create().name("x");
    command.addOption(
        OptionSpec.builder("--rule").type(String.class).paramLabel("RULE-ID").build());

    List<String> words = TypedCommand.of(command).options().get(0).value().orElseThrow().words();

    assertThat(words).contains("review.overdue").allMatch(word -> word.matches("[a-z.0-9-]+"));
  }
}
