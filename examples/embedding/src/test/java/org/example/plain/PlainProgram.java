package org.example.plain;

import org.cohesion.json.Decoded;
import org.cohesion.json.PolicyJson;

/** A program of somebody else that has no mapper. */
public final class PlainProgram {

  private static final String DOCUMENT = "{\"formatVersion\":\"1.0\",\"title\":\"Cohesion\"}";

  private PlainProgram() {}

  /**
   * Decodes and encodes, and prints where the library is.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    Decoded decoded = PolicyJson.decodeText(DOCUMENT);
    byte[] encoded = PolicyJson.encode(decoded.orThrow());
    System.out.println(encoded.length == DOCUMENT.length() ? "same again" : "changed");
    System.out.println(PolicyJson.class.getModule().isNamed() ? "module" : "class path");
    try {
      Class.forName("tools.jackson.databind.JacksonModule");
      System.out.println("with a mapper");
    } catch (ClassNotFoundException e) {
      System.out.println("without a mapper");
    }
  }
}
