/** The words of the program's reports, one message bundle a language. */
@NullMarked
package org.cohesion.examples.nationalaudit.wording;

import org.jspecify.annotations.NullMarked;
