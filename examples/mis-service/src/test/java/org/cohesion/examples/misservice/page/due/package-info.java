/** Tests of the parts of pages. */
@NullMarked
package org.cohesion.examples.misservice.page.due;

import org.jspecify.annotations.NullMarked;
