/** Tests of who may do what, and of requests that cannot be met. */
@NullMarked
package org.cohesion.examples.misservice.security;

import org.jspecify.annotations.NullMarked;
