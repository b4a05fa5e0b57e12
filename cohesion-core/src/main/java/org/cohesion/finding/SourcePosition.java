package org.cohesion.finding;

/**
 * Where something stands in the text of a document, as editors count: lines and columns begin at 1,
 * a column is one UTF-16 unit, and a line ends with LF, CR LF or CR. A byte order mark has no
 * column.
 *
 * @param startLine the line of the first character
 * @param startColumn the column of the first character
 * @param endLine the line of the last character
 * @param endColumn the column just after the last character
 */
public record SourcePosition(int startLine, int startColumn, int endLine, int endColumn) {

  /**
   * Checks the bounds.
   *
   * @param startLine 1 or more
   * @param startColumn 1 or more
   * @param endLine the start line or more
   * @param endColumn 1 or more, and not before the start column on the same line
   * @throws IllegalArgumentException if a line or column is below 1, or the end before the start
   */
  public SourcePosition {
    if (startLine < 1 || startColumn < 1 || endColumn < 1) {
      throw new IllegalArgumentException("Lines and columns begin at 1");
    }
    if (endLine < startLine || (endLine == startLine && endColumn < startColumn)) {
      throw new IllegalArgumentException("A position must not end before it starts");
    }
  }

  /** {@return the start as {@code line:column}} */
  @Override
  public String toString() {
    return startLine + ":" + startColumn;
  }
}
