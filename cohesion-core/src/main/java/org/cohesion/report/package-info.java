/** What the validation of a policy found, and what it looked at. */
@NullMarked
package org.cohesion.report;

import org.jspecify.annotations.NullMarked;
