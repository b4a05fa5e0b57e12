/** Who may do what, and what browsers may. */
@NullMarked
package org.cohesion.examples.misservice.security;

import org.jspecify.annotations.NullMarked;
