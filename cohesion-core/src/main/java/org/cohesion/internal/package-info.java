/** What the modules of this library share and nobody else sees. */
@NullMarked
package org.cohesion.internal;

import org.jspecify.annotations.NullMarked;
