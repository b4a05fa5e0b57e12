/** What changed between two policies, by meaning and not by line. */
@NullMarked
package org.cohesion.comparison;

import org.jspecify.annotations.NullMarked;
