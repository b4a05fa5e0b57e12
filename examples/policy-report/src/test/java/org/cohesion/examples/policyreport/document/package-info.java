/** Tests of printed policies. */
@NullMarked
package org.cohesion.examples.policyreport.document;

import org.jspecify.annotations.NullMarked;
