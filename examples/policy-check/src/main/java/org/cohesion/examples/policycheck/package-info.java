/** A command that checks community cohesion policies, explains rules and starts new policies. */
@NullMarked
package org.cohesion.examples.policycheck;

import org.jspecify.annotations.NullMarked;
