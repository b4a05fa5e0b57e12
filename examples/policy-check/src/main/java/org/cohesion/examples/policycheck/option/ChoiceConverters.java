package org.cohesion.examples.policycheck.option;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cohesion.policy.Language;
import org.cohesion.text.JsonNamed;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options that allow a few words only. */
public final class ChoiceConverters {

  private ChoiceConverters() {}

  private static <T> ITypeConverter<T> of(T[] values, Function<T, String> word) {
    return typed -> {
      for (T value : values) {
        if (word.apply(value).equals(typed)) {
          return value;
        }
      }
      throw new TypeConversionException(
          "must be " + list(Arrays.stream(values).map(word).toList()) + ", not '" + typed + "'");
    };
  }

  /** The constants of an enumeration in lower case. */
  public static <T extends Enum<T>> ITypeConverter<T> of(T[] constants) {
    return of(constants, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  /** The constants of one of the library's vocabularies by their names there. */
  public static <T extends JsonNamed> ITypeConverter<T> ofVocabulary(T[] constants) {
    return of(constants, JsonNamed::getJsonName);
  }

  /** The languages of policies by their tags, with a region or without, such as cy-GB. */
  public static ITypeConverter<Language> ofLanguages() {
    ITypeConverter<Language> byName = ofVocabulary(Language.values());
    return typed -> {
      String language = Locale.forLanguageTag(typed.replace('_', '-')).getLanguage();
      return byName.convert(language.isEmpty() ? typed : language);
    };
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
