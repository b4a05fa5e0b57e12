/** Makes rows of documents; what of it runs on executors. */
@NullMarked
package org.cohesion.examples.nationalaudit.checking;

import org.jspecify.annotations.NullMarked;
