/** A policy as a Word file, from a template that was made in a word processor. */
@NullMarked
package org.cohesion.examples.policyreport.docx;

import org.jspecify.annotations.NullMarked;
