package org.cohesion.school;

import org.cohesion.text.JsonFormed;

/**
 * The number that a local authority and the Department for Education know a school by, also called
 * the DfE number.
 *
 * @param authority the local authority: three ASCII digits
 * @param establishment the school within the authority: four ASCII digits
 */
public record LaEstab(String authority, String establishment) implements JsonFormed {

  /**
   * Checks both parts.
   *
   * @param authority three ASCII digits
   * @param establishment four ASCII digits
   * @throws IllegalArgumentException if either is anything else
   */
  public LaEstab {
    Digits.require("LAESTAB authority", 3, authority);
    Digits.require("LAESTAB establishment", 4, establishment);
  }

  /**
   * Reads the three forms in use: {@code NNN/NNNN}, {@code NNN-NNNN} and {@code NNNNNNN}.
   *
   * @param text the number in one of the forms, with nothing around it
   * @return the number
   * @throws IllegalArgumentException if the text has none of the forms
   */
  public static LaEstab parse(String text) {
    int length = text.length();
    boolean separated = length == 8 && (text.charAt(3) == '/' || text.charAt(3) == '-');
    if (!separated && length != 7) {
      throw malformed();
    }
    String authority = text.substring(0, 3);
    String establishment = text.substring(length - 4);
    if (!Digits.only(authority) || !Digits.only(establishment)) {
      throw malformed();
    }
    return new LaEstab(authority, establishment);
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException(
        "LAESTAB must be 3 digits and 4 digits, as in NNN/NNNN, NNN-NNNN or NNNNNNN");
  }

  /** {@return the number as {@code NNN/NNNN}, as in JSON} */
  @Override
  public String toString() {
    return authority + '/' + establishment;
  }
}
