package org.cohesion.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cohesion.finding.DocumentOrder;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.PolicyGenerator;
import org.cohesion.json.codec.ObjectCodec;
import org.cohesion.policy.Policy;
import org.cohesion.school.AgeRange;
import org.junit.jupiter.api.Test;

/** The tables of the codec and the accessors of the model say the same. */
class TablesTest {

  private static final List<Class<?>> HOLDERS =
      List.of(
          PolicyCodecs.class,
          SchoolCodecs.class,
          CommunityCodecs.class,
          StrandCodecs.class,
          ReviewCodecs.class);

  @Test
  void eachTypeOfTheModelHasATable() {
    Set<String> expected = new HashSet<>();
    model().forEach(type -> expected.add(type.getSimpleName()));
    expected.add(AgeRange.class.getSimpleName());

    assertThat(tables()).containsOnlyKeys(expected);
  }

  @Test
  void eachAccessorHasALineInTheTableOfItsType() {
    Map<String, List<String>> tables = tables();
    for (Class<?> type : model()) {
      Set<String> expected = new HashSet<>();
      for (Method accessor : PolicyGenerator.accessors(type)) {
        String property = PolicyGenerator.property(accessor);
        expected.add(property.equals("schemaUri") ? "$schema" : property);
      }
      if (type == Policy.class) {
        expected.add("formatVersion");
      }

      assertThat(tables.get(type.getSimpleName()))
          .describedAs(type.getSimpleName())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
    assertThat(tables.get("AgeRange")).containsExactly("from", "to");
  }

  @Test
  void eachTableIsInDocumentOrder() {
    tables()
        .forEach(
            (name, members) ->
                assertThat(members.stream().map(JsonPointer::of).toList())
                    .describedAs(name)
                    .isSortedAccordingTo(DocumentOrder.INSTANCE));
  }

  @Test
  void documentOrderKnowsEveryMember() {
    // An unknown name would stand after the last that is known.
    JsonPointer last = JsonPointer.of("extensions");
    tables()
        .forEach(
            (name, members) ->
                assertThat(members)
                    .describedAs(name)
                    .allMatch(m -> DocumentOrder.INSTANCE.compare(JsonPointer.of(m), last) <= 0));
  }

  private static Map<String, List<String>> tables() {
    Map<String, List<String>> tables = new TreeMap<>();
    for (Class<?> holder : HOLDERS) {
      for (Field field : holder.getDeclaredFields()) {
        if (field.getType() == ObjectCodec.class) {
          ObjectCodec<?> table = table(field);
          tables.put(table.name(), table.memberNames());
        }
      }
    }
    return tables;
  }

  private static ObjectCodec<?> table(Field field) {
    try {
      field.setAccessible(true);
      return (ObjectCodec<?>) field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot read " + field, e);
    }
  }

  /** The interfaces that can be reached from a policy. */
  private static Set<Class<?>> model() {
    Map<Class<?>, Boolean> types = new LinkedHashMap<>();
    List<Class<?>> open = new ArrayList<>(List.of(Policy.class));
    while (!open.isEmpty()) {
      Class<?> type = open.remove(0);
      if (types.put(type, true) == null) {
        for (Method accessor : PolicyGenerator.accessors(type)) {
          Class<?> value = valueType(accessor.getGenericReturnType());
          if (value.isInterface()) {
            open.add(value);
          }
        }
      }
    }
    return new LinkedHashSet<>(types.keySet());
  }

  private static Class<?> valueType(Type type) {
    return type instanceof ParameterizedType generic
        ? valueType(generic.getActualTypeArguments()[0])
        : (Class<?>) type;
  }
}
