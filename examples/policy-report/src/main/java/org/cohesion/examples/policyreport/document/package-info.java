/** A policy as a document to publish: what is printed of it, in which order, and its forms. */
@NullMarked
package org.cohesion.examples.policyreport.document;

import org.jspecify.annotations.NullMarked;
