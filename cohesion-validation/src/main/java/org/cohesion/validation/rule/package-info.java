/**
 * What a rule is: a plain class that looks at a policy and reports findings. The library's own
 * rules are listed by {@link org.cohesion.validation.RuleCatalogue}.
 */
@NullMarked
package org.cohesion.validation.rule;

import org.jspecify.annotations.NullMarked;
