/** Forms in which policies are written, checked and stored. */
@NullMarked
package org.cohesion.examples.misservice.page.writing;

import org.jspecify.annotations.NullMarked;
