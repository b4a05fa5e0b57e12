package org.cohesion.text;

/**
 * A constant of a fixed vocabulary, such as a review cycle or a school's phase: it has one spelling
 * in JSON and one for people. Every enumeration of the model implements it.
 */
public interface JsonNamed {

  /**
   * {@return the spelling in JSON: lower case, words joined by hyphens; published, never changed}
   */
  String getJsonName();

  /**
   * {@return the spelling for people, in English, as it stands in the middle of a sentence}
   * Messages in another language take theirs from the message bundle, if it has one.
   */
  String getLabel();
}
