/** What changed between two files, and how it is printed. */
@NullMarked
package org.cohesion.examples.policycheck.comparison;

import org.jspecify.annotations.NullMarked;
