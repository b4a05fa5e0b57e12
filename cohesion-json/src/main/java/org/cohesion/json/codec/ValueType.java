package org.cohesion.json.codec;

import java.util.Collection;
import java.util.List;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.text.JsonNamed;

/**
 * What a codec takes, for those who describe the format. Reading and writing never ask, so that
 * none of these classes is loaded then; hence the factories, whose results the codecs need not
 * check against this interface.
 */
public sealed interface ValueType {

  /** One text or one number of a form. */
  record Scalar(ValueForm form) implements ValueType {}

  /** One text and no other. */
  record Constant(String text) implements ValueType {}

  /** One name of a fixed vocabulary. */
  record Vocabulary(List<JsonNamed> constants) implements ValueType {}

  /** An object that a table describes. */
  record Table(ObjectCodec<?> codec) implements ValueType {}

  /** An object whose member names are of a form, and whose values are all of one type. */
  record Keyed(ValueForm key, ValueType value) implements ValueType {}

  /** Any JSON, null included. */
  record Anything() implements ValueType {}

  static ValueType scalar(ValueForm form) {
    return new Scalar(form);
  }

  static ValueType constant(String text) {
    return new Constant(text);
  }

  static ValueType vocabulary(Collection<? extends JsonNamed> constants) {
    return new Vocabulary(List.copyOf(constants));
  }

  static ValueType table(ObjectCodec<?> codec) {
    return new Table(codec);
  }

  static ValueType keyed(ValueForm key, ValueType value) {
    return new Keyed(key, value);
  }

  static ValueType anything() {
    return new Anything();
  }
}
