/** A program that audits the policies of all schools of a country with Spark. */
@NullMarked
package org.cohesion.examples.nationalaudit;

import org.jspecify.annotations.NullMarked;
