/** Reads OpenDocument texts (.odt, .ott). */
@NullMarked
package org.cohesion.examples.policyimport.format.odt;

import org.jspecify.annotations.NullMarked;
