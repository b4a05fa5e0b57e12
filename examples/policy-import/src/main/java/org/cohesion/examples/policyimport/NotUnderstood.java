package org.cohesion.examples.policyimport;

import org.cohesion.examples.policyimport.document.Place;
import org.cohesion.finding.JsonPointer;

/**
 * A part of the document that was kept word for word, since nothing told what it is.
 *
 * @param pointer where it was kept, in {@code sections}
 * @param heading its heading; empty if it has none
 * @param place where the document has it
 * @param words how many words it has
 */
public record NotUnderstood(JsonPointer pointer, String heading, Place place, int words) {}
