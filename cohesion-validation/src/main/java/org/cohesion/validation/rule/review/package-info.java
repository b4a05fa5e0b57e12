/** Rules about review and monitoring. */
@NullMarked
package org.cohesion.validation.rule.review;

import org.jspecify.annotations.NullMarked;
