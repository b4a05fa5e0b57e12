/** The policy that {@code new} prints, to be filled in. */
@NullMarked
package org.cohesion.examples.policycheck.draft;

import org.jspecify.annotations.NullMarked;
