package org.cohesion.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohesion.text.JsonNamed;

/** The types of the format that have a name, in the order in which the tables meet them. */
final class FormatTypes {

  private final Map<String, ValueType> byName = new LinkedHashMap<>();

  private FormatTypes() {}

  /** {@return all types of which a document can be made, the whole document first} */
  static Map<String, ValueType> all() {
    FormatTypes types = new FormatTypes();
    types.add(PolicyCodecs.POLICY.valueType());
    return types.byName;
  }

  private void add(ValueType type) {
    Optional<String> name = nameOf(type);
    if (name.isEmpty()) {
      return;
    }
    ValueType known = byName.putIfAbsent(name.get(), type);
    if (known == null && type instanceof ValueType.Table table) {
      table.codec().members().forEach(member -> add(member.valueType()));
    } else if (known != null && !known.equals(type)) {
      throw new IllegalStateException("two types are called " + name.get());
    }
  }

  /** {@return the name of a type; empty for plain text and the like} */
  static Optional<String> nameOf(ValueType type) {
    if (type instanceof ValueType.Table table) {
      return Optional.of(table.codec().name());
    }
    if (type instanceof ValueType.Vocabulary vocabulary) {
      return Optional.of(((Enum<?>) vocabulary.constants().get(0)).getDeclaringClass())
          .map(Class::getSimpleName);
    }
    if (type instanceof ValueType.Scalar scalar && scalar.form() != ValueForm.TEXT) {
      return Optional.of(joined(scalar.form().name()));
    }
    return type instanceof ValueType.Keyed ? Optional.of("Extensions") : Optional.empty();
  }

  /** {@return the keys of all that is to be described in a type, the type itself first} */
  static List<String> keys(String name, ValueType type) {
    List<String> keys = new ArrayList<>(List.of(name));
    if (type instanceof ValueType.Table table) {
      table.codec().memberNames().forEach(member -> keys.add(name + "." + member));
    } else if (type instanceof ValueType.Vocabulary vocabulary) {
      vocabulary.constants().stream()
          .map(JsonNamed::getJsonName)
          .forEach(constant -> keys.add(name + "." + constant));
    }
    return keys;
  }

  /** ACADEMIC_YEAR is AcademicYear. */
  private static String joined(String constant) {
    return Arrays.stream(constant.split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
