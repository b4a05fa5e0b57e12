package org.cohesion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.Severity;
import org.cohesion.json.mistake.StructuralKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind has its words, and the words fit. */
class JsonFindingKindsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)( \\w+)?}");

  /** A document for each kind, which has a finding of that kind with all its arguments. */
  static final Map<String, String> FIRING =
      Map.ofEntries(
          Map.entry("json.syntax", "{"),
          Map.entry("json.encoding", "\ud800"),
          Map.entry(
              "json.duplicate-member", "{\"formatVersion\": \"1.0\", \"formatVersion\": \"1.0\"}"),
          Map.entry("json.unknown-member", "{\"formatVersion\": \"1.0\", \"titel\": 1}"),
          Map.entry("json.missing-member", "{}"),
          Map.entry("json.wrong-type", "[]"),
          Map.entry("json.null", "null"),
          Map.entry("json.unknown-value", "{\"formatVersion\": \"1.0\", \"language\": \"eng\"}"),
          Map.entry("json.bad-value", "{\"formatVersion\": \"one\"}"),
          Map.entry("json.trailing-content", "{\"formatVersion\": \"1.0\"} {}"),
          Map.entry("json.unknown-version", "{\"formatVersion\": \"2.0\"}"),
          Map.entry("json.too-deep", "[".repeat(65)),
          Map.entry("json.too-long", "{\"formatVersion\": \"" + "1".repeat(262_145) + "\"}"),
          Map.entry("json.too-large", " ".repeat(1_048_577)),
          Map.entry(
              "json.too-many-values",
              "{\"formatVersion\": \"1.0\", \"outline\": [" + "\"\", ".repeat(16_384) + "\"\"]}"),
          Map.entry(
              "json.too-many-findings",
              "{\"formatVersion\": \"1.0\", \"links\": [" + "1, ".repeat(1_000) + "1]}"),
          Map.entry("json.newer-version", "{\"formatVersion\": \"1.1\"}"));

  static List<FindingKind> kinds() {
    return JsonFindingKinds.all();
  }

  @Test
  void thereAreSeventeenAndOnlyOneIsAWarning() {
    assertThat(kinds()).hasSize(17).doesNotHaveDuplicates();
    assertThat(kinds()).extracting(FindingKind::getId).allMatch(id -> id.startsWith("json."));
    assertThat(kinds())
        .filteredOn(kind -> kind.getSeverity() != Severity.ERROR)
        .containsExactly(StructuralKinds.NEWER_VERSION);
    assertThat(FIRING.keySet())
        .isEqualTo(new HashSet<>(kinds().stream().map(FindingKind::getId).toList()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theMessageUsesTheArgumentsThatTheDecoderGives(FindingKind kind) {
    Finding finding = fired(kind);
    Set<String> used = new TreeSet<>();
    Matcher argument = ARGUMENT.matcher(kind.message(Locale.ENGLISH));
    while (argument.find()) {
      used.add(argument.group(1));
    }

    assertThat(used).containsAll(finding.getArguments().keySet());
    assertThat(finding.getArguments())
        .satisfies(given -> assertThat(given.keySet()).containsAll(needed(kind)));
    assertThat(finding.text(Locale.ENGLISH)).doesNotContain("{", "[");
    assertThat(finding.text(Locale.ENGLISH)).matches("[a-z].*[^.]").doesNotContain("  ");
    assertThat(finding.text(Locale.GERMAN)).isEqualTo(finding.text(Locale.ENGLISH));
  }

  /** The arguments that stand in no part of the message that may be left out. */
  private static List<String> needed(FindingKind kind) {
    return ARGUMENT
        .matcher(kind.message(Locale.ENGLISH).replaceAll("\\[[^]]*]", ""))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void thereAreNoMessagesOfKindsThatDoNotExist() throws IOException {
    Properties messages = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(
                JsonFindingKinds.class.getResourceAsStream("findings/messages_en.properties")),
            UTF_8)) {
      messages.load(in);
    }

    assertThat(messages.stringPropertyNames())
        .filteredOn(key -> !key.startsWith("org.cohesion.count."))
        .containsExactlyInAnyOrderElementsOf(
            kinds().stream().map(kind -> "org.cohesion." + kind.getId()).toList());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void thePageHasAllItsParts(FindingKind kind) {
    assertThat(kind.page()).matches("(?s)# [A-Z][^\n]+\n\n.*").doesNotContain("\r", "\t");
    assertThat(kind.page().lines().filter(line -> line.startsWith("## ")))
        .containsExactly(
            "## What it finds",
            "## Why it matters",
            "## How to settle it",
            "## Source",
            "## What it can miss",
            "## Example that fires",
            "## Example that stays silent");
    assertThat(kind.page().lines().count()).isBetween(15L, 60L);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theExamplesOnThePageDoWhatItSays(FindingKind kind) {
    String[] parts = kind.page().split("## Example that ", 3);

    String firing = example(parts[1]);
    if (!firing.isEmpty()) {
      assertThat(PolicyJson.decodeText(firing).getFindings())
          .extracting(Finding::getKind)
          .containsExactly(kind);
    }
    Decoded silent = PolicyJson.decodeText(example(parts[2]));
    assertThat(Marked.lines(silent.getFindings())).isEmpty();
  }

  /** A finding of a kind. */
  static Finding fired(FindingKind kind) {
    String document = Objects.requireNonNull(FIRING.get(kind.getId()));
    return PolicyJson.decodeText(document).getFindings().stream()
        .filter(finding -> finding.getKind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static String example(String part) {
    String[] fenced = part.split("```(?:json)?\n", 3);
    return fenced.length < 3 ? "" : fenced[1];
  }
}
