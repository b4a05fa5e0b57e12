package org.cohesion.examples.misservice.page.writing;

import org.cohesion.examples.misservice.page.comparison.ChangesView;

/**
 * What somebody else stored while a policy was being written.
 *
 * @param urn the number of the school
 * @param title what happened, in a few words
 * @param lead what happened, in a sentence
 * @param version the number of the version that is stored
 * @param digest its digest
 * @param text its text
 * @param changes what storing the other one would change in it
 */
public record Conflict(
    String urn,
    String title,
    String lead,
    int version,
    String digest,
    String text,
    ChangesView changes) {}
