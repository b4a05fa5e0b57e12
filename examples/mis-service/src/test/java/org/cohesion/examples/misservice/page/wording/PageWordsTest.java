package org.cohesion.examples.misservice.page.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageWordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[^}]*}");

  private static Properties bundle(String language) throws IOException {
    Properties properties = new Properties();
    String name = "messages_" + language + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(PageWords.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }

  private static Set<String> arguments(String message) {
    Set<String> arguments = new TreeSet<>();
    for (Matcher matcher = ARGUMENT.matcher(message); matcher.find(); ) {
      arguments.add(matcher.group());
    }
    return arguments;
  }

  @Test
  void saysEverythingInBothLanguages() throws IOException {
    Properties english = bundle("en");
    Properties welsh = bundle("cy");

    for (String key : english.stringPropertyNames()) {
      if (key.startsWith("org.cohesion.page.")) {
        assertThat(welsh.getProperty(key)).as(key).isNotBlank();
        assertThat(arguments(welsh.getProperty(key)))
            .as(key)
            .isEqualTo(arguments(english.getProperty(key)));
      } else {
        assertThat(welsh.containsKey(key.replaceAll("\\.one$", ".other"))).as(key).isTrue();
      }
    }
    assertThat(english.keySet())
        .containsAll(welsh.keySet().stream().filter(k -> k.toString().contains(".page.")).toList());
  }

  @Test
  void isAskedForNothingThatItDoesNotKnow() throws IOException {
    Pattern asked = Pattern.compile("\\bwords\\.(?:text|of|counted)\\(\\s*\"([a-z.-]*[a-z])\"");
    List<Path> files;
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"));
        Stream<Path> classes =
            Files.walk(Path.of("src/main/java/org/cohesion/examples/misservice/page"))) {
      files = Stream.concat(templates, classes).filter(Files::isRegularFile).toList();
    }
    PageWords words = new PageWords(Locale.ENGLISH);
    for (Path file : files) {
      for (Matcher m = asked.matcher(Files.readString(file)); m.find(); ) {
        assertThat(bundle("en").getProperty("org.cohesion.page." + m.group(1)))
            .as("%s in %s", m.group(1), file)
            .isNotNull();
      }
    }
    assertThat(words.known("nothing-of-this-name")).isEmpty();
    assertThat(words.known("No.Id")).isEmpty();
  }

  @Test
  void countsAsPeopleDo() {
    PageWords english = new PageWords(Locale.ENGLISH);
    PageWords welsh = new PageWords(Locale.forLanguageTag("cy"));

    assertThat(english.counted("schools.counted", 1)).isEqualTo("1 school");
    assertThat(english.counted("schools.counted", 2)).isEqualTo("2 schools");
    assertThat(welsh.counted("schools.counted", 2)).isEqualTo("2 ysgol");
    assertThat(english.counted("findings.more", 1))
        .isEqualTo("1 more finding is not shown. Settle these first, and check again.");
  }
}
