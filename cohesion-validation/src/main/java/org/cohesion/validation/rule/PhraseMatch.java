package org.cohesion.validation.rule;

/**
 * A phrase of a {@link PhraseList} found in a text.
 *
 * @param text the text
 * @param start where the phrase begins in it, in UTF-16 units from 0
 * @param end where the phrase ends, exclusive
 * @param phrase the phrase as the list has it
 */
public record PhraseMatch(PolicyText text, int start, int end, String phrase) {}
