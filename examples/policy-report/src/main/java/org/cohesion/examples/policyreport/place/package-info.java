/** Places in policies, in the words that people have for them. */
@NullMarked
package org.cohesion.examples.policyreport.place;

import org.jspecify.annotations.NullMarked;
