/** Policies made to take long. */
package org.cohesion.examples.benchmarks.attack;
