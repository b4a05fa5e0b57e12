/**
 * Finds out what the blocks of a document are in a policy. What words mean is in resource files of
 * this package, English and Welsh; what is not understood is kept in {@code sections}.
 */
@NullMarked
package org.cohesion.examples.policyimport.recognition;

import org.jspecify.annotations.NullMarked;
