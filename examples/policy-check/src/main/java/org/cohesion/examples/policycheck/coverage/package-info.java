/** What policies cover and where they leave gaps, on a terminal and for programs. */
@NullMarked
package org.cohesion.examples.policycheck.coverage;

import org.jspecify.annotations.NullMarked;
