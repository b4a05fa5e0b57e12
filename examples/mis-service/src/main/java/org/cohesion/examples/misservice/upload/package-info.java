/** Documents that schools have, on their way to becoming policies. */
@NullMarked
package org.cohesion.examples.misservice.upload;

import org.jspecify.annotations.NullMarked;
