package org.cohesion.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.json.databind.CodecsByClass;
import org.cohesion.json.format.SchoolCodecs;
import org.cohesion.policy.Policy;
import org.cohesion.report.CheckSettings;
import org.cohesion.report.RuleCheck;
import org.cohesion.report.RuleOutcome;
import org.cohesion.report.RuleSeverity;
import org.cohesion.report.ValidationReport;
import org.cohesion.review.SchoolTerm;
import org.cohesion.school.AgeRange;
import org.cohesion.school.School;
import org.cohesion.text.JsonFormed;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a policy has inside can stand in somebody else's document. */
class CodecsByClassTest {

  private static final JsonMapper MAPPER = CohesionJacksonModuleTest.mapper().build();

  @Test
  void eachTypeOfTheModelHasACodec() {
    Set<Class<?>> types = new HashSet<>(Set.of(Finding.class, Severity.class));
    types.addAll(Set.of(Waiver.class, ValidationReport.class, RuleCheck.class, RuleOutcome.class));
    types.addAll(Set.of(CheckSettings.class, RuleSeverity.class, SchoolTerm.class));
    addModel(Policy.class, types);

    assertThat(types).hasSizeGreaterThan(45).contains(ExtensionValue.class, AgeRange.class);
    for (Class<?> type : types) {
      assertThat(CodecsByClass.ENGLISH.of(type)).describedAs(type.getName()).isNotNull();
    }
  }

  @Test
  void valuesOfEachTypeComeBackWhenTheyStandAlone() {
    Map<Class<?>, Object> samples = new HashMap<>();
    for (long seed = 1; seed <= 40; seed++) {
      addSamples(Policy.class, PolicyGenerator.policy(seed), samples);
    }
    Set<Class<?>> types = new HashSet<>();
    addModel(Policy.class, types);
    types.remove(ExtensionValue.class);

    assertThat(samples).containsOnlyKeys(types);
    samples.forEach(
        (type, value) -> {
          String json = MAPPER.writeValueAsString(value);
          assertThat(MAPPER.readValue(json, (Class<?>) type)).isEqualTo(value);
        });
  }

  @Test
  void mappersWithoutTheModuleAreRefusedEachTypeThatTheyWouldWriteInAnotherForm() {
    Set<Class<?>> types = new HashSet<>(CodecsByClass.ENGLISH.types());
    // Every mapper writes it as the format does.
    types.remove(AgeRange.class);
    // Whoever is outside never has one.
    types.removeIf(type -> !Modifier.isPublic(type.getModifiers()));

    assertThat(types).hasSizeGreaterThan(50);
    for (Class<?> type : types) {
      assertThat(type.isEnum() || JsonFormed.class.isAssignableFrom(type))
          .describedAs(type.getName())
          .isTrue();
    }
  }

  @Test
  void whatImplementsATypeHasItsCodec() {
    School school = School.builder().build();

    assertThat(school.getClass()).isNotEqualTo(School.class);
    assertThat(CodecsByClass.ENGLISH.of(school.getClass())).isSameAs(SchoolCodecs.SCHOOL);
    assertThat(CodecsByClass.ENGLISH.of(ExtensionValue.text("x").getClass()))
        .isSameAs(CodecsByClass.ENGLISH.of(ExtensionValue.class));
  }

  @Test
  void othersTypesAreLeftAlone() {
    for (Class<?> type :
        List.of(
            Object.class,
            String.class,
            Integer.class,
            Boolean.class,
            LocalDate.class,
            List.class,
            Vendor.Box.class)) {
      assertThat(CodecsByClass.ENGLISH.of(type)).isNull();
    }
  }

  /** Follows the accessors of the model, which know nothing of tables. */
  private static void addModel(Type type, Set<Class<?>> types) {
    if (type instanceof ParameterizedType generic) {
      addModel(generic.getActualTypeArguments()[0], types);
    } else if (type instanceof Class<?> raw && raw != String.class && types.add(raw)) {
      if (raw == Extensions.class) {
        types.add(ExtensionValue.class);
      } else if (raw.isInterface()) {
        PolicyGenerator.accessors(raw).forEach(a -> addModel(a.getGenericReturnType(), types));
      }
    }
  }

  private static void addSamples(Class<?> type, Object value, Map<Class<?>, Object> samples) {
    samples.put(type, value);
    if (!type.isInterface()) {
      return;
    }
    for (Method accessor : PolicyGenerator.accessors(type)) {
      for (Object part : parts(accessor, value)) {
        Class<?> partType = typeOf(accessor.getGenericReturnType());
        if (partType != String.class) {
          addSamples(partType, part, samples);
        }
      }
    }
  }

  private static Collection<?> parts(Method accessor, Object value) {
    try {
      Object part = accessor.invoke(value);
      if (part instanceof Optional<?> optional) {
        return optional.stream().toList();
      }
      return part instanceof Collection<?> several ? several : List.of(part);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot call " + accessor, e);
    }
  }

  private static Class<?> typeOf(Type type) {
    return type instanceof ParameterizedType generic
        ? typeOf(generic.getActualTypeArguments()[0])
        : (Class<?>) type;
  }
}
