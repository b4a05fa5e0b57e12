/** Reads formats that are zip files of XML parts, within limits: nothing is fetched or written. */
@NullMarked
package org.cohesion.examples.policyimport.format.packed;

import org.jspecify.annotations.NullMarked;
