/** Answers to requests that cannot be met, whichever part of the service finds out. */
@NullMarked
package org.cohesion.examples.misservice.problem;

import org.jspecify.annotations.NullMarked;
