package org.cohesion.examples.policyimport;

import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.finding.JsonPointer;

/**
 * Why a member of the draft is filled as it is.
 *
 * @param pointer the member
 * @param rule what led to it, such as {@code label} or {@code heading}
 * @param place where the document says so
 * @param text the text it rests on, as the document has it
 */
public record Guess(JsonPointer pointer, String rule, Place place, String text) {}
