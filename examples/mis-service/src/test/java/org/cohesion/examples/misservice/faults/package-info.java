/**
 * The service under load, killed, and sent what nobody should send. All of it to the loopback, and
 * bounded.
 */
@NullMarked
package org.cohesion.examples.misservice.faults;

import org.jspecify.annotations.NullMarked;
