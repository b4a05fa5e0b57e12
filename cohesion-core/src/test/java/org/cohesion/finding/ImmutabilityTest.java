package org.cohesion.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.cohesion.review.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Final classes of final fields can be shared between threads however they were handed over. */
class ImmutabilityTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Finding.class,
        FindingKind.class,
        FindingTexts.class,
        JsonPointer.class,
        Located.class,
        SourcePosition.class,
        PartialDate.class
      })
  void hasFinalFieldsOnly(Class<?> type) {
    List<Field> fields =
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> !field.isSynthetic() && !Modifier.isStatic(field.getModifiers()))
            .toList();

    assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
    assertThat(fields)
        .isNotEmpty()
        .allMatch(field -> Modifier.isFinal(field.getModifiers()), "final");
  }
}
