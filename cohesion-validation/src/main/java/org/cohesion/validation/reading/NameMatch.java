package org.cohesion.validation.reading;

/**
 * A name of a {@link Vocabulary} found in a text.
 *
 * @param what what it is the name of, as given to the vocabulary
 * @param first the position of its first word
 * @param last the position of its last word
 */
public record NameMatch(Object what, int first, int last) {}
