/** Tests of the pages as browsers ask for them. */
@NullMarked
package org.cohesion.examples.misservice.page;

import org.jspecify.annotations.NullMarked;
