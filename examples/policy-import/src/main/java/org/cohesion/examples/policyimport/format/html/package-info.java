/** Reads web pages as a browser shows them, by jsoup; what programs save as web pages, too. */
@NullMarked
package org.cohesion.examples.policyimport.format.html;

import org.jspecify.annotations.NullMarked;
