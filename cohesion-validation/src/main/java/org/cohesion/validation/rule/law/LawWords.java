package org.cohesion.validation.rule.law;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;

/** The word lists of the rules about law; what each is for stands in their file. */
final class LawWords {

  private static final WordLists FILE = WordLists.of("law/law_en");

  static final WordList PROTECTED = FILE.words("protected");
  static final WordList COHESION = FILE.words("cohesion");
  static final WordList ENDED = FILE.words("ended");
  static final WordList PAST = FILE.words("past");
  static final WordList LESSONS = FILE.words("lessons");
  static final WordList LIVING = FILE.words("living");
  static final WordList AFTER_REQUIRED = FILE.words("after-required");
  static final WordList BARE = FILE.words("bare");
  static final WordList LEANING = FILE.words("leaning");
  static final WordList DUTY_NOUNS = FILE.words("duty-nouns");
  static final WordList DUTY_VERBS = FILE.words("duty-verbs");
  static final WordList REQUIRING = FILE.words("requiring");
  static final WordList PROMOTING = FILE.words("promoting");
  static final WordList DUTY_LINKS = FILE.words("duty-links");
  static final WordList NO_CLAIM = FILE.words("no-claim");
  static final WordList OTHER_BEARERS = FILE.words("other-bearers");
  static final WordList LEGAL = FILE.words("legal");
  static final WordList OWN = FILE.words("own");
  static final WordList ALL = FILE.words("all");
  static final WordList SCHOOLS = FILE.words("schools");
  static final WordList OTHERS = FILE.words("others");
  static final WordList SECTION_LINKS = FILE.words("section-links");
  static final WordList INSPECTORS = FILE.words("inspectors");
  static final WordList JUDGING = FILE.words("judging");
  static final WordList JUDGED = FILE.words("judged");
  static final WordList INSPECTOR_LINKS = FILE.words("inspector-links");
  static final WordList BE = FILE.words("be");
  static final WordList BY = FILE.words("by");
  static final WordList NO_INSPECTION_CLAIM = FILE.words("no-inspection-claim");
  static final WordList OTHER_JUDGES = FILE.words("other-judges");
  static final WordList LIST_EXAMPLES = FILE.words("list-examples");
  static final WordList LIST_INTRODUCTIONS = FILE.words("list-introductions");
  static final WordList LIST_BETWEEN = FILE.words("list-between");
  static final WordList LIST_NUMBERS = FILE.words("list-numbers");
  static final WordList ACT_VERBS = FILE.words("act-verbs");
  static final WordList LIST_OPENERS = FILE.words("list-openers");
  static final WordList ABOUT_PUPILS = FILE.words("about-pupils");

  private static final Map<ProtectedCharacteristic, WordList> CHARACTERISTICS = characteristics();

  private LawWords() {}

  /** Words that name a protected characteristic. */
  static WordList of(ProtectedCharacteristic characteristic) {
    return requireNonNull(CHARACTERISTICS.get(characteristic));
  }

  private static Map<ProtectedCharacteristic, WordList> characteristics() {
    Map<ProtectedCharacteristic, WordList> words = new EnumMap<>(ProtectedCharacteristic.class);
    for (ProtectedCharacteristic characteristic : ProtectedCharacteristic.values()) {
      words.put(characteristic, FILE.words(characteristic.getJsonName()));
    }
    return words;
  }
}
