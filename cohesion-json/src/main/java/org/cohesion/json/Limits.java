package org.cohesion.json;

/**
 * How much of a document is read before decoding gives up. The real policies seen have up to 14 KB,
 * eight levels and texts of 700 characters.
 *
 * @param documentBytes the size of the document
 * @param depth how many objects and lists may be inside each other
 * @param textLength UTF-16 units of one text
 * @param numberLength characters of one number
 * @param findings how many findings are reported
 */
record Limits(int documentBytes, int depth, int textLength, int numberLength, int findings) {

  static final Limits DEFAULT = new Limits(1 << 20, 64, 256 << 10, 100, 1_000);
}
