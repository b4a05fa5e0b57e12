/** What falls due under policies, in words and as a calendar that other programs read. */
@NullMarked
package org.cohesion.examples.policyreport.calendar;

import org.jspecify.annotations.NullMarked;
