/**
 * What vendors keep with a policy that the format knows nothing of: any JSON, under keys of their
 * own. Instances are immutable and safe to share between threads.
 */
@NullMarked
package org.cohesion.extension;

import org.jspecify.annotations.NullMarked;
