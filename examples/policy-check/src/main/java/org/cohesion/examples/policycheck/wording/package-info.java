/** Words of the program: its name, the sentences of its reports, near names. */
@NullMarked
package org.cohesion.examples.policycheck.wording;

import org.jspecify.annotations.NullMarked;
