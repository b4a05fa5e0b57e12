/** A service that keeps the policies of schools, for management information systems. */
@NullMarked
package org.cohesion.examples.misservice;

import org.jspecify.annotations.NullMarked;
