/** What an import found where, for people to confirm. */
@NullMarked
package org.cohesion.examples.misservice.page.draft;

import org.jspecify.annotations.NullMarked;
