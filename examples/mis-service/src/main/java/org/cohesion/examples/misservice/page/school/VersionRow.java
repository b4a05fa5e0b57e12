package org.cohesion.examples.misservice.page.school;

import java.time.ZoneId;
import org.cohesion.examples.misservice.page.wording.PageWords;
import org.cohesion.examples.misservice.store.PolicyVersion;
import org.cohesion.text.PrintableText;

/**
 * A version in the list of all.
 *
 * @param number which
 * @param stored on which day it was stored, in words
 * @param by who stored it
 */
public record VersionRow(int number, String stored, String by) {

  /** Says a version in words. */
  public static VersionRow of(PolicyVersion version, ZoneId zone, PageWords words) {
    return new VersionRow(
        version.number(),
        words.day(version.storedAt().atZone(zone).toLocalDate()),
        PrintableText.of(version.storedBy()));
  }
}
