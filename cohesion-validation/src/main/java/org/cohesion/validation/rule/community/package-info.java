/**
 * Rules about the definition of community cohesion, the community a policy has in mind, and its
 * principles.
 */
@NullMarked
package org.cohesion.validation.rule.community;

import org.jspecify.annotations.NullMarked;
