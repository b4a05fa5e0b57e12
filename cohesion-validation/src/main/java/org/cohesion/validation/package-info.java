/**
 * Checks policies. {@link org.cohesion.validation.PolicyValidator} is the way in; {@link
 * org.cohesion.validation.ConformsToRules} does the same inside Bean Validation.
 */
@NullMarked
package org.cohesion.validation;

import org.jspecify.annotations.NullMarked;
