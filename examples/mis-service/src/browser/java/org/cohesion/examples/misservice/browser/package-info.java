/** The pages in a browser, with its scripts and without. */
@NullMarked
package org.cohesion.examples.misservice.browser;

import org.jspecify.annotations.NullMarked;
