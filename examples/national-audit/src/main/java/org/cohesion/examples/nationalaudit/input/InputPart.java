package org.cohesion.examples.nationalaudit.input;

import java.io.Serializable;

/**
 * What one executor reads at a time: a file with one document, or whole lines of a file with one
 * document on each.
 *
 * @param uri where the file is, for Hadoop
 * @param name what the file is called in the results
 * @param lines whether it has a document on each line
 * @param start the first byte, which begins a line
 * @param length how many bytes
 * @param linesBefore how many lines of the file stand before it
 */
public record InputPart(
    String uri, String name, boolean lines, long start, long length, long linesBefore)
    implements Serializable {

  /** A whole file. */
  static InputPart whole(InputFile file) {
    return new InputPart(file.uri(), file.name(), file.lines(), 0, file.length(), 0);
  }

  /** {@return whether it begins within its file, so that lines before it have to be counted} */
  public boolean isLater() {
    return start > 0;
  }

  /** {@return the same part, with so many lines before it} */
  InputPart after(long count) {
    return new InputPart(uri, name, lines, start, length, count);
  }
}
