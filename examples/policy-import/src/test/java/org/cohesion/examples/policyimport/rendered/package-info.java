/** Tests of documents that the library itself has printed. */
@NullMarked
package org.cohesion.examples.policyimport.rendered;

import org.jspecify.annotations.NullMarked;
