package org.cohesion.json.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cohesion.json.PolicyJson;
import org.cohesion.json.ReportJson;
import org.cohesion.json.SchemaUse;
import org.cohesion.json.SettingsJson;
import org.cohesion.json.WaiversJson;
import org.cohesion.json.codec.ValueCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema and the field reference are those of the tables. */
class FormatFilesTest {

  private static final boolean WRITE = Boolean.getBoolean("format.write");
  private static final Descriptions DESCRIPTIONS = new Descriptions();

  /** What has a schema. */
  record Document(
      String kind, String title, ValueCodec<?> codec, Function<SchemaUse, String> ofTheJar) {

    private Path file(SchemaUse use) {
      return Path.of(
          "src/main/resources/org/cohesion/json",
          kind + (use == SchemaUse.EDITOR ? "-1.0.editor.schema.json" : "-1.0.schema.json"));
    }

    private String generated(SchemaUse use) {
      return SchemaWriter.of(use, DESCRIPTIONS).schema(kind, title, codec);
    }
  }

  static Stream<Document> documents() {
    return Stream.of(
        new Document(
            "policy", "Community cohesion policy", PolicyCodecs.POLICY, PolicyJson::schema),
        new Document("waivers", "Waivers", WaiverCodecs.WAIVERS, WaiversJson::schema),
        new Document("settings", "Settings", SettingsCodecs.SETTINGS, SettingsJson::schema),
        new Document("report", "Report", ReportCodecs.REPORT, ReportJson::schema));
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
  @MethodSource("documents")
  void theSchemasAreThoseOfTheTables(Document document) throws IOException {
    for (SchemaUse use : SchemaUse.values()) {
      isGenerated(document.file(use), document.generated(use));
    }
  }

  @Test
  void theFieldReferenceIsThatOfTheTables() throws IOException {
    isGenerated(Path.of("FORMAT.md"), new FieldReference(DESCRIPTIONS).page());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theSchemasOfTheJarAreThoseOfTheTables(Document document) {
    assumeFalse(WRITE, "the files have been written after the jar was put together");

    for (SchemaUse use : SchemaUse.values()) {
      assertThat(document.ofTheJar.apply(use)).isEqualTo(document.generated(use));
    }
  }

  @Test
  void theSchemaIsThatForTools() {
    assertThat(PolicyJson.schema()).isEqualTo(PolicyJson.schema(SchemaUse.TOOL));
    assertThat(WaiversJson.schema()).isEqualTo(WaiversJson.schema(SchemaUse.TOOL));
    assertThat(SettingsJson.schema()).isEqualTo(SettingsJson.schema(SchemaUse.TOOL));
    assertThat(ReportJson.schema()).isEqualTo(ReportJson.schema(SchemaUse.TOOL));
  }

  private static void isGenerated(Path file, String generated) throws IOException {
    if (WRITE) {
      Files.writeString(file, generated);
    }

    assertThat(file)
        .describedAs(
            "a generated file; write it again with: mvn -q test -pl cohesion-json -am"
                + " -Dtest=FormatFilesTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dformat.write=true")
        .content()
        .isEqualTo(generated);
  }
}
