/** Reads documents of Word 97 to 2003 (.doc). */
@NullMarked
package org.cohesion.examples.policyimport.format.doc;

import org.jspecify.annotations.NullMarked;
