/** What was found in policies as a page to look at and to print, which needs nothing but itself. */
@NullMarked
package org.cohesion.examples.policyreport.html;

import org.jspecify.annotations.NullMarked;
