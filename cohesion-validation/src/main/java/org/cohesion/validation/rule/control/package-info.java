/** Rules about what identifies a policy and who stands behind it. */
@NullMarked
package org.cohesion.validation.rule.control;

import org.jspecify.annotations.NullMarked;
