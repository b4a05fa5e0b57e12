package org.cohesion.finding;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.cohesion.internal.Fnv1a;

/** The form of fingerprints. */
final class Fingerprints {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

  private Fingerprints() {}

  /** The fingerprint of a text. */
  static String of(String text) {
    return HexFormat.of().toHexDigits(Fnv1a.hash(text));
  }

  /**
   * Refuses what is no fingerprint.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  static void require(String fingerprint) {
    if (!FORM.matcher(fingerprint).matches()) {
      throw new IllegalArgumentException(
          "A fingerprint must be 16 hexadecimal digits, letters in lower case");
    }
  }
}
