/** Findings as the HTML report shows them: by section, each with its place and its reasons. */
@NullMarked
package org.cohesion.examples.policyreport.html.finding;

import org.jspecify.annotations.NullMarked;
