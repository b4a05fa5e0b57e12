package org.cohesion.validation.rule;

import org.cohesion.validation.reading.TextReading;

/**
 * A phrase of a {@link PhraseList} found in a text.
 *
 * @param text the text
 * @param reading what the text is made of
 * @param first the position in the reading of the phrase's first word
 * @param last the position in the reading of its last word
 * @param phrase the phrase as the list has it
 */
public record PhraseMatch(
    PolicyText text, TextReading reading, int first, int last, String phrase) {

  /** {@return where the phrase begins in the text, in UTF-16 units from 0} */
  public int start() {
    return reading.start(first);
  }

  /** {@return where the phrase ends in the text, exclusive} */
  public int end() {
    return reading.end(last);
  }
}
