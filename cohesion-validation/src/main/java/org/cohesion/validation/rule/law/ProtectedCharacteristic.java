package org.cohesion.validation.rule.law;

import java.util.Set;
import org.cohesion.text.JsonNamed;

/** A characteristic that the Equality Act 2010 protects. */
enum ProtectedCharacteristic implements JsonNamed {
  AGE("age", "age"),
  DISABILITY("disability", "disability"),
  GENDER_REASSIGNMENT("gender-reassignment", "gender reassignment"),
  MARRIAGE_AND_CIVIL_PARTNERSHIP(
      "marriage-and-civil-partnership", "marriage and civil partnership"),
  PREGNANCY_AND_MATERNITY("pregnancy-and-maternity", "pregnancy and maternity"),
  RACE("race", "race"),
  RELIGION_OR_BELIEF("religion-or-belief", "religion or belief"),
  SEX("sex", "sex"),
  SEXUAL_ORIENTATION("sexual-orientation", "sexual orientation");

  private final String jsonName;
  private final String label;

  ProtectedCharacteristic(String jsonName, String label) {
    this.jsonName = jsonName;
    this.label = label;
  }

  /** Whether a word is of this characteristic. "Gender reassignment" is not of sex. */
  boolean isNamedAt(Sentence text, int i) {
    return text.isIn(i, LawWords.of(this))
        && !(this == SEX && GENDER_REASSIGNMENT.isNamedAt(text, i + 1));
  }

  /** Adds to a set what is named between two positions. */
  static void addNamed(Sentence text, int from, int to, Set<ProtectedCharacteristic> named) {
    for (ProtectedCharacteristic characteristic : values()) {
      for (int i = from; i < to; i++) {
        if (characteristic.isNamedAt(text, i)) {
          named.add(characteristic);
          break;
        }
      }
    }
  }

  @Override
  public String getJsonName() {
    return jsonName;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
