/** Where the program prints: the screen, pipes and files, and JSON that any of them may show. */
@NullMarked
package org.cohesion.examples.policycheck.output;

import org.jspecify.annotations.NullMarked;
