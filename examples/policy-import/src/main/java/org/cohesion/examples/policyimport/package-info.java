/** Makes a draft of a policy from the document that a school has, and says what it rests on. */
@NullMarked
package org.cohesion.examples.policyimport;

import org.jspecify.annotations.NullMarked;
