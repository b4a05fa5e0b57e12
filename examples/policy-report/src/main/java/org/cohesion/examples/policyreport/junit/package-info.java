/** Findings as results of tests, for servers that build and show them. */
@NullMarked
package org.cohesion.examples.policyreport.junit;

import org.jspecify.annotations.NullMarked;
