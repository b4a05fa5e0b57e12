package org.cohesion.internal;

/** The 64-bit FNV-1a hash: short, the same on every machine, and needs no security provider. */
public final class Fnv1a {

  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fnv1a() {}

  /**
   * Hashes the UTF-16 units of a text, low byte first.
   *
   * @param text any text
   * @return its hash
   */
  public static long hash(String text) {
    long hash = OFFSET_BASIS;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      hash = (hash ^ (unit & 0xff)) * PRIME;
      hash = (hash ^ (unit >>> 8)) * PRIME;
    }
    return hash;
  }
}
