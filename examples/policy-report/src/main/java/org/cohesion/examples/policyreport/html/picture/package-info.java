/** What the HTML report draws: what a policy covers, and what falls due. */
@NullMarked
package org.cohesion.examples.policyreport.html.picture;

import org.jspecify.annotations.NullMarked;
