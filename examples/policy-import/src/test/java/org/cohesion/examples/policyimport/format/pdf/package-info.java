/** Tests of the reader of PDF. */
@NullMarked
package org.cohesion.examples.policyimport.format.pdf;

import org.jspecify.annotations.NullMarked;
