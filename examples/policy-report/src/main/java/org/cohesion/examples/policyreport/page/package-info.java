/** Pages that need nothing but themselves: what all of them have in common. */
@NullMarked
package org.cohesion.examples.policyreport.page;

import org.jspecify.annotations.NullMarked;
