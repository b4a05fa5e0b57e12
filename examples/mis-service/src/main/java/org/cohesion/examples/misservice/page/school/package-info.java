/** Policies that are stored, and what was found in them, as pages show them. */
@NullMarked
package org.cohesion.examples.misservice.page.school;

import org.jspecify.annotations.NullMarked;
