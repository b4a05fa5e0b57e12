/** Rules about the addresses in a policy; they are read, never visited. */
@NullMarked
package org.cohesion.validation.rule.link;

import org.jspecify.annotations.NullMarked;
