/** The page for people. */
@NullMarked
package org.cohesion.examples.misservice.page;

import org.jspecify.annotations.NullMarked;
