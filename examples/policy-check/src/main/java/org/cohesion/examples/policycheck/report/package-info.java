/** Prints what was found in files: for people, for programs and as evidence. */
@NullMarked
package org.cohesion.examples.policycheck.report;

import org.jspecify.annotations.NullMarked;
