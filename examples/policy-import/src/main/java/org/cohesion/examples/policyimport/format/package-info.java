/** Reads documents: tells the format by the first bytes and hands them to its reader. */
@NullMarked
package org.cohesion.examples.policyimport.format;

import org.jspecify.annotations.NullMarked;
