package org.cohesion.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.finding.Finding;
import org.cohesion.finding.JsonPointer;
import org.cohesion.finding.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads values of one type inside somebody else's document, as strictly as a document of their own.
 *
 * @param <T> the type
 */
final class CodecDeserializer<T> extends ValueDeserializer<T> {

  private final Class<?> type;
  private final ValueCodec<T> codec;
  private final Decoder decoder;
  private final Consumer<? super CohesionDatabindException> newerVersions;

  CodecDeserializer(
      Class<?> type,
      ValueCodec<T> codec,
      Decoder decoder,
      Consumer<? super CohesionDatabindException> newerVersions) {
    this.type = type;
    this.codec = codec;
    this.decoder = decoder;
    this.newerVersions = newerVersions;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) {
    TokenStreamLocation start = in.currentTokenLocation();
    int limit = decoder.limits().documentBytes();
    CopiedValue copy = CopiedValue.of(in, limit);
    if (copy == null) {
      Finding tooLarge =
          Finding.of(JsonFindingKinds.TOO_LARGE, JsonPointer.ROOT).with("limit", limit);
      throw new CohesionDatabindException(in, type, List.of(tooLarge), start);
    }
    List<PlacedFinding> found = new ArrayList<>();
    T value = decoder.decodeValue(copy.bytes(), codec, found);
    Optional<PlacedFinding> error =
        found.stream().filter(f -> f.finding().getSeverity() == Severity.ERROR).findFirst();
    if (value == null || error.isPresent()) {
      throw exception(in, copy, found, error.orElseThrow());
    }
    Optional<PlacedFinding> newer =
        found.stream().filter(f -> f.isKind(JsonFindingKinds.NEWER_VERSION)).findFirst();
    if (newer.isPresent()) {
      newerVersions.accept(exception(in, copy, found, newer.get()));
    }
    if (!type.isInstance(value)) {
      return context.reportInputMismatch(
          type, "this is another kind of value than the one that is asked for");
    }
    return value;
  }

  private CohesionDatabindException exception(
      JsonParser in, CopiedValue copy, List<PlacedFinding> found, PlacedFinding main) {
    List<Finding> findings = Finding.numbered(found.stream().map(PlacedFinding::finding).toList());
    CopiedValue.Token token = copy.tokenAt(main.start(), decoder.jackson());
    CohesionDatabindException exception =
        new CohesionDatabindException(in, type, findings, token.place());
    exception.prependPath(token.context());
    return exception;
  }

  /** Null is a value among those that vendors keep; everywhere else it says nothing. */
  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return type.equals(ExtensionValue.class) ? ExtensionValue.nothing() : null;
  }

  /** Values are written as they are, without a type beside them; see {@link CodecSerializer}. */
  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer typeDeserializer) {
    return deserialize(in, context);
  }

  @Override
  public Class<?> handledType() {
    return type;
  }

  @Override
  public boolean isCachable() {
    return true;
  }
}
