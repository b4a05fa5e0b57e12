/** The messages and pages of the library's own rules, which stand as resources beside the rules. */
@NullMarked
package org.cohesion.validation.message;

import org.jspecify.annotations.NullMarked;
