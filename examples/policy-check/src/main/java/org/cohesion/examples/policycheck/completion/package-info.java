/** What shells are told of the program, so that they complete what is being typed. */
@NullMarked
package org.cohesion.examples.policycheck.completion;

import org.jspecify.annotations.NullMarked;
