/** Reads Markdown, and the HTML inside it, by commonmark and by the reader of web pages. */
@NullMarked
package org.cohesion.examples.policyimport.format.markdown;

import org.jspecify.annotations.NullMarked;
