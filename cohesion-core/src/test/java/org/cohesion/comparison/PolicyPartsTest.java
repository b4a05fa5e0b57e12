package org.cohesion.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.DocumentOrder;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.school.AgeRange;
import org.junit.jupiter.api.Test;

/** The tree of parts and the accessors of the model say the same. */
class PolicyPartsTest {

  private static final ObjectPart FULL = PolicyParts.of(RandomPolicies.fullPolicy(1));

  @Test
  void eachAccessorIsAMemberOfItsObject() {
    for (Class<?> type : model()) {
      Set<String> expected = new TreeSet<>();
      for (Method accessor : RandomPolicies.accessors(type)) {
        String property = RandomPolicies.property(accessor);
        expected.add(property.equals("schemaUri") ? "$schema" : property);
      }

      assertThat(objectOf(type).members().keySet())
          .describedAs(type.getSimpleName())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
    assertThat(objectOf(AgeRange.class).members()).containsOnlyKeys("from", "to");
  }

  @Test
  void eachMemberHasTheValueOfItsAccessor() throws ReflectiveOperationException {
    for (Class<?> type : model()) {
      for (Method accessor : RandomPolicies.accessors(type)) {
        String property = RandomPolicies.property(accessor);
        Part member = child(objectOf(type), property.equals("schemaUri") ? "$schema" : property);

        Object value = accessor.invoke(objectOf(type).value());
        assertThat(value instanceof Optional<?> there ? there.orElseThrow() : value)
            .describedAs(accessor.toString())
            .isEqualTo(member.value());
      }
    }
  }

  @Test
  void membersStandInDocumentOrder() {
    objects()
        .forEach(
            (type, object) -> {
              if (type != Extensions.class) {
                assertThat(object.members().keySet().stream().map(JsonPointer::of).toList())
                    .describedAs(type.getSimpleName())
                    .isSortedAccordingTo(DocumentOrder.INSTANCE);
              }
            });
  }

  @Test
  void eachPartIsWhereItsPointerLeads() {
    List<Part> open = new ArrayList<>(List.of(FULL));
    int seen = 0;
    while (!open.isEmpty()) {
      Part part = open.remove(0);
      Part found = FULL;
      for (String token : part.pointer().tokens()) {
        found = child(found, token);
      }
      assertThat(found).describedAs(part.pointer().toString()).isSameAs(part);
      open.addAll(part.children());
      seen++;
    }

    assertThat(seen).isGreaterThan(model().size());
  }

  @Test
  void whereNothingIsThereIsNoPart() {
    Part sections = child(FULL, "sections");

    assertThat(sections.child("0")).isNotNull();
    assertThat(sections.child("1")).isNull();
    assertThat(sections.child("00")).isNull();
    assertThat(sections.child("-1")).isNull();
    assertThat(sections.child("99999999999")).isNull();
    assertThat(FULL.child("nonsense")).isNull();
  }

  private static Part child(Part part, String token) {
    return Objects.requireNonNull(part.child(token), token);
  }

  private static ObjectPart objectOf(Class<?> type) {
    return Objects.requireNonNull(objects().get(type), type.getSimpleName());
  }

  /** One object of each type. */
  private static Map<Class<?>, ObjectPart> objects() {
    Map<Class<?>, ObjectPart> objects = new LinkedHashMap<>();
    List<Part> open = new ArrayList<>(List.of(FULL));
    while (!open.isEmpty()) {
      Part part = open.remove(0);
      if (part instanceof ObjectPart object) {
        Class<?> type = object.value().getClass();
        objects.put(type.getInterfaces().length == 0 ? type : type.getInterfaces()[0], object);
      }
      open.addAll(part.children());
    }
    return objects;
  }

  /** The interfaces that can be reached from a policy. */
  private static Set<Class<?>> model() {
    Map<Class<?>, Boolean> types = new LinkedHashMap<>();
    List<Class<?>> open = new ArrayList<>(List.of(Policy.class));
    while (!open.isEmpty()) {
      Class<?> type = open.remove(0);
      if (types.put(type, true) == null) {
        for (Method accessor : RandomPolicies.accessors(type)) {
          Class<?> value = valueType(accessor.getGenericReturnType());
          if (value.isInterface()) {
            open.add(value);
          }
        }
      }
    }
    return types.keySet();
  }

  private static Class<?> valueType(Type type) {
    return type instanceof ParameterizedType generic
        ? valueType(generic.getActualTypeArguments()[0])
        : (Class<?>) type;
  }
}
