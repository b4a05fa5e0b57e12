package org.cohesion.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.internal.MapperRefusal;
import org.cohesion.policy.Policy;
import org.cohesion.review.PartialDate;
import org.cohesion.review.ReviewSchedule;
import org.cohesion.school.School;
import org.cohesion.school.Urn;
import org.junit.jupiter.api.Test;

class JsonFormedTest {

  private static final String MESSAGE =
      "A mapper cannot tell the JSON form of Cohesion's values from their accessors or fields, and"
          + " would lose what is in them: add CohesionJacksonModule to a mapper of Jackson 3,"
          + " CohesionJackson2Module to one of Jackson 2, or write the policy with PolicyJson; all"
          + " three are in cohesion-json";

  private static Policy policy() {
    return Policy.builder()
        .title("Cohesion")
        .school(School.builder().urn(Urn.of("123456")).build())
        .review(ReviewSchedule.builder().nextReview(PartialDate.of(2027, 9)).build())
        .extensions(Extensions.of("org.example", ExtensionValue.text("x")))
        .build();
  }

  @Test
  @SuppressWarnings("deprecation") // called as mappers do
  void theAccessorForMappersSaysWhatToDoInstead() {
    for (JsonFormed value : List.of(policy(), Urn.of("123456"), Extensions.NONE)) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(value::isMappableWithoutCohesionModule)
          .withMessage(MESSAGE);
    }
  }

  @Test
  void theFieldForMappersCannotBeRead() throws ReflectiveOperationException {
    FindingKind kind = FindingKind.info("a.b", FindingTexts.of(name -> null));
    for (Object value : List.of(Extensions.NONE, PartialDate.of(2027), kind)) {
      Field field = value.getClass().getDeclaredField("mapperRefusal");
      field.setAccessible(true);
      Collection<?> refusal = (Collection<?>) field.get(value);

      assertThat(field.getModifiers() & Modifier.TRANSIENT).isZero();
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(refusal::iterator)
          .withMessage(MESSAGE);
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(refusal::isEmpty)
          .withMessage(MESSAGE);
    }
    assertThat(MapperRefusal.FIELD).hasToString("");
  }

  @Test
  void whoIsNoMapperMeetsNeither() {
    Policy policy = policy();

    Policy copy = policy.toBuilder().build();

    assertThat(copy).isEqualTo(policy).hasSameHashCodeAs(policy);
    assertThat(policy.toString()).doesNotContainIgnoringCase("module", "refusal");
  }
}
