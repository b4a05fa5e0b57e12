/** Tests of how policies are checked and shown. */
@NullMarked
package org.cohesion.examples.misservice.checking;

import org.jspecify.annotations.NullMarked;
