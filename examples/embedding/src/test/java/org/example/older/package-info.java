/** A program whose mapper is one of Jackson 2. */
@NullMarked
package org.example.older;

import org.jspecify.annotations.NullMarked;
