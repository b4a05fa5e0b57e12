/** What changed from one version of a policy to another. */
@NullMarked
package org.cohesion.examples.misservice.page.comparison;

import org.jspecify.annotations.NullMarked;
