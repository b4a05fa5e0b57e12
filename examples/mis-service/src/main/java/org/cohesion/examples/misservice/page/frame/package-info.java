/** What stands around the content of every page, and how pages are written. */
@NullMarked
package org.cohesion.examples.misservice.page.frame;

import org.jspecify.annotations.NullMarked;
