/** Reads Word documents since 2007 as somebody sees them who opens them. */
@NullMarked
package org.cohesion.examples.policyimport.format.docx;

import org.jspecify.annotations.NullMarked;
