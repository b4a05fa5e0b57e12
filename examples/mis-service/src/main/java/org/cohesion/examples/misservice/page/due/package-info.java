/** What falls due in a term, of one school and of all. */
@NullMarked
package org.cohesion.examples.misservice.page.due;

import org.jspecify.annotations.NullMarked;
