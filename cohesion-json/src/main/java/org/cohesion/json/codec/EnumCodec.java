package org.cohesion.json.codec;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cohesion.finding.Finding;
import org.cohesion.json.mistake.Advice;
import org.cohesion.json.mistake.NearWords;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.text.JsonNamed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The JSON form of a fixed vocabulary.
 *
 * @param <E> the vocabulary
 */
public final class EnumCodec<E extends Enum<E> & JsonNamed> implements ValueCodec<E> {

  private final Class<E> type;
  private final Map<String, E> byName = new HashMap<>();
  private final Map<E, SerializableString> toWrite;
  private final List<String> names;

  /** Made when a word is wrong; whichever of two threads is first, they make the same. */
  private volatile @Nullable NearWords nearWords;

  public EnumCodec(E[] constants) {
    type = constants[0].getDeclaringClass();
    toWrite = new EnumMap<>(type);
    List<String> all = new ArrayList<>();
    for (E constant : constants) {
      all.add(constant.getJsonName());
      byName.put(constant.getJsonName(), constant);
      toWrite.put(constant, new SerializedString(constant.getJsonName()));
    }
    names = List.copyOf(all);
  }

  @Override
  public @Nullable E read(DocumentReader in) {
    if (in.token() != JsonToken.VALUE_STRING) {
      in.wrongType(ValueForm.TEXT, finding -> Advice.aboutVocabulary(finding, names));
      return null;
    }
    String text = in.readText(ValueForm.TEXT);
    if (text == null) {
      return null;
    }
    E constant = byName.get(text);
    if (constant == null) {
      Finding finding =
          Finding.of(StructuralKinds.UNKNOWN_VALUE, in.pointer()).with("known", names);
      in.atValue(
          in.found().advises() ? Advice.withNearest(finding, nearWords().meantBy(text)) : finding);
    }
    return constant;
  }

  /** The words of the vocabulary that a text can mean. */
  public NearWords nearWords() {
    NearWords words = nearWords;
    if (words == null) {
      words = NearWords.of(List.copyOf(toWrite.keySet()));
      nearWords = words;
    }
    return words;
  }

  @Override
  public void write(E value, JsonGenerator out) {
    out.writeString(Objects.requireNonNull(toWrite.get(value)));
  }

  @Override
  public ValueType valueType() {
    return ValueType.vocabulary(toWrite.keySet());
  }

  @Override
  public void addTo(Map<Class<?>, ValueCodec<?>> byClass) {
    byClass.put(type, this);
  }
}
