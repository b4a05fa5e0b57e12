/** The command: what may be typed, where drafts go, and what is said about them. */
@NullMarked
package org.cohesion.examples.policyimport.command;

import org.jspecify.annotations.NullMarked;
