/** Tells whether a document still shows the policy that it carries inside. */
@NullMarked
package org.cohesion.examples.policyimport.carried;

import org.jspecify.annotations.NullMarked;
