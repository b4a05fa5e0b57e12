/** Finds the documents to audit, and cuts them into parts that can be read one by one. */
@NullMarked
package org.cohesion.examples.nationalaudit.input;

import org.jspecify.annotations.NullMarked;
