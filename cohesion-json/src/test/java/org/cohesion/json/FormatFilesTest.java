package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The JSON Schema and the field reference are those of the tables. */
class FormatFilesTest {

  private static final boolean WRITE = Boolean.getBoolean("format.write");
  private static final Descriptions DESCRIPTIONS = new Descriptions();

  /** What is generated. */
  enum FormatFile {
    POLICY_SCHEMA("src/main/resources/org/cohesion/json/policy-1.0.schema.json") {
      @Override
      String generated() {
        return new SchemaWriter(DESCRIPTIONS)
            .schema("policy", "Community cohesion policy", PolicyCodecs.POLICY);
      }
    },
    WAIVERS_SCHEMA("src/main/resources/org/cohesion/json/waivers-1.0.schema.json") {
      @Override
      String generated() {
        return new SchemaWriter(DESCRIPTIONS).schema("waivers", "Waivers", WaiverCodecs.WAIVERS);
      }
    },
    SETTINGS_SCHEMA("src/main/resources/org/cohesion/json/settings-1.0.schema.json") {
      @Override
      String generated() {
        return new SchemaWriter(DESCRIPTIONS)
            .schema("settings", "Settings", SettingsCodecs.SETTINGS);
      }
    },
    REPORT_SCHEMA("src/main/resources/org/cohesion/json/report-1.0.schema.json") {
      @Override
      String generated() {
        return new SchemaWriter(DESCRIPTIONS).schema("report", "Report", ReportCodecs.REPORT);
      }
    },
    FIELD_REFERENCE("FORMAT.md") {
      @Override
      String generated() {
        return new FieldReference(DESCRIPTIONS).page();
      }
    };

    private final Path path;

    FormatFile(String path) {
      this.path = Path.of(path);
    }

    abstract String generated();
  }

  @Test
  void everythingIsDescribedAndNothingElse() {
    List<String> expected = new ArrayList<>();
    FormatTypes.ofAllDocuments()
        .forEach((name, type) -> expected.addAll(FormatTypes.keys(name, type)));

    List<String> described =
        DESCRIPTIONS.keys().stream().filter(key -> !key.startsWith(Descriptions.TITLE)).toList();

    assertThat(described).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected)
        .allSatisfy(
            key -> assertThat(DESCRIPTIONS.text(key)).matches("\\S.*[.]").doesNotContain("|"));
  }

  @Test
  void onlyWhatThereIsHasATitleOfItsOwn() {
    List<String> described = List.copyOf(DESCRIPTIONS.keys());

    assertThat(DESCRIPTIONS.keys())
        .filteredOn(key -> key.startsWith(Descriptions.TITLE))
        .isNotEmpty()
        .allMatch(key -> described.contains(key.substring(Descriptions.TITLE.length())));
  }

  @Test
  void noTwoTypesHaveTheSameTitle() {
    assertThat(FormatTypes.ofAllDocuments().keySet().stream().map(DESCRIPTIONS::title))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(FormatFile.class)
  void theFileIsThatOfTheTables(FormatFile file) throws IOException {
    String generated = file.generated();
    if (WRITE) {
      Files.writeString(file.path, generated);
    }

    assertThat(file.path)
        .describedAs(
            "a generated file; write it again with: mvn -q test -pl cohesion-json -am"
                + " -Dtest=FormatFilesTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dformat.write=true")
        .content()
        .isEqualTo(generated);
  }

  @Test
  void theSchemasOfTheJarAreThoseOfTheTables() {
    assumeFalse(WRITE, "the files have been written after the jar was put together");

    assertThat(PolicyJson.schema()).isEqualTo(FormatFile.POLICY_SCHEMA.generated());
    assertThat(WaiversJson.schema()).isEqualTo(FormatFile.WAIVERS_SCHEMA.generated());
    assertThat(SettingsJson.schema()).isEqualTo(FormatFile.SETTINGS_SCHEMA.generated());
    assertThat(ReportJson.schema()).isEqualTo(FormatFile.REPORT_SCHEMA.generated());
  }
}
