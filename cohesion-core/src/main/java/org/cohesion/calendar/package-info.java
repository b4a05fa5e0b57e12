/**
 * What falls due under a policy between two days: reviews, reports, monitoring, procedures. The
 * interfaces here are read and not implemented; instances are immutable and safe to share between
 * threads.
 */
@NullMarked
package org.cohesion.calendar;

import org.jspecify.annotations.NullMarked;
