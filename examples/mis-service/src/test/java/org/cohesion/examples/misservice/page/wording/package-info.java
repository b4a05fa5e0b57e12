/** Tests of the parts of pages. */
@NullMarked
package org.cohesion.examples.misservice.page.wording;

import org.jspecify.annotations.NullMarked;
