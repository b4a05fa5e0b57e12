/**
 * A community cohesion policy as a whole, and the parts that every policy of a school has.
 *
 * <p>Users build the interfaces of this package with their builders and do not implement them.
 * Instances are immutable and safe to share between threads. A builder's {@code from(x)} adds to
 * its lists and keeps what {@code x} lacks; {@code toBuilder()} is the way to change a copy.
 */
@NullMarked
package org.cohesion.policy;

import org.jspecify.annotations.NullMarked;
