package org.cohesion.examples.policyimport.format;

import org.cohesion.examples.policyimport.document.SourceDocument;

/** Reads documents of one format. */
public interface DocumentReader {

  /**
   * Reads a document. Nothing is fetched, run or written.
   *
   * @param bytes the whole file, of the format of this reader
   * @param budget how much may be read, and until when
   * @return the document
   * @throws UnreadableDocumentException if it is broken, locked, without words, or beyond a limit
   */
  SourceDocument read(byte[] bytes, Budget budget) throws UnreadableDocumentException;
}
