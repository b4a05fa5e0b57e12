/** Prints policies as the documents that schools have, to import them again. */
@NullMarked
package org.cohesion.examples.policyimport.printed;

import org.jspecify.annotations.NullMarked;
