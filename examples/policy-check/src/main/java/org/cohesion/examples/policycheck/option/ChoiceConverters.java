package org.cohesion.examples.policycheck.option;

import java.util.List;
import java.util.Locale;
import org.cohesion.policy.Language;
import org.cohesion.text.JsonNamed;

/** Reads the values of options that allow a few words only. */
public final class ChoiceConverters {

  private ChoiceConverters() {}

  /** The constants of an enumeration in lower case. */
  public static <T extends Enum<T>> Choices<T> of(T[] constants) {
    return new Choices<>(
        constants, constant -> constant.name().toLowerCase(Locale.ROOT), typed -> typed);
  }

  /** The constants of one of the library's vocabularies by their names there. */
  public static <T extends JsonNamed> Choices<T> ofVocabulary(T[] constants) {
    return new Choices<>(constants, JsonNamed::getJsonName, typed -> typed);
  }

  /** The languages of policies by their tags, with a region or without, such as cy-GB. */
  public static Choices<Language> ofLanguages() {
    return new Choices<>(Language.values(), Language::getJsonName, ChoiceConverters::language);
  }

  private static String language(String typed) {
    String language = Locale.forLanguageTag(typed.replace('_', '-')).getLanguage();
    return language.isEmpty() ? typed : language;
  }

  /** Lists words as in a sentence: {@code a, b or c}. */
  public static String list(List<String> words) {
    return list(words, "or");
  }

  /** Lists words as in a sentence, with a word before the last: {@code a, b and c}. */
  public static String list(List<String> words, String beforeLast) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " " + beforeLast + " " + words.get(last);
  }
}
