package org.cohesion.json.databind;

/**
 * What a mapper's module does about values with which something is wrong.
 *
 * @param <P> the mapper's parser
 * @param <L> how it tells places
 * @param <X> what it throws
 */
public interface FlawedValues<P, L, X extends Exception> {

  /** {@return what to throw in place of a value that is refused} */
  X refusal(P parser, Class<?> type, EmbeddedValue<?, L> read);

  /** Takes notice of a value of a newer version before its reader gets it, or refuses it. */
  void newer(P parser, Class<?> type, EmbeddedValue<?, L> read) throws X;
}
