package org.cohesion.json.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.ExtensionValue.ArrayValue;
import org.cohesion.extension.ExtensionValue.BooleanValue;
import org.cohesion.extension.ExtensionValue.NumberValue;
import org.cohesion.extension.ExtensionValue.ObjectValue;
import org.cohesion.extension.ExtensionValue.TextValue;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.Finding;
import org.cohesion.json.mistake.StructuralKinds;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.json.source.JacksonStreams;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;

/** The JSON form of what vendors keep with a policy: any JSON, under keys of their own. */
public final class ExtensionCodecs {

  static final ValueCodec<Extensions> EXTENSIONS = new ExtensionsCodec();
  private static final ValueCodec<ExtensionValue> VALUE = new ExtensionValueCodec();

  private ExtensionCodecs() {}

  private static final class ExtensionsCodec implements ValueCodec<Extensions> {

    @Override
    public @Nullable Extensions read(DocumentReader in) {
      Map<String, ExtensionValue> values = readObject(in, true);
      if (values == null) {
        return null;
      }
      // Keys that are none have been reported where they stand.
      return values.keySet().stream().allMatch(Extensions::isKey)
          ? Extensions.copyOf(values)
          : null;
    }

    @Override
    public void write(Extensions value, JsonGenerator out) {
      new TreeWriter(out).writeObject(value.asMap());
    }

    @Override
    public ValueType valueType() {
      return ValueType.keyed(ValueForm.EXTENSION_KEY, VALUE.valueType());
    }

    @Override
    public void addTo(Map<Class<?>, ValueCodec<?>> byClass) {
      byClass.put(Extensions.class, this);
      byClass.put(ExtensionValue.class, VALUE);
    }
  }

  private static final class ExtensionValueCodec implements ValueCodec<ExtensionValue> {

    @Override
    public @Nullable ExtensionValue read(DocumentReader in) {
      JsonToken token = in.token();
      if (token == null) {
        throw new IllegalStateException("No value to read");
      }
      in.countValue();
      return switch (token) {
        case VALUE_STRING -> {
          String text = in.readText(ValueForm.TEXT);
          yield text == null ? null : new TextValue(text);
        }
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
          String literal = in.readNumber(ValueForm.NUMBER);
          yield literal == null ? null : new NumberValue(literal);
        }
        case VALUE_TRUE -> new BooleanValue(true);
        case VALUE_FALSE -> new BooleanValue(false);
        case VALUE_NULL -> ExtensionValue.nothing();
        case START_ARRAY -> new ArrayValue(readArray(in));
        default -> {
          Map<String, ExtensionValue> members = readObject(in, false);
          yield members == null ? null : new ObjectValue(members);
        }
      };
    }

    @Override
    public void write(ExtensionValue value, JsonGenerator out) {
      new TreeWriter(out).write(value);
    }

    @Override
    public ValueType valueType() {
      return ValueType.anything();
    }
  }

  private static List<ExtensionValue> readArray(DocumentReader in) {
    List<ExtensionValue> elements = new ArrayList<>();
    while (in.next() != JsonToken.END_ARRAY) {
      ExtensionValue element = VALUE.read(in);
      if (element != null) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static @Nullable Map<String, ExtensionValue> readObject(DocumentReader in, boolean keys) {
    if (in.token() != JsonToken.START_OBJECT) {
      in.wrongType(ValueForm.OBJECT);
      return null;
    }
    int start = in.tokenStart();
    Map<String, ExtensionValue> members = new LinkedHashMap<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      if (members.containsKey(name)) {
        in.duplicateMember(start);
        continue;
      }
      if (keys && !Extensions.isKey(name)) {
        in.nameFinding(
            Finding.of(StructuralKinds.BAD_VALUE, in.pointer())
                .with("expected", ValueForm.EXTENSION_KEY));
      }
      in.next();
      ExtensionValue value = VALUE.read(in);
      // A value that could not be read still takes its name.
      members.put(name, value == null ? ExtensionValue.nothing() : value);
    }
    return members;
  }

  /**
   * Writes a tree, with the objects and lists that are open in a list of their own in place of
   * recursion: a tree that was made in code can be as deep as there is memory for it.
   */
  private static final class TreeWriter {

    private final JsonGenerator out;
    private final Deque<Iterator<?>> open = new ArrayDeque<>();

    TreeWriter(JsonGenerator out) {
      this.out = out;
    }

    void write(ExtensionValue tree) {
      begin(tree);
      finish();
    }

    void writeObject(Map<String, ExtensionValue> members) {
      beginObject(members);
      finish();
    }

    /** Writes what is left of all that is open, from the inside out. */
    private void finish() {
      while (!open.isEmpty()) {
        Iterator<?> rest = open.peek();
        if (!rest.hasNext()) {
          open.pop();
          end();
        } else {
          next(rest.next());
        }
      }
    }

    private void next(Object next) {
      if (next instanceof Map.Entry<?, ?> member) {
        String name = (String) member.getKey();
        WrittenDocument.name(name, out);
        out.writeName(name);
        begin((ExtensionValue) member.getValue());
      } else {
        begin((ExtensionValue) next);
      }
    }

    private void begin(ExtensionValue value) {
      WrittenDocument.values(1, out);
      if (value instanceof ArrayValue array) {
        out.writeStartArray();
        WrittenDocument.level(out);
        open.push(array.elements().iterator());
      } else if (value instanceof ObjectValue object) {
        beginObject(object.members());
      } else {
        writeScalar(value);
      }
    }

    private void beginObject(Map<String, ExtensionValue> members) {
      out.writeStartObject();
      WrittenDocument.level(out);
      boolean sorted = JacksonStreams.sortsMembers(out);
      open.push((sorted ? new TreeMap<>(members) : members).entrySet().iterator());
    }

    private void end() {
      if (out.streamWriteContext().inObject()) {
        out.writeEndObject();
      } else {
        out.writeEndArray();
      }
    }

    private void writeScalar(ExtensionValue value) {
      if (value instanceof TextValue text) {
        WrittenDocument.text(text.value().length(), out);
        out.writeString(text.value());
      } else if (value instanceof NumberValue number) {
        WrittenDocument.number(number.literal().length(), out);
        writeNumber(number.literal(), out);
      } else if (value instanceof BooleanValue bool) {
        out.writeBoolean(bool.value());
      } else {
        out.writeNull();
      }
    }
  }

  /** As it is written, if it is going to be written; trees and the like take numbers only. */
  private static void writeNumber(String literal, JsonGenerator out) {
    Number number =
        out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS) ? null : number(literal);
    if (number == null) {
      out.writeNumber(literal);
    } else if (number instanceof BigDecimal decimal) {
      out.writeNumber(decimal);
    } else if (number instanceof BigInteger whole) {
      out.writeNumber(whole);
    } else if (number instanceof Integer whole) {
      out.writeNumber(whole.intValue());
    } else {
      out.writeNumber(number.longValue());
    }
  }

  /**
   * {@return a number of the smallest type that holds it, as when a document is read into a tree:
   * an {@code Integer}, {@code Long} or {@code BigInteger}, or a {@code BigDecimal} if it is
   * written with a fraction or an exponent}
   */
  public static Number number(String literal) {
    if (literal.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E')) {
      return new BigDecimal(literal);
    }
    BigInteger whole = new BigInteger(literal);
    if (whole.bitLength() < Integer.SIZE) {
      return whole.intValue();
    }
    return whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole;
  }
}
