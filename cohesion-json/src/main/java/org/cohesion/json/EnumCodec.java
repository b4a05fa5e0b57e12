package org.cohesion.json;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cohesion.finding.Finding;
import org.cohesion.text.JsonNamed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The JSON form of a fixed vocabulary.
 *
 * @param <E> the vocabulary
 */
final class EnumCodec<E extends Enum<E> & JsonNamed> implements ValueCodec<E> {

  private final E[] constants;
  private final List<String> names;
  private final Map<E, SerializableString> toWrite;

  EnumCodec(E[] constants) {
    this.constants = constants;
    names = Arrays.stream(constants).map(JsonNamed::getJsonName).toList();
    toWrite = new EnumMap<>(constants[0].getDeclaringClass());
    for (E constant : constants) {
      toWrite.put(constant, new SerializedString(constant.getJsonName()));
    }
  }

  @Override
  public @Nullable E read(DocumentReader in) {
    int position = in.readOneOf(names);
    if (position >= 0) {
      return constants[position];
    }
    String text = in.readText(ValueForm.TEXT);
    if (text != null) {
      Finding finding =
          Finding.of(JsonFindingKinds.UNKNOWN_VALUE, in.pointer()).with("known", names);
      in.atValue(
          Nearest.of(text, names).map(n -> finding.with("nearest", List.of(n))).orElse(finding));
    }
    return null;
  }

  @Override
  public void write(E value, JsonGenerator out) {
    out.writeString(Objects.requireNonNull(toWrite.get(value)));
  }
}
