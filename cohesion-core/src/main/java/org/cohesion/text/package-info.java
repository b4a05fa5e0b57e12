/**
 * What every text and every fixed vocabulary of a policy has in common, and every value that has a
 * form of its own in JSON.
 */
@NullMarked
package org.cohesion.text;

import org.jspecify.annotations.NullMarked;
