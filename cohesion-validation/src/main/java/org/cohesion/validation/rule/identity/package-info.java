/** Rules about the numbers that tell which school a policy belongs to. */
@NullMarked
package org.cohesion.validation.rule.identity;

import org.jspecify.annotations.NullMarked;
