/** Measures the library beside what else could do its work, and prints a table of ratios. */
@NullMarked
package org.cohesion.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
