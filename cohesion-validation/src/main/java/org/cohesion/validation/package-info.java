/**
 * Checks policies. {@link org.cohesion.validation.PolicyValidator} is the way in; {@link
 * org.cohesion.validation.bean.ConformsToRules} does the same inside Bean Validation, where
 * {@code @Valid} on a policy finds blank texts only.
 */
@NullMarked
package org.cohesion.validation;

import org.jspecify.annotations.NullMarked;
