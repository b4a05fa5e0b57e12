/** Tests of the service as it runs. */
@NullMarked
package org.cohesion.examples.misservice;

import org.jspecify.annotations.NullMarked;
