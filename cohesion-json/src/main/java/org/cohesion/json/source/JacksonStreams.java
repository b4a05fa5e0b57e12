package org.cohesion.json.source;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Named;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Jackson's streaming core, set up for this format: no leniency, and none of its own limits but
 * depth and name length, since the reader's are checked with findings and not by exceptions.
 */
public final class JacksonStreams {

  public static final JacksonStreams DEFAULT = new JacksonStreams(DocumentBounds.DEFAULT);

  /** For what the codecs have written, which policies made in code may make of any depth. */
  public static final JacksonStreams UNBOUNDED =
      new JacksonStreams(Integer.MAX_VALUE, Integer.MAX_VALUE);

  private static final ObjectWriteContext COMPACT = ObjectWriteContext.empty();
  private static final ObjectWriteContext SORTED = new Sorted();

  private final JsonFactory factory;

  private JacksonStreams(DocumentBounds bounds) {
    this(bounds.depth(), bounds.textLength());
  }

  private JacksonStreams(int depth, int nameLength) {
    factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(depth)
                    .maxNameLength(nameLength)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            // Policies made in code may hold extensions of any depth.
            .streamWriteConstraints(
                StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
            // Names chosen to collide in its table of names only slow the parser down, and no more
            // than so much a name, since the table is emptied when it is full.
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();
  }

  /** {@return the streams of documents within some bounds; the same for all with the usual ones} */
  public static JacksonStreams within(DocumentBounds bounds) {
    boolean usual =
        bounds.depth() == DocumentBounds.DEFAULT.depth()
            && bounds.textLength() == DocumentBounds.DEFAULT.textLength();
    return usual ? DEFAULT : new JacksonStreams(bounds);
  }

  public JsonParser parser(byte[] bytes, int offset) {
    return factory.createParser(ObjectReadContext.empty(), bytes, offset, bytes.length - offset);
  }

  /** For a document that is kept to what can be read again. */
  public JsonGenerator generator(OutputStream out, ObjectWriteContext document) {
    return factory.createGenerator(document, out);
  }

  /** For any value, whether it can be read again or not. */
  public JsonGenerator compactGenerator(OutputStream out) {
    return factory.createGenerator(COMPACT, out);
  }

  /** As the compact one, but with the members of extensions in the order of their names. */
  public JsonGenerator sortedGenerator(OutputStream out) {
    return factory.createGenerator(SORTED, out);
  }

  public static boolean sortsMembers(JsonGenerator generator) {
    return generator.objectWriteContext() instanceof Sorted;
  }

  /** A matcher that gives the position of a name in the list. */
  public static PropertyNameMatcher matcher(List<String> names) {
    List<Named> interned = new ArrayList<>();
    for (String name : names) {
      interned.add(Named.fromString(name.intern()));
    }
    return new JsonFactory().constructNameMatcher(interned, true);
  }

  /** Two spaces, one element a line, LF on every machine. */
  public static PrettyPrinter indents() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }

  /** Tells the codecs to sort the members of extensions. */
  private static final class Sorted extends ObjectWriteContext.Base {}
}
