/**
 * A policy's aims and procedures under the three headings of the guidance of July 2007.
 *
 * <p>Users build the interfaces of this package with their builders and do not implement them.
 * Instances are immutable and safe to share between threads. A builder's {@code from(x)} adds to
 * its lists and keeps what {@code x} lacks; {@code toBuilder()} is the way to change a copy.
 */
@NullMarked
package org.cohesion.strand;

import org.jspecify.annotations.NullMarked;
