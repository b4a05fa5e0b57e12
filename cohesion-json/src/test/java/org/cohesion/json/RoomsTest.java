package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which packages of this module may use which, told from what stands in their classes. */
class RoomsTest {

  private static final String FACE = "";

  /** Each with those that it may use, itself aside: arrows point down this list only. */
  private static final List<String> ARROWS =
      List.of(
          FACE + " -> databind format codec mistake source",
          "databind -> format codec mistake source",
          "format -> codec mistake",
          "codec -> mistake source",
          "mistake ->",
          "source ->");

  private static final Pattern OWN_PACKAGE =
      Pattern.compile("org/cohesion/json/(?:([a-z]+)/)?[A-Z]\\w*");

  private static final Path CLASSES =
      Path.of(PolicyJson.class.getProtectionDomain().getCodeSource().getLocation().getPath());

  static List<String> arrows() {
    return ARROWS;
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void usesNothingButWhatItMay(String arrow) throws IOException {
    String room = arrow.substring(0, arrow.indexOf(" ->"));
    Set<String> allowed = words(arrow.substring(arrow.indexOf("->") + 2));
    Set<String> used = new HashSet<>();
    for (Path file : classes(room)) {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      OWN_PACKAGE.matcher(bytes).results().map(RoomsTest::room).forEach(used::add);
    }
    used.remove(room);
    assertThat(used).isEqualTo(allowed);
  }

  @Test
  void namesEachPackage() throws IOException {
    try (Stream<Path> folders = Files.walk(folder(FACE))) {
      List<String> withClasses =
          folders
              .filter(folder -> Files.exists(folder.resolve("package-info.class")))
              .map(folder -> folder(FACE).relativize(folder).toString())
              .toList();
      assertThat(withClasses).containsExactlyInAnyOrderElementsOf(rooms());
    }
  }

  @Test
  void showsTheFaceOnly() throws IOException {
    try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      assertThat(ModuleDescriptor.read(in).exports())
          .extracting(ModuleDescriptor.Exports::source)
          .containsExactly("org.cohesion.json");
    }
  }

  private static List<String> rooms() {
    return ARROWS.stream().map(arrow -> arrow.substring(0, arrow.indexOf(" ->"))).toList();
  }

  private static Set<String> words(String text) {
    return Stream.of(text.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String room(MatchResult use) {
    return use.group(1) == null ? FACE : use.group(1);
  }

  private static List<Path> classes(String room) throws IOException {
    try (Stream<Path> files = Files.list(folder(room))) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  private static Path folder(String room) {
    return CLASSES.resolve("org/cohesion/json").resolve(room);
  }
}
