/** Reads text without a format: its paragraphs, the marks of its lists, its underlined headings. */
@NullMarked
package org.cohesion.examples.policyimport.format.text;

import org.jspecify.annotations.NullMarked;
