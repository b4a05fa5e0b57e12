/** A program whose mapper looks for modules by itself. */
@NullMarked
package org.example.found;

import org.jspecify.annotations.NullMarked;
