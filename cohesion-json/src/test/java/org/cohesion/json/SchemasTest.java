package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schemas for tools, those of the command line among them, keep to. */
class SchemasTest {

  private static final Path OF_THE_COMMAND_LINE =
      Path.of("../examples/policy-check/src/main/resources");

  /** Of draft 2020-12, those that the tools agree about. */
  private static final Set<String> WORDS =
      Set.of(
          "$schema",
          "$defs",
          "$ref",
          "title",
          "description",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "propertyNames",
          "minProperties",
          "items",
          "minItems",
          "uniqueItems",
          "enum",
          "const",
          "pattern",
          "maxLength",
          "minimum",
          "maximum",
          "not");

  /** Names of members, or of types, stand in these. */
  private static final Set<String> NAMING = Set.of("properties", "$defs");

  static Stream<String> schemas() throws IOException {
    return Stream.of(
        PolicyJson.schema(),
        WaiversJson.schema(),
        SettingsJson.schema(),
        ReportJson.schema(),
        Files.readString(OF_THE_COMMAND_LINE.resolve("check-output.schema.json")),
        Files.readString(OF_THE_COMMAND_LINE.resolve("diff-output.schema.json")));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void haveNoWordThatOneToolRefuses(String schema) {
    each(schema, (path, words) -> assertThat(words.keySet()).describedAs(path).isSubsetOf(WORDS));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void referToTypesAndSayNothingBeside(String schema) {
    Map<String, Object> types = object(Objects.requireNonNull(read(schema).get("$defs")));

    each(
        schema,
        (path, words) -> {
          if (words.containsKey("$ref")) {
            assertThat(words).describedAs(path).hasSize(1);
            assertThat((String) words.get("$ref")).startsWith("#/$defs/");
            assertThat(types).containsKey(((String) words.get("$ref")).substring(8));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void giveEachTypeAndNothingElseATitle(String schema) {
    List<String> titles = new ArrayList<>();

    each(
        schema,
        (path, words) -> {
          boolean type = path.isEmpty() || path.matches("/[$]defs/[^/]+");
          assertThat(words.containsKey("title")).describedAs(path).isEqualTo(type);
          if (type) {
            titles.add((String) words.get("title"));
          }
        });

    assertThat(titles).doesNotHaveDuplicates().allMatch(title -> title.matches("[A-Za-z]+"));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void requireOnlyMembersThatAreSaidBeside(String schema) {
    each(
        schema,
        (path, words) -> {
          if (words.get("required") instanceof List<?> required) {
            assertThat(
                    object(Objects.requireNonNull(words.get("properties")))
                        .keySet()
                        .containsAll(required))
                .describedAs(path)
                .isTrue();
          }
        });
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void haveExpressionsForEveryEngine(String schema) {
    each(
        schema,
        (path, words) -> {
          if (words.get("pattern") instanceof String pattern) {
            Pattern.compile(pattern);
            com.google.re2j.Pattern.compile(pattern);
            assertThat(pattern).describedAs(path).doesNotContain("\\s", "\\S", "\\d", "\\w", "(?=");
          }
        });
  }

  /** Each schema inside a schema, with the way to it. */
  private static void each(String schema, BiConsumer<String, Map<String, Object>> check) {
    walk("", read(schema), check);
  }

  private static void walk(
      String path, Object value, BiConsumer<String, Map<String, Object>> check) {
    if (value instanceof Map<?, ?>) {
      Map<String, Object> words = object(value);
      check.accept(path, words);
      words.forEach(
          (word, said) -> {
            if (NAMING.contains(word)) {
              object(said)
                  .forEach((name, part) -> walk(path + "/" + word + "/" + name, part, check));
            } else if (said instanceof Map<?, ?>) {
              walk(path + "/" + word, said, check);
            }
          });
    }
  }

  private static Map<String, Object> read(String schema) {
    return object(JsonTree.read(schema.getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, Object> object(Object value) {
    return Mutant.objectOf(value);
  }
}
