/** Tests of what is kept, on either database. */
@NullMarked
package org.cohesion.examples.misservice.store;

import org.jspecify.annotations.NullMarked;
