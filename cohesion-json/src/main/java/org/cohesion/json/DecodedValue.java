package org.cohesion.json;

import java.util.List;
import org.cohesion.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What came of decoding a value.
 *
 * @param value the value; null if there is none to be had
 * @param found what was found, from front to back
 */
record DecodedValue<T>(@Nullable T value, List<PlacedFinding> found) {

  List<PlacedFinding> errors() {
    return found.stream().filter(f -> f.finding().getSeverity() == Severity.ERROR).toList();
  }
}
