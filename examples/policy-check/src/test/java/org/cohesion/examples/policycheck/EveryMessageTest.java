package org.cohesion.examples.policycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohesion.comparison.Change;
import org.cohesion.comparison.ChangeKind;
import org.cohesion.comparison.PolicyDiff;
import org.cohesion.examples.policycheck.checking.KindInfo;
import org.cohesion.examples.policycheck.wording.Sentences;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.json.JsonFindingKinds;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;
import org.junit.jupiter.api.Test;

/**
 * Every message of every bundle, with its arguments filled in. The list that people read through is
 * written to {@code target/messages.md}.
 */
class EveryMessageTest {

  private static final Locale WELSH = Locale.forLanguageTag("cy");
  private static final Path LIST = Path.of("target/messages.md");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)[ }]");

  /** What an argument or a part that is missing leaves behind. */
  private static final String[] GAPS = {"  ", " ;", " ,", " .", " :", ",;", ";;", "()", "\"\""};

  @Test
  void everyMessageReadsAsASentenceInBothLanguages() throws IOException {
    Map<String, Set<List<String>>> messages = new TreeMap<>();
    findings().forEach(finding -> add(finding.getKind().getId(), finding, messages));
    changes()
        .forEach(
            change ->
                add(
                    "comparison." + change.getKind().getJsonName(),
                    List.of(change.text(Locale.ENGLISH), change.text(WELSH)),
                    messages));
    write(messages);

    assertThat(messages)
        .allSatisfy(
            (id, texts) ->
                assertThat(texts)
                    .allSatisfy(
                        text -> {
                          assertThat(text.get(0)).isNotEqualTo(text.get(1));
                          assertThat(text).allSatisfy(EveryMessageTest::readsAsASentence);
                        }));
  }

  @Test
  void everyKindIsAmongThem() {
    Set<String> found = new TreeSet<>();
    findings().forEach(finding -> found.add(finding.getKind().getId()));

    assertThat(found).containsAll(KindInfo.all().stream().map(KindInfo::id).toList());
    assertThat(changes().map(Change::getKind)).contains(ChangeKind.values());
  }

  /** Those of json are what decoding gives them. */
  @Test
  void everyArgumentIsFilledIn() {
    Map<FindingKind, Set<String>> given = new TreeMap<>((a, b) -> a.getId().compareTo(b.getId()));
    findings()
        .forEach(
            f ->
                given
                    .computeIfAbsent(f.getKind(), kind -> new TreeSet<>())
                    .addAll(f.getArguments().keySet()));

    assertThat(given)
        .allSatisfy(
            (kind, arguments) ->
                assertThat(arguments)
                    .as(kind.getId())
                    .containsAll(argumentsOf(kind.message(Locale.ENGLISH))));
  }

  private static void readsAsASentence(String text) {
    assertThat(text)
        .matches("\\S.*\\S")
        .doesNotEndWith(".")
        .doesNotEndWith(";")
        .doesNotContainPattern("\\{[A-Za-z]|\\[[ ,;]|[a-z]\\]")
        .doesNotContain(GAPS);
  }

  private static Set<String> argumentsOf(String message) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = ARGUMENT.matcher(message);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static Stream<Finding> findings() {
    List<FindingKind> kinds = new ArrayList<>(KindInfo.all().stream().map(KindInfo::kind).toList());
    kinds.removeAll(JsonFindingKinds.all());
    return Stream.of(
            MessageSamples.ofDocuments(),
            MessageSamples.of(kinds),
            MessageSamples.ofLists(),
            MessageSamples.of(
                MessageSamples.ofTheProgram().stream()
                    .map(id -> Sentences.of(id).getKind())
                    .toList()))
        .flatMap(findings -> findings);
  }

  private static Stream<Change> changes() {
    String policy = "{\"formatVersion\":\"1.0\",";
    return PolicyDiff.between(
        policy(
            policy
                + "\"title\":\"A\",\"reference\":\"1\",\"links\":[{\"title\":\"one\"},"
                + "{\"title\":\"two\"},{\"title\":\"it's\"}]}"),
        policy(
            policy
                + "\"title\":\"B\",\"language\":\"en\",\"links\":[{\"title\":\"two\"},"
                + "{\"title\":\"one\"},{\"title\":\"it\u2019s\"}]}"))
        .getChanges()
        .stream();
  }

  private static Policy policy(String json) {
    return PolicyJson.decodeText(json).orThrow();
  }

  private static void add(String id, Finding finding, Map<String, Set<List<String>>> messages) {
    add(id, List.of(finding.text(Locale.ENGLISH), finding.text(WELSH)), messages);
  }

  private static void add(String id, List<String> texts, Map<String, Set<List<String>>> messages) {
    messages.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(texts);
  }

  private static void write(Map<String, Set<List<String>>> messages) throws IOException {
    StringBuilder page = new StringBuilder("# Every message\n");
    messages.forEach(
        (id, texts) -> {
          page.append("\n## ").append(id).append("\n\n");
          texts.forEach(
              text ->
                  page.append("- ")
                      .append(text.get(0))
                      .append("\n  - ")
                      .append(text.get(1))
                      .append('\n'));
        });
    Files.writeString(LIST, page);
  }
}
