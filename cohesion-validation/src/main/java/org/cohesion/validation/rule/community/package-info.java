/**
 * Rules about the definition of community cohesion, the community a policy has in mind and its
 * context, and the principles.
 */
@NullMarked
package org.cohesion.validation.rule.community;

import org.jspecify.annotations.NullMarked;
