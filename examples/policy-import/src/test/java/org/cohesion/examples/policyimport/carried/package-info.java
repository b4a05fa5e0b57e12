/** Tests of the policies that documents carry. */
@NullMarked
package org.cohesion.examples.policyimport.carried;

import org.jspecify.annotations.NullMarked;
