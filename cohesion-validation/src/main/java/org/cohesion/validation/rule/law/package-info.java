/** Rules about the law that a policy cites and the duties that it claims. */
@NullMarked
package org.cohesion.validation.rule.law;

import org.jspecify.annotations.NullMarked;
