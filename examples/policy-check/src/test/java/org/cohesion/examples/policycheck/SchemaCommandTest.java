package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.json.PolicyJson;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

  @Test
  void printsTheSchemaAsItIs() {
    Outcome outcome = Outcome.of("schema");

    assertThat(outcome).isEqualTo(new Outcome(0, PolicyJson.schema(), ""));
    assertThat(outcome.out())
        .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
        .endsWith("}\n");
  }

  @Test
  void saysInItsHelpWhatTheSchemaIsFor() {
    assertThat(Outcome.of("schema", "--help").out())
        .contains("Prints the JSON Schema of policies, for editors and other programs.");
  }

  @Test
  void takesNoArguments() {
    assertThat(Outcome.of("schema", "1.0"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: Unmatched argument at index 1: '1.0';"
                    + " see 'policy-check schema --help'\n"));
  }
}
