package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.text.LowerCase;
import org.cohesion.validation.internal.RuleTexts;
import org.cohesion.validation.internal.WordLists;
import org.cohesion.validation.internal.Words;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;

/** A text holds what a template stood in for something that the school has to say. */
final class TextPlaceholder implements PolicyRule {

  private static final FindingKind KIND = FindingKind.error("text.placeholder", RuleTexts.TEXTS);
  private static final WordLists ENGLISH = new WordLists("text/placeholder_en.properties");
  private static final WordLists WELSH =
      new WordLists("text/placeholder_cy.properties", Language.WELSH);
  private static final Set<String> LEAD_INS = inBothLanguages("lead-ins");
  private static final Set<String> NUMBERED = inBothLanguages("numbered");
  private static final Set<String> ABOUT_DATES = inBothLanguages("about-dates");
  private static final Set<String> FOR_A_PEN = inBothLanguages("for-a-pen");
  private static final String BLANK = "___";

  /** A list of phrases, and when one of them stands in for something. */
  private record Sign(PhraseList phrases, Predicate<PhraseMatch> standsIn) {}

  private static final List<Sign> SIGNS =
      Stream.concat(
              Stream.of(ENGLISH, WELSH).flatMap(TextPlaceholder::signs),
              Stream.of(
                  new Sign(
                      PhraseList.of(Language.ENGLISH, inserts(ENGLISH.phrases("inserts"))),
                      TextPlaceholder::isOrderToInsert),
                  new Sign(WELSH.phrases("inserts"), TextPlaceholder::isOrderToInsert)))
          .toList();

  private static final List<PhraseList> PHRASES = SIGNS.stream().map(Sign::phrases).toList();

  private static Stream<Sign> signs(WordLists lists) {
    return Stream.of(
        new Sign(lists.phrases("anywhere"), match -> true),
        new Sign(lists.phrases("schools"), TextPlaceholder::isMadeUpSchool),
        new Sign(lists.phrases("crosses"), TextPlaceholder::areCrosses),
        new Sign(lists.phrases("unsettled"), TextPlaceholder::isAllThereIs),
        new Sign(lists.phrases("dates"), TextPlaceholder::isPatternOfDate),
        new Sign(lists.phrases("fills"), match -> Surroundings.of(match).fillBrackets("[<{")),
        new Sign(lists.phrases("openings", "orders"), TextPlaceholder::opensBrackets),
        new Sign(lists.phrases("unnamed"), TextPlaceholder::isNameOfSchool));
  }

  /** The words of one language are none of the other that would change anything. */
  private static Set<String> inBothLanguages(String list) {
    return Stream.of(ENGLISH, WELSH)
        .flatMap(lists -> lists.get(list).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).alsoInDraft();
  }

  @Override
  public List<PhraseList> phrases() {
    return PHRASES;
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Set<JsonPointer> places = new LinkedHashSet<>();
    for (Sign sign : SIGNS) {
      for (PhraseMatch match : context.found(sign.phrases())) {
        // One is enough: a text may have thousands.
        if (!places.contains(match.text().pointer())
            && sign.standsIn().test(match)
            && !Surroundings.of(match).areQuoted()) {
          places.add(match.text().pointer());
        }
      }
    }
    for (PolicyText text : context.texts()) {
      if (hasBlank(text)) {
        places.add(text.pointer());
      }
    }
    places.forEach(place -> context.report(Finding.of(KIND, place)));
  }

  private static List<String> inserts(PhraseList things) {
    List<String> phrases = new ArrayList<>();
    for (String thing : things.phrases()) {
      for (String article : List.of("", "the ", "your ", "a ")) {
        phrases.add("insert " + article + thing);
        phrases.add("insert " + article + thing + " here");
      }
    }
    return phrases;
  }

  private static boolean isMadeUpSchool(PhraseMatch match) {
    Surroundings around = Surroundings.of(match);
    String before = around.wordBefore();
    boolean hasName = !before.isEmpty() && Character.isUpperCase(before.charAt(0));
    boolean isOne = before.equalsIgnoreCase("a") || before.equalsIgnoreCase("our");
    return around.isCapitalised() && !isOne && (!hasName || LEAD_INS.contains(lower(before)));
  }

  private static boolean areCrosses(PhraseMatch match) {
    Surroundings around = Surroundings.of(match);
    return around.isInCapitals() && !NUMBERED.contains(lower(around.wordBefore()));
  }

  private static boolean isAllThereIs(PhraseMatch match) {
    Surroundings around = Surroundings.of(match);
    return around.end() && (around.begin() || around.before() == ':');
  }

  private static boolean isPatternOfDate(PhraseMatch match) {
    char before = match.start() == 0 ? ' ' : match.text().value().charAt(match.start() - 1);
    Surroundings around = Surroundings.of(match);
    return around.isInCapitals()
        && (before == '/' || before == '-' || before == '.' || before == ' ')
        && hasNone(ABOUT_DATES, around.shortlyBefore());
  }

  private static boolean opensBrackets(PhraseMatch match) {
    return Surroundings.of(match).openBrackets("[<{");
  }

  private static boolean isOrderToInsert(PhraseMatch match) {
    Surroundings around = Surroundings.of(match);
    String text = match.text().value();
    String order = match.phrase().split(" ", 2)[0];
    return (around.begin() && around.end())
        || around.fillBrackets("[<{(")
        || (text.startsWith(order.toUpperCase(Locale.ROOT), match.start())
            && around.isAmongSmallLetters());
  }

  private static boolean isNameOfSchool(PhraseMatch match) {
    List<String> place = match.text().pointer().tokens();
    String root = place.get(0);
    Surroundings around = Surroundings.of(match);
    return around.begin()
        && around.end()
        && (root.equals("school") || root.equals("alsoFor"))
        && (place.contains("name") || place.contains("aliases"));
  }

  private static boolean hasBlank(PolicyText text) {
    String value = text.value();
    int from = 0;
    for (int at = value.indexOf(BLANK); at >= 0; at = value.indexOf(BLANK, from)) {
      int start = at;
      while (start > from && !Surroundings.isSpace(value.charAt(start - 1))) {
        start--;
      }
      from = at;
      while (from < value.length() && !Surroundings.isSpace(value.charAt(from))) {
        from++;
      }
      // Low lines are part of many an address.
      if (!value.substring(start, from).contains("://") && hasBlank(value, at, from)) {
        return hasNone(FOR_A_PEN, value);
      }
    }
    return false;
  }

  /** Whether a blank that is not quoted begins between two places, the first of them one. */
  private static boolean hasBlank(String text, int first, int end) {
    int at = first;
    while (at >= 0 && at < end) {
      if (!Surroundings.areQuoted(text, at)) {
        return true;
      }
      at = text.indexOf(BLANK, at + BLANK.length());
    }
    return false;
  }

  private static boolean hasNone(Set<String> these, String text) {
    Words words = new Words().of(text);
    for (int word = 0; word < words.count(); word++) {
      if (these.contains(words.lowerCase(word))) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String word) {
    return LowerCase.of(word);
  }
}
