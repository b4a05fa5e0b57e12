package org.cohesion.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.json.source.ContextPointer;
import org.cohesion.json.source.DocumentBounds;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/**
 * One writing of one document, which its generator has at hand as its context: keeps what is
 * written to what can be read again, and says what is wrong in the words of the reader. Inside
 * other people's documents, and for digests, nothing is bounded.
 */
public final class WrittenDocument extends ObjectWriteContext.Base {

  private static final String EXTENSIONS = "extensions";

  private final DocumentBounds bounds;
  private final @Nullable PrettyPrinter layout;
  private int values;

  /**
   * @param bounds those of the reader that is to read it
   * @param layout null for none
   */
  public WrittenDocument(DocumentBounds bounds, @Nullable PrettyPrinter layout) {
    this.bounds = bounds;
    this.layout = layout;
  }

  @Override
  public @Nullable PrettyPrinter getPrettyPrinter() {
    return layout;
  }

  @Override
  public boolean hasPrettyPrinter() {
    return layout != null;
  }

  /** Before a text of a length is written. */
  public static void text(int length, JsonGenerator out) {
    if (out.objectWriteContext() instanceof WrittenDocument document
        && length > document.bounds.textLength()) {
      throw document.tooLong(document.bounds.textLength(), out);
    }
  }

  /** Before a name is written that is not one of the format's; the parser counts its bytes. */
  static void name(String name, JsonGenerator out) {
    if (out.objectWriteContext() instanceof WrittenDocument document) {
      int most = document.bounds.textLength();
      if (name.length() > most / 3 && name.getBytes(UTF_8).length > most) {
        throw document.tooLong(most, out);
      }
    }
  }

  /** Before a number of a length is written. */
  static void number(int length, JsonGenerator out) {
    if (out.objectWriteContext() instanceof WrittenDocument document
        && length > document.bounds.numberLength()) {
      throw document.tooLong(document.bounds.numberLength(), out);
    }
  }

  /** After an object or a list has begun. */
  static void level(JsonGenerator out) {
    if (out.objectWriteContext() instanceof WrittenDocument document) {
      int most = document.bounds.depth();
      if (out.streamWriteContext().getNestingDepth() > most) {
        Finding tooDeep = Finding.of(StructuralKinds.TOO_DEEP, place(out)).with("limit", most);
        throw notReadable(tooDeep);
      }
    }
  }

  /** Before as many values are written that the reader counts. */
  public static void values(int count, JsonGenerator out) {
    if (out.objectWriteContext() instanceof WrittenDocument document) {
      int most = document.bounds.values();
      document.values += Math.min(count, most + 1);
      if (document.values > most) {
        throw notReadable(
            Finding.of(StructuralKinds.TOO_MANY_VALUES, place(out)).with("limit", most));
      }
    }
  }

  /** {@return the refusal of a value that is not of the form that its reader wants} */
  static IllegalArgumentException badValue(ValueForm expected, JsonGenerator out) {
    // The names that lead to it in other people's documents are none of ours.
    JsonPointer place =
        out.objectWriteContext() instanceof WrittenDocument ? place(out) : JsonPointer.ROOT;
    return notReadable(Finding.of(StructuralKinds.BAD_VALUE, place).with("expected", expected));
  }

  /** Checks the size of a document that is finished. */
  static byte[] checkSize(byte[] document, DocumentBounds bounds) {
    if (document.length > bounds.documentBytes()) {
      throw notReadable(
          Finding.of(StructuralKinds.TOO_LARGE, JsonPointer.ROOT)
              .with("limit", bounds.documentBytes()));
    }
    return document;
  }

  private IllegalArgumentException tooLong(int limit, JsonGenerator out) {
    return notReadable(Finding.of(StructuralKinds.TOO_LONG, place(out)).with("limit", limit));
  }

  private static IllegalArgumentException notReadable(Finding finding) {
    String place = finding.getPointer().toString();
    return new IllegalArgumentException(
        "What is written"
            + (place.isEmpty() ? "" : " at " + place)
            + " could not be read again: "
            + finding.text(Locale.ENGLISH));
  }

  /** The address of what is about to be written, by names of the format and no others. */
  @SuppressWarnings("ReferenceEquality") // Contexts have no other equality.
  private static JsonPointer place(JsonGenerator out) {
    JsonPointer place = JsonPointer.ROOT;
    TokenStreamContext innermost = out.streamWriteContext();
    for (TokenStreamContext context : ContextPointer.fromRoot(innermost)) {
      if (place.parent().filter(around -> around.isNamed(EXTENSIONS)).isPresent()) {
        return place;
      }
      if (context.inObject() && context.hasCurrentName()) {
        place = place.child(context.currentName());
      } else if (context.inArray()) {
        // Those further out stand at what holds this one already.
        int last = context.hasCurrentIndex() ? context.getCurrentIndex() : -1;
        place = place.child(context == innermost ? last + 1 : last);
      }
    }
    return place;
  }
}
