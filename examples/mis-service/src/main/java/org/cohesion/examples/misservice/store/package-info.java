/** Where policies are kept: every version of each, in PostgreSQL or H2. */
@NullMarked
package org.cohesion.examples.misservice.store;

import org.jspecify.annotations.NullMarked;
