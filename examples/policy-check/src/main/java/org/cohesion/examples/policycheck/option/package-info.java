/** The options that several commands have, and what may be typed for them. */
@NullMarked
package org.cohesion.examples.policycheck.option;

import org.jspecify.annotations.NullMarked;
