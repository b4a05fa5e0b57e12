/** Rules that read the words of a policy. */
@NullMarked
package org.cohesion.validation.rule.text;

import org.jspecify.annotations.NullMarked;
