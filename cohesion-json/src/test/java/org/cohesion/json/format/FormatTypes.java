package org.cohesion.json.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohesion.json.codec.ValueCodec;
import org.cohesion.json.codec.ValueType;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.text.JsonNamed;

/** The types of the format that have a name, in the order in which the tables meet them. */
public final class FormatTypes {

  private static final Set<ValueForm> PLAIN = Set.of(ValueForm.TEXT, ValueForm.BOOLEAN);

  private final Map<String, ValueType> byName = new LinkedHashMap<>();

  private FormatTypes() {}

  /** {@return all types of which a policy can be made, the whole document first} */
  public static Map<String, ValueType> all() {
    return of(PolicyCodecs.POLICY);
  }

  /** {@return all types of which these documents can be made, the whole documents first} */
  static Map<String, ValueType> of(ValueCodec<?>... documents) {
    FormatTypes types = new FormatTypes();
    for (ValueCodec<?> document : documents) {
      types.add(document.valueType());
    }
    return types.byName;
  }

  /** {@return all types of which any document of the library can be made} */
  public static Map<String, ValueType> ofAllDocuments() {
    return of(
        PolicyCodecs.POLICY, WaiverCodecs.WAIVERS, SettingsCodecs.SETTINGS, ReportCodecs.REPORT);
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
    if (type instanceof ValueType.Scalar scalar && !PLAIN.contains(scalar.form())) {
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
