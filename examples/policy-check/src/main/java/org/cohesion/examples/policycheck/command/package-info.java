/** The commands, what they share, and what is said of wrong usage. */
@NullMarked
package org.cohesion.examples.policycheck.command;

import org.jspecify.annotations.NullMarked;
