/** What the engine and the rules share and nobody else needs. */
@NullMarked
package org.cohesion.validation.internal;

import org.jspecify.annotations.NullMarked;
