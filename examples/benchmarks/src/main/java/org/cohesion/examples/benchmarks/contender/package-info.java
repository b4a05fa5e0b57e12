/** What is measured: the library, and what else could do its work. */
@NullMarked
package org.cohesion.examples.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
