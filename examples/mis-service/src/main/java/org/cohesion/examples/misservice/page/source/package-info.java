/** The text of a policy line by line, with what was found in it at the lines. */
@NullMarked
package org.cohesion.examples.misservice.page.source;

import org.jspecify.annotations.NullMarked;
