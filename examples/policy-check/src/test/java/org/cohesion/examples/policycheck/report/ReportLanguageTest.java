package org.cohesion.examples.policycheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cohesion.examples.policycheck.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report in Welsh has nothing in English around its findings. */
class ReportLanguageTest {

  private static final String SLIPS = "../policies/slips.json";
  private static final String WAIVERS = "../waivers/slips.waivers.json";

  /** What is the same in both languages, or is a word of the other by chance: "a" is "and". */
  private static final Set<String> OF_BOTH = Set.of("a", "i", "id", "json", "o", "sha", "urn");

  /** What is written as the policy, the format or the program has it: names, ids, paths, days. */
  private static final Pattern AS_IT_STANDS =
      Pattern.compile("\"[^\"]*\"|\\[[\\w.-]+]|--\\w+ \\w+|\\S*[./\\d]\\S*|\\S+-\\S+");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  @TempDir private Path folder;

  @Test
  void hasNoWordOfTheEnglishReport() throws IOException {
    List<List<String>> runs =
        List.of(
            List.of("--as-of", "2026-11-22", "--waivers", WAIVERS),
            List.of("--as-of", "2026-11-22", "--profile", "draft", "--before", SLIPS),
            List.of("--as-of", "2026-11-22", "--settings", settings().toString()));

    for (List<String> run : runs) {
      Set<String> english = words(report(run, "en"));
      Set<String> welsh = words(report(run, "cy"));
      Set<String> inBoth = new TreeSet<>(welsh);
      inBoth.retainAll(english);

      assertThat(english).as("words to compare").hasSizeGreaterThan(50);
      assertThat(OF_BOTH).as(String.join(" ", run)).containsAll(inBoth);
    }
  }

  @Test
  void isThePageThatTheEnglishReportIs() {
    List<String> welsh =
        report(List.of("--as-of", "2026-11-22", "--waivers", WAIVERS), "cy").lines().toList();

    assertThat(welsh)
        .startsWith(
            "Gwiriad o bolisi cydlyniant cymunedol", "", "ffeil                    " + SLIPS)
        .contains(
            "diwrnod                  2026-11-22",
            "proffil                  wedi'i fabwysiadu",
            "gosodiadau               dim",
            "hepgoriadau              " + WAIVERS,
            "fersiwn flaenorol        heb ei chymharu",
            "dyddiadau'r tymhorau     y rhai arferol",
            "Canfyddiadau")
        .anyMatch(line -> line.startsWith("    pwy a benderfynodd: corff llywodraethu; pam: "))
        .anyMatch(line -> line.startsWith("Rheolau: "))
        .anyMatch(line -> line.startsWith("dim wedi'i ganfod: "));
  }

  private Path settings() throws IOException {
    return Files.writeString(
        folder.resolve("settings.json"),
        """
        {
          "formatVersion": "1.0",
          "profile": "adopted",
          "rulesOff": ["text.near-duplicate"],
          "severities": [{"rule": "strands.missing", "severity": "info"}],
          "termDates": [{"term": "autumn", "from": "2026-09-01", "to": "2026-12-18"}]
        }
        """);
  }

  private static String report(List<String> options, String language) {
    List<String> arguments = new ArrayList<>(List.of("report", "--locale", language));
    arguments.addAll(options);
    arguments.add(SLIPS);
    Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
    assertThat(outcome.status()).as(outcome.err() + outcome.out()).isZero();
    return outcome.out();
  }

  /** The words of a report, without the reasons that people gave for waivers. */
  private static Set<String> words(String report) {
    Set<String> words = new TreeSet<>();
    report
        .lines()
        .map(line -> line.replaceFirst("(decided by|pam: ).*", "$1"))
        .map(line -> AS_IT_STANDS.matcher(line).replaceAll(" "))
        .forEach(
            line ->
                WORD.matcher(line.toLowerCase(Locale.ROOT))
                    .results()
                    .forEach(word -> words.add(word.group())));
    return words;
  }
}
