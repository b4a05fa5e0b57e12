/** Adds up what was found, writes it, and shows it. */
@NullMarked
package org.cohesion.examples.nationalaudit.result;

import org.jspecify.annotations.NullMarked;
