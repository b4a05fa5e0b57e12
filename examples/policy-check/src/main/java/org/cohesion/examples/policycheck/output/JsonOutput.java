package org.cohesion.examples.policycheck.output;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Writes JSON indented by two spaces, with a line break at the end. Characters that are not seen
 * are written by their numbers.
 */
public final class JsonOutput {

  private JsonOutput() {}

  /** Writes one value and leaves the stream open. */
  public static void write(OutputStream out, Consumer<JsonGenerator> value) {
    try (JsonGenerator json = generator(out)) {
      value.accept(json);
      json.writeRaw('\n');
    }
  }

  /** A generator that leaves the stream open when it is closed. */
  public static JsonGenerator generator(OutputStream out) {
    Writer text = new PrintableJson(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return JsonFactory.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build()
        .createGenerator(new Indented(), text);
  }

  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(lines)
          .withArrayIndenter(lines);
    }
  }
}
