/** Rules about single procedures: what they refer to, who sees to them, and by when. */
@NullMarked
package org.cohesion.validation.rule.procedure;

import org.jspecify.annotations.NullMarked;
