/** Invents policies of schools that do not exist. */
@NullMarked
package org.cohesion.examples.nationalaudit.generation;

import org.jspecify.annotations.NullMarked;
