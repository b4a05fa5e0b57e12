package org.cohesion.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codecs of all that can stand alone in somebody else's document. */
final class CodecsByClass {

  private static final Map<Class<?>, ValueCodec<?>> CODECS = new HashMap<>();

  static {
    PolicyCodecs.POLICY.addTo(CODECS);
    FindingCodecs.FINDING.addTo(CODECS);
  }

  private CodecsByClass() {}

  /** {@return the codec of a type, or of what it implements; null if there is none} */
  static @Nullable ValueCodec<?> of(Class<?> type) {
    for (Map.Entry<Class<?>, ValueCodec<?>> entry : CODECS.entrySet()) {
      if (entry.getKey().isAssignableFrom(type)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
