/**
 * The bridge to Bean Validation: {@link org.cohesion.validation.bean.ConformsToRules} checks
 * policies wherever a program validates its own types. The only package that needs a provider,
 * {@code org.hibernate.validator:hibernate-validator}, which the program adds itself.
 */
@NullMarked
package org.cohesion.validation.bean;

import org.jspecify.annotations.NullMarked;
