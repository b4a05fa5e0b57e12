package org.cohesion.examples.misservice.store;

import java.time.Instant;

/**
 * A version of a school's policy.
 *
 * @param number 1 for the first, without gaps
 * @param digest its seal, see {@link org.cohesion.json.PolicyJson#digest}
 * @param storedAt when it was stored
 * @param storedBy the name of the user who stored it
 */
public record PolicyVersion(int number, String digest, Instant storedAt, String storedBy) {}
