package org.cohesion.json;

/**
 * What a JSON Schema is wanted for. Both say the same about a document.
 *
 * <p>Later versions may add constants: a {@code switch} over them needs a {@code default}.
 */
public enum SchemaUse {

  /**
   * For validators, generators of code and all other programs: draft 2020-12 and no word besides,
   * no {@code $id}, and expressions that every engine reads alike. Its titles are the names of the
   * types.
   */
  TOOL,

  /**
   * For editors that offer, explain and check what somebody writes, such as VS Code. It has words
   * of theirs ({@code enumDescriptions}, {@code errorMessage}), which strict validators refuse, and
   * an {@code $id}, which is a name and no address.
   */
  EDITOR
}
