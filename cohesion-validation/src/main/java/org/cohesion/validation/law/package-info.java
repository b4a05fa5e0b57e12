/**
 * The law that the rules know: which instrument was in force when, and where texts cite it. {@link
 * org.cohesion.validation.law.LegalRegister} is the way in.
 */
@NullMarked
package org.cohesion.validation.law;

import org.jspecify.annotations.NullMarked;
