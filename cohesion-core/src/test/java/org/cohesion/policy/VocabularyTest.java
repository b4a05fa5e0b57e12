package org.cohesion.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.school.Role;
import org.cohesion.strand.AimStrand;
import org.cohesion.text.JsonNamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every enumeration of the model, found among the compiled classes so that none is forgotten. */
class VocabularyTest {

  @Test
  void findsTheEnumerationsOfEveryPackage() throws Exception {
    assertThat(vocabularies())
        .extracting(Class::getPackageName)
        .contains(
            "org.cohesion.community",
            "org.cohesion.policy",
            "org.cohesion.review",
            "org.cohesion.school",
            "org.cohesion.strand");
    assertThat(vocabularies()).contains(AimStrand.class, Language.class);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void hasAJsonNameOfItsOwnForEveryConstant(Class<?> vocabulary) {
    assertThat(constants(vocabulary)).extracting(JsonNamed::getJsonName).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void writesJsonNamesInLowerCaseWithHyphens(Class<?> vocabulary) {
    assertThat(constants(vocabulary))
        .extracting(JsonNamed::getJsonName)
        .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"), "lower case with hyphens");
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void hasALabelOfItsOwnForEveryConstant(Class<?> vocabulary) {
    assertThat(constants(vocabulary))
        .extracting(JsonNamed::getLabel)
        .doesNotHaveDuplicates()
        .allMatch(label -> !label.isBlank() && label.strip().equals(label), "neat");
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void hasAWelshLabelOfItsOwnForEveryConstant(Class<?> vocabulary) {
    FindingTexts texts =
        FindingTexts.of(
            name -> new ByteArrayInputStream("org.cohesion.a.b = {label}".getBytes(UTF_8)));
    Finding finding = Finding.of(FindingKind.info("a.b", texts), JsonPointer.ROOT);

    List<String> labels =
        constants(vocabulary).stream()
            .map(constant -> finding.with("label", constant).text(Locale.forLanguageTag("cy")))
            .toList();

    assertThat(labels).doesNotHaveDuplicates();
    assertThat(constants(vocabulary))
        .filteredOn(constant -> constant != Role.STAFF)
        .extracting(JsonNamed::getLabel)
        .doesNotContainAnyElementsOf(labels);
  }

  static List<Class<?>> vocabularies() throws IOException, URISyntaxException {
    Path root = Path.of(Policy.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root.resolve("org/cohesion"))) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .sorted()
          .<Class<?>>map(name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
          .filter(type -> type.isEnum() && JsonNamed.class.isAssignableFrom(type))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Policy.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static List<JsonNamed> constants(Class<?> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants()).map(JsonNamed.class::cast).toList();
  }
}
