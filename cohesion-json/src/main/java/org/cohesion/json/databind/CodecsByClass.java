package org.cohesion.json.databind;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.cohesion.json.codec.ValueCodec;
import org.cohesion.json.format.PolicyCodecs;
import org.cohesion.json.format.ReportCodecs;
import org.cohesion.json.format.SettingsCodecs;
import org.cohesion.json.format.WaiverCodecs;
import org.jspecify.annotations.Nullable;

/** The codecs of all that can stand alone in somebody else's document. */
public final class CodecsByClass {

  /** Those that write the sentences of findings in English. */
  public static final CodecsByClass ENGLISH = new CodecsByClass(() -> Locale.ENGLISH);

  private final Map<Class<?>, ValueCodec<?>> codecs = new HashMap<>();

  /**
   * Collects them.
   *
   * @param language the language of the sentences of findings, asked for each of them
   */
  public CodecsByClass(Supplier<Locale> language) {
    ReportCodecs.report(language).addTo(codecs);
    PolicyCodecs.POLICY.addTo(codecs);
    WaiverCodecs.WAIVERS.addTo(codecs);
    SettingsCodecs.SETTINGS.addTo(codecs);
  }

  /** {@return the types that can stand alone} */
  public Set<Class<?>> types() {
    return Collections.unmodifiableSet(codecs.keySet());
  }

  /** {@return the codec of a type, or of what it implements; null if there is none} */
  public @Nullable ValueCodec<?> of(Class<?> type) {
    for (Map.Entry<Class<?>, ValueCodec<?>> entry : codecs.entrySet()) {
      if (entry.getKey().isAssignableFrom(type)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
