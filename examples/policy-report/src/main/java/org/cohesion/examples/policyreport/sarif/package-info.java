/** Findings in the format of static analysis, SARIF 2.1.0, for programs that show them in code. */
@NullMarked
package org.cohesion.examples.policyreport.sarif;

import org.jspecify.annotations.NullMarked;
