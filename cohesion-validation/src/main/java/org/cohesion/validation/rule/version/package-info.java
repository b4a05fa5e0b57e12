/** Rules about how a policy was changed since the version before. */
@NullMarked
package org.cohesion.validation.rule.version;

import org.jspecify.annotations.NullMarked;
