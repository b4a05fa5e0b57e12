package org.cohesion.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.json.JsonFindingKinds;
import org.cohesion.report.Profile;
import org.cohesion.validation.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every message bundle of the modules and of the command line. */
class LanguagesTest {

  private static final Locale WELSH = Locale.forLanguageTag("cy");
  private static final Set<String> ENGLISH_FORMS = Set.of("one", "other");
  private static final Set<String> WELSH_FORMS =
      Set.of("zero", "one", "two", "few", "many", "other");

  /** Entries without a word. */
  private static final Pattern WORD = Pattern.compile("\\p{Ll}{2}");

  static List<MessageBundle> bundles() throws IOException {
    return MessageBundle.allInEnglish();
  }

  static Stream<FindingKind> kinds() {
    return Stream.concat(
        JsonFindingKinds.all().stream(), RuleCatalogue.all().stream().map(RuleInfo::kind));
  }

  static Stream<RuleInfo> rules() {
    return RuleCatalogue.all().stream();
  }

  @Test
  void findsTheBundlesOfEveryModule() throws IOException {
    assertThat(bundles())
        .extracting(bundle -> bundle.file().getName(1).toString())
        .contains("cohesion-core", "cohesion-json", "cohesion-validation", "examples");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyMessageIsInBothLanguages(MessageBundle english) {
    MessageBundle welsh = english.inWelsh();

    assertThat(welsh.messages()).isEqualTo(english.messages());
    assertThat(welsh.nouns()).isEqualTo(english.nouns());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noEntryStandsTwice(MessageBundle english) throws IOException {
    assertThat(english.keysAsWritten()).containsExactlyInAnyOrderElementsOf(english.keys());
    assertThat(english.inWelsh().keysAsWritten())
        .containsExactlyInAnyOrderElementsOf(english.inWelsh().keys());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noMessageIsLeftInEnglish(MessageBundle english) {
    MessageBundle welsh = english.inWelsh();
    Set<String> same = new TreeSet<>(english.keys());
    same.removeIf(key -> !welsh.text(key).equals(english.text(key)));
    // Arguments, signs and names in capitals are no English.
    same.removeIf(key -> !WORD.matcher(english.text(key).replaceAll("[{][^}]*[}]", "")).find());

    assertThat(same).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyMessageHasTheSameArgumentsInBothLanguages(MessageBundle english) {
    MessageBundle welsh = english.inWelsh();

    assertThat(english.messages())
        .allSatisfy(
            key -> {
              assertThat(welsh.arguments(key)).isEqualTo(english.arguments(key));
              assertThat(welsh.optionalParts(key)).isEqualTo(english.optionalParts(key));
            });
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyNounHasTheFormsOfItsLanguage(MessageBundle english) {
    MessageBundle welsh = english.inWelsh();

    assertThat(english.nouns())
        .allSatisfy(
            noun -> {
              String count = "count." + noun + ".";
              assertThat(english.after(count)).isEqualTo(ENGLISH_FORMS);
              assertThat(WELSH_FORMS).containsAll(welsh.after(count));
              assertThat(welsh.after(count)).contains("other");
              assertThat(welsh.after(count))
                  .allSatisfy(
                      form ->
                          // Some say the number in a word, as dwywaith does.
                          assertThat(english.arguments(count + "other"))
                              .containsAll(welsh.arguments(count + form)));
              assertThat(welsh.arguments(count + "other"))
                  .isEqualTo(english.arguments(count + "other"));
            });
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyPageHasATitleInWelsh(MessageBundle english) throws IOException {
    assertThat(english.inWelsh().after("title.")).isEqualTo(english.pages());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyTitleReadsAsOne(FindingKind kind) {
    assertThat(kind.title(Locale.ENGLISH)).matches("[A-Z].*[^. ]");
    assertThat(kind.title(WELSH)).matches("[A-Z].*[^. ]").isNotEqualTo(kind.title(Locale.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyWelshMessageIsOneLineThatFollowsAColon(FindingKind kind) {
    assertThat(kind.message(WELSH)).matches("[\\p{Ll}{\\[].*[^. ]");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyNumberBringsANoun(RuleInfo rule) throws IOException {
    Set<String> nouns = new TreeSet<>();
    bundles().forEach(bundle -> nouns.addAll(bundle.nouns()));

    for (Finding finding : fired(rule)) {
      finding
          .getArguments()
          .forEach(
              (name, value) -> {
                if (value instanceof Integer) {
                  assertThat(nouns).containsAll(nounsOf(name, rule.kind()));
                }
              });
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatARuleSaysInWelshHasNoGaps(RuleInfo rule) {
    assertThat(fired(rule))
        .isNotEmpty()
        .extracting(finding -> finding.text(WELSH))
        .allSatisfy(text -> assertThat(text).doesNotContain("{", "}", "[", "]", "  ", " ;", " ,"));
  }

  /** The nouns that an argument brings along, wherever a message has it. */
  private static List<String> nounsOf(String argument, FindingKind kind) {
    List<String> nouns = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("\\{" + argument + "(?: (\\w+))?}").matcher(kind.message(Locale.ENGLISH));
    while (matcher.find()) {
      nouns.add(matcher.group(1) == null ? argument : matcher.group(1));
    }
    return nouns;
  }

  private static List<Finding> fired(RuleInfo rule) {
    return RulePagesTest.found(
        rule, Profile.ADOPTED, RulePagesTest.example(rule, "Example that fires"));
  }
}
