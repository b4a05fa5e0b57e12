/** Tests of what programs can ask. */
@NullMarked
package org.cohesion.examples.misservice.api;

import org.jspecify.annotations.NullMarked;
