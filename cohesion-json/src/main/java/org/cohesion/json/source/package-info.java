/**
 * The text of a document: its bytes, whether they are JSON in UTF-8, and where things stand in
 * them. Knows nothing of the format.
 */
@NullMarked
package org.cohesion.json.source;

import org.jspecify.annotations.NullMarked;
