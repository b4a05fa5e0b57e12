package org.cohesion.json.databind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.cohesion.json.codec.Decoder;
import org.cohesion.json.codec.ValueCodec;
import org.cohesion.json.mistake.PlacedFinding;
import org.cohesion.json.mistake.StructuralKinds;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a value inside somebody else's document, as strictly as a document of its
 * own.
 *
 * @param value the value; null if it is refused
 * @param findings all that was found, with pointers that begin at the value
 * @param place where the first error stands, or the newer version; else where the value begins
 * @param path what leads there from the value, from the outside in
 * @param isNewer whether it is of a newer version of the format, and not refused for anything else
 * @param <T> the type of the value
 * @param <L> how the mapper tells places
 */
public record EmbeddedValue<T, L>(
    @Nullable T value,
    List<Finding> findings,
    L place,
    List<MemberOrElement> path,
    boolean isNewer) {

  /**
   * Reads the value that begins at the source's current token, and leaves the source at the value's
   * last token, unless the value is too large.
   */
  static <T, L, X extends Exception> EmbeddedValue<T, L> read(
      ForeignParser<L, X> in, ValueCodec<T> codec, Decoder decoder) throws X {
    L start = in.place();
    int limit = decoder.bounds().documentBytes();
    CopiedValue<L> copy = CopiedValue.of(in, limit);
    if (copy == null) {
      Finding tooLarge =
          Finding.of(StructuralKinds.TOO_LARGE, JsonPointer.ROOT).with("limit", limit);
      return new EmbeddedValue<>(null, List.of(tooLarge), start, List.of(), false);
    }
    List<PlacedFinding> found = new ArrayList<>();
    T value = decoder.decodeValue(copy.bytes(), codec, found);
    if (found.isEmpty()) {
      return new EmbeddedValue<>(value, List.of(), start, List.of(), false);
    }
    List<Finding> findings = Finding.numbered(found.stream().map(PlacedFinding::finding).toList());
    Optional<PlacedFinding> error =
        found.stream().filter(f -> f.finding().getSeverity() == Severity.ERROR).findFirst();
    // Warnings there are of newer versions only.
    PlacedFinding main =
        error
            .or(
                () ->
                    found.stream().filter(f -> f.isKind(StructuralKinds.NEWER_VERSION)).findFirst())
            .orElseThrow();
    CopiedValue.Token<L> token = copy.tokenAt(main.start(), decoder.jackson());
    return new EmbeddedValue<>(
        error.isPresent() ? null : value,
        findings,
        token.place(),
        MemberOrElement.to(token.context()),
        error.isEmpty());
  }
}
