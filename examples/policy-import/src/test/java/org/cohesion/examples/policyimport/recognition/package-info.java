@NullMarked
package org.cohesion.examples.policyimport.recognition;

import org.jspecify.annotations.NullMarked;
