/** Tests of the command. */
@NullMarked
package org.cohesion.examples.policyimport.command;

import org.jspecify.annotations.NullMarked;
