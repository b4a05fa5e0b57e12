package org.cohesion.validation.reading;

/** Takes the phrases that are found in texts, in the order of where they begin. */
@FunctionalInterface
public interface PhraseVisitor {

  /**
   * Takes a phrase.
   *
   * @param phrase its number, as the vocabulary's builder gave it
   * @param text the position of the text
   * @param first the position of its first word in the text
   * @param last the position of its last word
   */
  void visit(int phrase, int text, int first, int last);
}
