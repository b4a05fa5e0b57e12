package org.cohesion.json.databind;

/**
 * Somebody else's parser, of whatever generation of Jackson.
 *
 * @param <L> how it tells places
 * @param <X> what it throws
 */
public interface ForeignParser<L, X extends Exception> {

  /** Goes to the next token. */
  void next() throws X;

  /** {@return the kind of the current token, a constant that all generations have in common} */
  int tokenId();

  /** {@return where the current token begins} */
  L place();

  /** {@return the text of the current name, text or number, as it is written} */
  String text() throws X;

  /** {@return the length of that text, without making it} */
  int textLength() throws X;
}
