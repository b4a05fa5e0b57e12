/** The pages in a real browser. */
@NullMarked
package org.cohesion.examples.policyreport.browser;

import org.jspecify.annotations.NullMarked;
