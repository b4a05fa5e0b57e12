/** Tests of how notes about documents are said. */
@NullMarked
package org.cohesion.examples.misservice.page.draft;

import org.jspecify.annotations.NullMarked;
