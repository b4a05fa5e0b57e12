package org.cohesion.examples.nationalaudit.input;

import java.util.Locale;

/**
 * A file to audit.
 *
 * @param uri where it is, for Hadoop
 * @param name what it is called in the results: as the user would name it
 * @param length how many bytes it has
 * @param lines whether it has a document on each line; else it is one document
 * @param compressed whether it has to be unpacked, so that nobody can begin in its middle
 */
record InputFile(String uri, String name, long length, boolean lines, boolean compressed) {

  /** {@return whether a file of this name, packed or not, holds one document} */
  static boolean isDocument(String name) {
    return unpacked(name).endsWith(".json");
  }

  /** {@return whether a file of this name, packed or not, has a document on each line} */
  static boolean hasLines(String name) {
    String unpacked = unpacked(name);
    return unpacked.endsWith(".ndjson") || unpacked.endsWith(".jsonl");
  }

  private static String unpacked(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".gz") ? lower.substring(0, lower.length() - ".gz".length()) : lower;
  }
}
