/** A catalogue of what can be found, as a page to browse and to search. */
@NullMarked
package org.cohesion.examples.policyreport.rules;

import org.jspecify.annotations.NullMarked;
