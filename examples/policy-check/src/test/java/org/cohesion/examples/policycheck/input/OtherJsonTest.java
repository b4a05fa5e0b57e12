package org.cohesion.examples.policycheck.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cohesion.examples.policycheck.Outcome;
import org.cohesion.json.PolicyJson;
import org.cohesion.json.ReportJson;
import org.cohesion.json.SchemaUse;
import org.cohesion.json.SettingsJson;
import org.cohesion.json.WaiversJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OtherJsonTest {

  private static final String SOUND = "../policies/sound.json";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'name': 'site', 'version': '1.0', 'description': 'x', 'license': 'MIT', 'scripts': {}}",
        "{'compilerOptions': {'strict': true}, 'include': ['src'], 'references': [], 'extends':"
            + " ''}",
        "// settings\n{'compilerOptions': {}, /* old */ 'files': [1, 2,],}",
        "{'resourceType': 'Library', 'title': 'x', 'language': 'en', 'context': {}}",
        "{'type': 'FeatureCollection', 'features': []}",
        "{'$schema': 'https://json-schema.org/draft/2020-12/schema', 'title': 'x', '$defs': {}}",
        "{'$schema': 'x', 'title': 'x', 'links': [], 'definitions': {}}",
        "{'$schema': 'x', 'title': 'x', 'links': [], 'properties': {}}",
        "{'$schema': 'https://example.org/x', 'extensions': []}",
        "{'formatVersion': '1.0', 'waivers': []}",
        "{'formatVersion': '1.0', 'profile': 'draft'}",
        "{'formatVersion': '1.0', '$schema': 'x', 'rulesOff': ['links.insecure']}",
        "{'title': 'A book'}",
        "{'a': {'formatVersion': '1.0', 'title': 'x'}}",
        "{'a': {}} {'b': 1}\n\n[]",
        "[]",
        "[1, 'two', null, {}, [{'formatVersion': '1.0'}]]",
        "[{'name': 'x'}, {'title': 'x'}]",
        "1",
        "'text'",
        "true"
      })
  void recognisesWhatIsPlainlySomethingElse(String document) throws IOException {
    assertThat(isOther("x.json", document)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "\ufeff",
        "{}",
        "null",
        "{",
        "not JSON",
        "{'name': 'x', 'scripts': {}",
        "{'name': 'x' 'scripts': {}}",
        "{'name': 'x'} ]",
        "{'formatVersion': '1.0'}",
        "{'formatVersion': '1.0', 'colour': 1}",
        "{'FORMAT_VERSION': 1}",
        "{'formatVersion': '1.0', 'title': 'x', 'waivers': []}",
        "{'waivers': [], 'findings': 1, 'profile': 1, 'formatVersion': '1.0', 'school': {}}",
        "{'formatVersion': '1.0', 'title': 'x', 'resourceType': 'x'}",
        "{'formatVersion': '1.0', 'title': 'x', '$schema': 'x', 'properties': {}}",
        "{'title': 'x', 'school': {}}",
        "{'Title': 'x', 'Legal-Basis': []}",
        "{'name': 'x', 'version': 1, 'school': 1, 'more': [1], 'aims': 1}",
        "{'formatVerison': '1.0', 'title': 'x'}",
        "{'title': 'x', 'school': {'name': ",
        "[{'name': 'x'}, {'formatVersion': '1.0'}]",
        "[1, {'aims': 1, 'review': 2}]",
        "{'name': 'x'}\n{'formatVersion': '1.0'}"
      })
  void takesForAPolicyWhatMayBeOne(String document) throws IOException {
    assertThat(isOther("x.json", document)).isFalse();
  }

  @Test
  void recognisesTheDocumentsOfTheLibraryAndOfTheProgram() throws IOException {
    String report = Outcome.of("report", "--format", "json", SOUND).out();
    String check = Outcome.of("check", "--format", "json", SOUND).out();
    String nothing = Outcome.of("check", "--format", "json", "none.json").out();
    String diff = Outcome.of("diff", "--format", "json", SOUND, "../policies/slips.json").out();

    assertThat(
            List.of(
                PolicyJson.schema(),
                WaiversJson.schema(),
                ReportJson.schema(),
                SettingsJson.schema(),
                PolicyJson.schema(SchemaUse.EDITOR),
                WaiversJson.schema(SchemaUse.EDITOR),
                ReportJson.schema(SchemaUse.EDITOR),
                SettingsJson.schema(SchemaUse.EDITOR),
                Files.readString(Path.of("src/main/resources/check-output.schema.json")),
                Files.readString(Path.of("src/main/resources/diff-output.schema.json")),
                Files.readString(Path.of("../waivers/slips.waivers.json")),
                report,
                check,
                nothing,
                diff,
                Outcome.of("rules", "--format", "json").out()))
        .allSatisfy(
            document ->
                assertThat(OtherJson.isIn(Files.writeString(folder.resolve("x.json"), document)))
                    .isTrue());
  }

  @Test
  void recognisesEveryFileOfSettingsAmongTheExamples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../settings"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".json")))
          .isNotEmpty()
          .allMatch(OtherJson::isIn);
    }
  }

  @Test
  void takesEveryExampleForThePolicyThatItIs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../policies"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".json")))
          .isNotEmpty()
          .noneMatch(OtherJson::isIn);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null", "{\"formatVersion\": ", "{\"rulesOff\": [}"})
  void knowsSettingsByTheirNameHoweverBrokenTheyAre(String document) throws IOException {
    assertThat(isOther("policy-check.json", document)).isTrue();
    assertThat(isOther("Policy-Check.json", document)).isTrue();
    assertThat(isOther("policy-check2.json", document)).isEqualTo(false);
  }

  @Test
  void letsNoPolicyHideUnderTheNameOfSettings() throws IOException {
    assertThat(isOther("policy-check.json", "{'formatVersion': '1.0', 'title': 'x'}")).isFalse();
    assertThat(isOther("policy-check.json", "{'title': 'x', 'school': {}}")).isFalse();
  }

  static Stream<String> hostile() {
    return Stream.of(
        "{\"a\": " + "[".repeat(100_000),
        "[".repeat(100_000) + "]".repeat(100_000),
        "{\"a\": ".repeat(2_000) + "1" + "}".repeat(2_000),
        "{\"" + "a".repeat(100_000) + "\": 1}");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void leavesToTheReaderWhatIsTooDeepOrTooLong(String document) throws IOException {
    assertThat(isOther("x.json", document)).isFalse();
  }

  @Test
  void readsOverLongTextsAndManyNames() throws IOException {
    StringBuilder names = new StringBuilder("{\"a\": \"" + "x".repeat(3 << 20) + "\"");
    for (int i = 0; i < 20_000; i++) {
      names.append(", \"format").append(i).append("\": ").append(i);
    }

    assertThat(isOther("x.json", names + "}")).isTrue();
  }

  @Test
  void saysNothingOfAFileThatCannotBeRead() {
    assertThat(OtherJson.isIn(folder.resolve("none.json"))).isFalse();
    assertThat(OtherJson.isIn(folder)).isFalse();
  }

  @Test
  void knowsAllMembersOfThePolicyAndOfTheOtherDocuments() {
    assertThat(members(PolicyJson.schema()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(OtherJson.POLICY.stream(), Stream.of("$schema", "formatVersion"))
                .toList());
    assertThat(
            Stream.of(WaiversJson.schema(), ReportJson.schema(), SettingsJson.schema())
                .flatMap(schema -> members(schema).stream())
                .filter(name -> !name.equals("$schema") && !name.equals("formatVersion"))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(OtherJson.OTHERS);
  }

  /** The members of the document itself. */
  private static List<String> members(String schema) {
    JsonNode root = JsonMapper.shared().readTree(schema);
    return root.get("properties").properties().stream().map(Map.Entry::getKey).toList();
  }

  private boolean isOther(String name, String document) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, document.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    return OtherJson.isIn(file);
  }
}
