/** What the pages say by themselves, in the language of their reader. */
@NullMarked
package org.cohesion.examples.misservice.page.wording;

import org.jspecify.annotations.NullMarked;
