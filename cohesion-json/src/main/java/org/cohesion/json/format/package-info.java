/** The tables of the format: one for each type that has a form in JSON. */
@NullMarked
package org.cohesion.json.format;

import org.jspecify.annotations.NullMarked;
