/** Reads and checks what is to be kept. */
@NullMarked
package org.cohesion.examples.misservice.checking;

import org.jspecify.annotations.NullMarked;
