/**
 * Checks files by the rules, and by what the user decided: settings, waivers, the version before.
 */
@NullMarked
package org.cohesion.examples.policycheck.checking;

import org.jspecify.annotations.NullMarked;
