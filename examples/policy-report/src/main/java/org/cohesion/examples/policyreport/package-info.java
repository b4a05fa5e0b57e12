/** Reports of what was found in policies: what all forms of them have in common. */
@NullMarked
package org.cohesion.examples.policyreport;

import org.jspecify.annotations.NullMarked;
