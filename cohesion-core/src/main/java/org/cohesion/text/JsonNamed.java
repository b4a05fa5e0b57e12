package org.cohesion.text;

/**
 * A constant of a fixed vocabulary, such as a review cycle or a school's phase: it has one spelling
 * in JSON and one for people. Every enumeration of the model implements it.
 *
 * <p>The vocabularies grow: a {@code switch} over one needs a {@code default}, or a program that
 * was compiled before throws where a new constant reaches it.
 *
 * <p>Mappers that do not know the form in JSON (see {@link JsonFormed}) write and read the names of
 * the constants in Java instead, such as {@code HALF_TERMLY}, where a constant stands by itself in
 * an object of the caller's own: nothing in an enumeration can stop them.
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
