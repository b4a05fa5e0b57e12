/** Reads documents that the library itself has printed, where nobody has edited them since. */
@NullMarked
package org.cohesion.examples.policyimport.rendered;

import org.jspecify.annotations.NullMarked;
