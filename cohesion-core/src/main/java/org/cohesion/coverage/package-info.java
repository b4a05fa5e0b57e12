/**
 * What the aims and procedures of a policy cover, and where they leave gaps: strand by dimension of
 * community, and strand by theme. The interfaces here are read and not implemented; instances are
 * immutable and safe to share between threads.
 */
@NullMarked
package org.cohesion.coverage;

import org.jspecify.annotations.NullMarked;
