/** What falls due under policies, on a terminal and for programs. */
@NullMarked
package org.cohesion.examples.policycheck.calendar;

import org.jspecify.annotations.NullMarked;
