package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.policy.Policy;
import org.cohesion.text.JsonFormed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five policies of real schools, which are not part of the repository, go through unharmed. */
class RealPoliciesTest {

  private static final Path FOLDER = Path.of("../../shared/policies");

  /**
   * Words of the published text that are not in the texts of the policy, with how often: labels of
   * the tables and lines that became members, dates, a title printed twice, bullets that look like
   * a letter.
   */
  private static final Map<String, Map<String, Integer>> EXCEPTIONS =
      Map.of(
          "kingsfleet-2010",
          Map.of("approved", 1, "by", 1, "jan", 1, "2010", 1),
          "kingsfleet-undated",
          Map.of(),
          "model-primary",
          Map.of(),
          "wootton-park-2016",
          Map.ofEntries(
              Map.entry("title", 1),
              Map.entry("cohesion", 1),
              Map.entry("policy", 1),
              Map.entry("author", 1),
              Map.entry("governor", 1),
              Map.entry("link", 1),
              Map.entry("date", 2),
              Map.entry("approved", 1),
              Map.entry("by", 1),
              Map.entry("review", 1),
              Map.entry("september", 2),
              Map.entry("2016", 1),
              Map.entry("2018", 1),
              Map.entry("2019", 2)),
          "wootton-park-undated",
          Map.of("o", 18));

  @BeforeEach
  void needTheFolder() {
    assumeTrue(Files.isDirectory(FOLDER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kingsfleet-2010",
        "kingsfleet-undated",
        "model-primary",
        "wootton-park-2016",
        "wootton-park-undated"
      })
  void nothingIsLostBetweenJsonAndPolicy(String name) throws IOException {
    byte[] document = Files.readAllBytes(FOLDER.resolve(name + ".json"));

    Decoded decoded = PolicyJson.decode(document);

    assertThat(Marked.lines(decoded.getFindings())).isEmpty();
    Policy policy = decoded.orThrow();
    assertThat(JsonTree.read(PolicyJson.encode(policy))).isEqualTo(JsonTree.read(document));
    assertThat(PolicyJson.decode(PolicyJson.encode(policy)).orThrow()).isEqualTo(policy);
    assertThat(PolicyJson.decode(PolicyJson.encodeIndented(policy)).orThrow()).isEqualTo(policy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kingsfleet-2010",
        "kingsfleet-undated",
        "model-primary",
        "wootton-park-2016",
        "wootton-park-undated"
      })
  void indentedEncodingHasTheLinesOfTheFile(String name) throws IOException {
    String document = Files.readString(FOLDER.resolve(name + ".json"));

    String encoded = indented(document);

    assertThat(sortedLines(encoded)).isEqualTo(sortedLines(document));
    if (JsonTree.read(encoded.getBytes(UTF_8))
        .toString()
        .equals(JsonTree.read(document.getBytes(UTF_8)).toString())) {
      // Its members stand in the order of the format.
      assertThat(encoded).isEqualTo(document);
    } else {
      assertThat(indented(encoded)).isEqualTo(encoded);
    }
  }

  private static String indented(String document) {
    return new String(PolicyJson.encodeIndented(PolicyJson.decodeText(document).orThrow()), UTF_8);
  }

  private static List<String> sortedLines(String document) {
    return document.lines().map(line -> line.replaceFirst(",$", "")).sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kingsfleet-2010",
        "kingsfleet-undated",
        "model-primary",
        "wootton-park-2016",
        "wootton-park-undated"
      })
  void everyPublishedWordIsInTheTextsOfThePolicy(String name) throws IOException {
    String published = Files.readString(FOLDER.resolve(name + ".txt"));
    Policy policy = PolicyJson.decode(FOLDER.resolve(name + ".json")).orThrow();

    Map<String, Integer> missing = words(List.of(published));
    words(texts(policy)).forEach((word, count) -> missing.merge(word, -count, Integer::sum));
    missing.values().removeIf(count -> count <= 0);

    assertThat(missing).isEqualTo(EXCEPTIONS.get(name));
  }

  /** The free texts of a policy; not the names of vocabularies, which are not its own words. */
  private static List<String> texts(Object object) {
    List<String> texts = new ArrayList<>();
    if (object instanceof String text) {
      texts.add(text);
    } else if (object instanceof Optional<?> optional) {
      optional.ifPresent(value -> texts.addAll(texts(value)));
    } else if (object instanceof List<?> list) {
      list.forEach(element -> texts.addAll(texts(element)));
    } else if (object.getClass().getPackageName().startsWith("org.cohesion")
        && !object.getClass().isEnum()) {
      for (Class<?> model : object.getClass().getInterfaces()) {
        if (model == JsonFormed.class) {
          continue;
        }
        for (Method accessor : PolicyGenerator.accessors(model)) {
          texts.addAll(texts(call(accessor, object)));
        }
      }
    }
    return texts;
  }

  private static Object call(Method accessor, Object object) {
    try {
      return accessor.invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot call " + accessor, e);
    }
  }

  private static Map<String, Integer> words(List<String> texts) {
    Map<String, Integer> words = new TreeMap<>();
    for (String text : texts) {
      String folded = text.replace('\u2018', '\'').replace('\u2019', '\'').replace("\u00ad", "");
      Matcher word =
          Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)*")
              .matcher(folded.toLowerCase(Locale.ROOT));
      while (word.find()) {
        words.merge(word.group(), 1, Integer::sum);
      }
    }
    return words;
  }
}
