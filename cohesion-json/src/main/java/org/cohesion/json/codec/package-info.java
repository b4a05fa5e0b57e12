/** The engine behind the tables: reads and writes documents by them, whatever they are about. */
@NullMarked
package org.cohesion.json.codec;

import org.jspecify.annotations.NullMarked;
