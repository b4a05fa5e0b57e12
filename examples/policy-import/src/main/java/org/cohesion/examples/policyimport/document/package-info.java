/** Documents as their readers see them: blocks with their places, whatever format they come in. */
@NullMarked
package org.cohesion.examples.policyimport.document;

import org.jspecify.annotations.NullMarked;
