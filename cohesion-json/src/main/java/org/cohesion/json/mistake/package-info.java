/**
 * What can be wrong with a document, and what may have been meant instead. Knows neither parser nor
 * tables.
 */
@NullMarked
package org.cohesion.json.mistake;

import org.jspecify.annotations.NullMarked;
