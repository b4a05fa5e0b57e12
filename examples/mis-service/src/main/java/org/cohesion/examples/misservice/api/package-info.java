/** Policies for programs: everything below {@code /api}. */
@NullMarked
package org.cohesion.examples.misservice.api;

import org.jspecify.annotations.NullMarked;
