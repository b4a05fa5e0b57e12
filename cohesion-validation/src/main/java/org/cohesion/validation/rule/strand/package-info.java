/** Rules about aims, procedures and the three strands they stand under. */
@NullMarked
package org.cohesion.validation.rule.strand;

import org.jspecify.annotations.NullMarked;
