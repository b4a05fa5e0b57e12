/**
 * What the words of a policy are: read once, and asked by every rule. Knows texts and words, and
 * nothing of policies, rules or law.
 */
@NullMarked
package org.cohesion.validation.reading;

import org.jspecify.annotations.NullMarked;
