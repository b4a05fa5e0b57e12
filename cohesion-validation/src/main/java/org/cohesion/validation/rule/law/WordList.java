package org.cohesion.validation.rule.law;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cohesion.validation.internal.Tokens;
import org.cohesion.validation.internal.WordLists;
import org.cohesion.validation.internal.WordTable;

/** The word lists of the rules about law; what each is for stands in their file. */
enum WordList {
  COHESION,
  ENDED,
  PAST,
  LESSONS,
  LIVING,
  AFTER_REQUIRED,
  BARE,
  LEANING,
  DUTY_NOUNS,
  DUTY_VERBS,
  PROMOTING,
  DUTY_LINKS,
  NO_CLAIM,
  OTHER_BEARERS,
  LEGAL,
  OWN,
  OTHERS,
  SECTION_LINKS,
  INSPECTORS,
  JUDGING,
  JUDGED,
  INSPECTOR_LINKS,
  BE,
  BY,
  NO_INSPECTION_CLAIM,
  OTHER_JUDGES,
  LIST_EXAMPLES,
  LIST_INTRODUCTIONS,
  LIST_BETWEEN,
  LIST_NUMBERS,
  ACT_VERBS,
  LIST_OPENERS,
  ABOUT_PUPILS,
  AGE,
  DISABILITY,
  GENDER_REASSIGNMENT,
  MARRIAGE_AND_CIVIL_PARTNERSHIP,
  PREGNANCY_AND_MATERNITY,
  RACE,
  RELIGION_OR_BELIEF,
  SEX,
  SEXUAL_ORIENTATION;

  private static final WordLists FILE = new WordLists("law/law_en.properties");

  /** A text about cohesion is looked at only if one of these parts of words is in it. */
  private static final String[] STEMS = FILE.get("stems").toArray(new String[0]);

  private static final Map<WordList, Integer> NUMBERS = numbers();
  private static final WordTable TABLE = table();

  /** Whether a text may hold anything that these lists are for, citations aside. */
  static boolean mayBeIn(String text) {
    if (text.contains("ohesion")) {
      for (String stem : STEMS) {
        if (text.contains(stem)) {
          return true;
        }
      }
    }
    return text.contains("rotected ");
  }

  /** For each word of a text the lists that have it, as bits. */
  static long[] lookUp(Tokens words) {
    return TABLE.lookUp(words);
  }

  /** The bit of this list. */
  long bit() {
    return 1L << requireNonNull(NUMBERS.get(this));
  }

  private static Map<WordList, Integer> numbers() {
    Map<WordList, Integer> numbers = new EnumMap<>(WordList.class);
    for (WordList list : values()) {
      numbers.put(list, numbers.size());
    }
    return numbers;
  }

  private static WordTable table() {
    WordTable table = new WordTable();
    for (WordList list : values()) {
      Set<String> words = FILE.get(list.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      for (String word : words) {
        table.add(word, requireNonNull(NUMBERS.get(list)));
      }
    }
    return table;
  }
}
