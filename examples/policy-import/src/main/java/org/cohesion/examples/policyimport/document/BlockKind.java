package org.cohesion.examples.policyimport.document;

/** What a block is, as a reader of the document sees it. */
public enum BlockKind {
  /** A heading by its style or its tag; those that only look like one are paragraphs. */
  HEADING,
  /** A paragraph. */
  PARAGRAPH,
  /** An entry of a list, whether its mark is made by the program or typed. */
  ITEM,
  /** A row of a table of two columns or more; what stands in a table of one column stands alone. */
  ROW
}
