/** Findings as annotations of the workflows of GitHub. */
@NullMarked
package org.cohesion.examples.policyreport.github;

import org.jspecify.annotations.NullMarked;
