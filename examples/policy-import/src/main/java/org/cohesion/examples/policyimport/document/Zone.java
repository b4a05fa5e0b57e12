package org.cohesion.examples.policyimport.document;

/** Where on its pages a document has a block. */
public enum Zone {
  /** In the text itself. */
  BODY,
  /** At the top of every page. */
  HEADER,
  /** At the foot of every page. */
  FOOTER,
  /** In a box beside the text. */
  BOX,
  /** In a footnote, an endnote. */
  NOTE
}
