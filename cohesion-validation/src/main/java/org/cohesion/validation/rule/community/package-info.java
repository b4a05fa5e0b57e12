/** Rules about the definition of community cohesion and the community a policy has in mind. */
@NullMarked
package org.cohesion.validation.rule.community;

import org.jspecify.annotations.NullMarked;
