/** Reads PDF: by its structure tree where it has one, else by where the letters stand. */
@NullMarked
package org.cohesion.examples.policyimport.format.pdf;

import org.jspecify.annotations.NullMarked;
