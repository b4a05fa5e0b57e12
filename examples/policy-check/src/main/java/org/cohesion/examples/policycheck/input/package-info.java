/**
 * Which files are read: those that are named, those of folders, and what in them may be policies.
 */
@NullMarked
package org.cohesion.examples.policycheck.input;

import org.jspecify.annotations.NullMarked;
