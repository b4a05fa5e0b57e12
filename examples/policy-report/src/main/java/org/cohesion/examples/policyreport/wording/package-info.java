/** What reports have to say by themselves, in the language of their reader. */
@NullMarked
package org.cohesion.examples.policyreport.wording;

import org.jspecify.annotations.NullMarked;
