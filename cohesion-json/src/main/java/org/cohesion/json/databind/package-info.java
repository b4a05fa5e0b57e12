/**
 * What mappers of Jackson 2 and 3 need to read and write with the tables. Nothing here is loaded
 * where no mapper is in use.
 */
@NullMarked
package org.cohesion.json.databind;

import org.jspecify.annotations.NullMarked;
