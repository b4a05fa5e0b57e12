/** Tells how much of a policy an import has put where it belongs. */
@NullMarked
package org.cohesion.examples.policyimport.score;

import org.jspecify.annotations.NullMarked;
