/**
 * What was found wrong with a document or a policy, where, and how to say so; and the JSON Pointers
 * by which everything in a policy is addressed.
 */
@NullMarked
package org.cohesion.finding;

import org.jspecify.annotations.NullMarked;
