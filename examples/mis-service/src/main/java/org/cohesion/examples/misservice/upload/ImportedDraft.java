package org.cohesion.examples.misservice.upload;

import java.time.Instant;
import org.cohesion.examples.policyimport.Imported;

/**
 * A draft that was made of a document and waits to be confirmed.
 *
 * @param id what to ask for it by; nobody guesses it
 * @param owner the name of the user who sent the document, for whom alone it is
 * @param madeAt when it was made
 * @param imported the draft and what it rests on
 */
public record ImportedDraft(String id, String owner, Instant madeAt, Imported imported) {}
