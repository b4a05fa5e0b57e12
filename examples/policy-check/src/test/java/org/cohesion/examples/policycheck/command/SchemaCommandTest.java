package org.cohesion.examples.policycheck.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.json.PolicyJson;
import org.cohesion.json.ReportJson;
import org.cohesion.json.SchemaUse;
import org.cohesion.json.SettingsJson;
import org.cohesion.json.WaiversJson;
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
  void printsTheSchemaAskedFor() {
    assertThat(Outcome.of("schema", "policy")).isEqualTo(Outcome.of("schema"));
    assertThat(Outcome.of("schema", "waivers")).isEqualTo(new Outcome(0, WaiversJson.schema(), ""));
    assertThat(Outcome.of("schema", "settings"))
        .isEqualTo(new Outcome(0, SettingsJson.schema(), ""));
    assertThat(Outcome.of("schema", "report")).isEqualTo(new Outcome(0, ReportJson.schema(), ""));
  }

  @Test
  void printsTheSchemaForEditors() {
    assertThat(Outcome.of("schema", "--for", "editor"))
        .isEqualTo(new Outcome(0, PolicyJson.schema(SchemaUse.EDITOR), ""));
    assertThat(Outcome.of("schema", "waivers", "--for", "editor"))
        .isEqualTo(new Outcome(0, WaiversJson.schema(SchemaUse.EDITOR), ""));
    assertThat(Outcome.of("schema", "--for", "editor", "settings"))
        .isEqualTo(new Outcome(0, SettingsJson.schema(SchemaUse.EDITOR), ""));
    assertThat(Outcome.of("schema", "report", "--for", "editor"))
        .isEqualTo(new Outcome(0, ReportJson.schema(SchemaUse.EDITOR), ""));
    assertThat(Outcome.of("schema", "--for", "tool")).isEqualTo(Outcome.of("schema"));
  }

  @Test
  void saysWhatTheSchemaMayBeFor() {
    assertThat(Outcome.of("schema", "--for", "me"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: --for must be tool or editor, not 'me';"
                    + " see 'policy-check schema --help'\n"));
  }

  @Test
  void saysInItsHelpWhatTheSchemaIsFor() {
    assertThat(Outcome.of("schema", "--help").out())
        .contains(
            "Prints the JSON Schema of policies, of waivers, of settings or of reports.",
            "--for=tool|editor",
            "[policy|waivers|settings|report]");
  }

  @Test
  void saysWhatThereIsASchemaFor() {
    assertThat(Outcome.of("schema", "1.0"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "policy-check: what comes after 'schema' must be policy, waivers, settings or"
                    + " report, not '1.0'; see 'policy-check schema --help'\n"));
  }
}
