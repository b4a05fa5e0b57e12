package org.cohesion.json.codec;

import java.util.Map;
import java.util.function.Function;
import org.cohesion.json.mistake.ValueForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of a value that has a text of its own, such as a date or a URN.
 *
 * @param <V> the type
 */
public final class TextCodec<V> implements ValueCodec<V> {

  private final @Nullable Class<V> type;
  private final ValueForm form;
  private final Function<String, V> parse;

  /**
   * @param type the type; null if others have codecs for it too
   */
  public TextCodec(@Nullable Class<V> type, ValueForm form, Function<String, V> parse) {
    this.type = type;
    this.form = form;
    this.parse = parse;
  }

  @Override
  public @Nullable V read(DocumentReader in) {
    String text = in.readText(form);
    if (text == null) {
      return null;
    }
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      in.badValue(form);
      return null;
    }
  }

  @Override
  public void write(V value, JsonGenerator out) {
    String text = value.toString();
    if (type == null && !isOfForm(text)) {
      throw WrittenDocument.badValue(form, out);
    }
    WrittenDocument.text(text.length(), out);
    out.writeString(text);
  }

  /** A type that is not of this library's making has values that the form has not. */
  private boolean isOfForm(String text) {
    try {
      return parse.apply(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public ValueType valueType() {
    return ValueType.scalar(form);
  }

  @Override
  public void addTo(Map<Class<?>, ValueCodec<?>> byClass) {
    if (type != null) {
      byClass.put(type, this);
    }
  }
}
