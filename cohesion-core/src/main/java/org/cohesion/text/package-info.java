/** What every text and every fixed vocabulary of a policy has in common. */
@NullMarked
package org.cohesion.text;

import org.jspecify.annotations.NullMarked;
