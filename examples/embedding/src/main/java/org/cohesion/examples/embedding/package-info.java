/** The library inside somebody else's program. */
@NullMarked
package org.cohesion.examples.embedding;

import org.jspecify.annotations.NullMarked;
