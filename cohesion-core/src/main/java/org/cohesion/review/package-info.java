/**
 * When a policy is reviewed and how it is watched in between: review cycles, terms, school years,
 * and dates that may be known to the month or year only. Users build the interfaces here and do not
 * implement them; instances are immutable and safe to share between threads. A builder's {@code
 * from(x)} adds to lists and keeps what x lacks: {@code toBuilder()} is the way to change a copy.
 */
@NullMarked
package org.cohesion.review;

import org.jspecify.annotations.NullMarked;
