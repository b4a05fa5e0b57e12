package org.cohesion.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Policy;
import org.cohesion.report.Profile;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.Procedure;
import org.cohesion.strand.ProcedureGroup;
import org.cohesion.strand.Procedures;
import org.cohesion.strand.StrandProcedures;
import org.cohesion.validation.PolicyValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The shape of a policy, as any Bean Validation set-up sees it and as the validator does. */
class ShapeTest {

  private static final String NO_BREAK_SPACE = "\u00a0";
  private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
  private static final Validator DEFAULT = FACTORY.getValidator();

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  @Test
  void aDefaultValidatorFindsNothingInAPolicyThatHasNothing() {
    assertThat(DEFAULT.validate(Policy.builder().build())).isEmpty();
  }

  @Test
  void aDefaultValidatorReachesTheDeepestBlankText() {
    Procedure blank = Procedure.builder().statement("Greet").addDetails(NO_BREAK_SPACE).build();
    ProcedureGroup group = ProcedureGroup.builder().heading("A").addProcedures(blank).build();
    Policy policy =
        Policy.builder()
            .procedures(
                Procedures.builder()
                    .addStrands(
                        StrandProcedures.builder()
                            .strand(AimStrand.EQUITY_AND_EXCELLENCE)
                            .addGroups(group)
                            .build())
                    .build())
            .build();

    Set<ConstraintViolation<Policy>> violations = DEFAULT.validate(policy);

    assertThat(violations)
        .extracting(v -> v.getPropertyPath().toString())
        .containsExactly("procedures.strands[0].groups[0].procedures[0].details[0].<list element>");
  }

  @Test
  void theValidatorAndADefaultValidatorAgreeOnAPolicyWhoseEveryTextIsBlank() {
    Policy policy = (Policy) filled(Policy.class, NO_BREAK_SPACE);

    Set<String> violations =
        DEFAULT.validate(policy).stream()
            .map(v -> pointer(v.getPropertyPath()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(blanks(policy)).isEqualTo(violations);
    // Every type and every text of the format is in there.
    assertThat(violations).hasSizeGreaterThan(100);
  }

  @Test
  void theyAgreeOnAPolicyWithoutABlankText() {
    Policy policy = (Policy) filled(Policy.class, "Words");

    assertThat(DEFAULT.validate(policy)).isEmpty();
    assertThat(blanks(policy)).isEmpty();
  }

  @Test
  void aRequiredTextThatIsBlankIsFoundByBoth() {
    Policy policy = Policy.builder().definition(Definition.builder().statement("").build()).build();

    assertThat(DEFAULT.validate(policy))
        .extracting(v -> v.getPropertyPath().toString())
        .containsExactly("definition.statement");
    assertThat(blanks(policy)).containsExactly("/definition/statement");
  }

  private static Set<String> blanks(Policy policy) {
    return PolicyValidator.builder()
        .profile(Profile.DRAFT)
        .build()
        .validate(policy)
        .getFindings()
        .stream()
        .filter(f -> f.getKind().getId().equals("text.blank"))
        .map(f -> f.getPointer().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String pointer(Path path) {
    JsonPointer pointer = JsonPointer.ROOT;
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer = pointer.child(node.getIndex());
      }
      if (!"<list element>".equals(node.getName())) {
        pointer = pointer.child("schemaUri".equals(node.getName()) ? "$schema" : node.getName());
      }
    }
    return pointer.toString();
  }

  /**
   * A value of a type of the model with every member present, every list holding two elements and
   * every text the same: by reflection, so that a new member takes part without anybody's doing.
   */
  private static Object filled(Type type, String text) {
    try {
      if (type instanceof ParameterizedType generic) {
        Object element = filled(generic.getActualTypeArguments()[0], text);
        return generic.getRawType() == Optional.class ? element : List.of(element, element);
      }
      Class<?> raw = (Class<?>) type;
      if (raw == String.class) {
        return text;
      }
      if (raw.isEnum()) {
        return raw.getEnumConstants()[0];
      }
      if (raw.isInterface()) {
        return built(raw, text, false);
      }
      return sample(raw);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /**
   * @param innermost whether what can hold others of its type holds none
   */
  private static Object built(Class<?> model, String text, boolean innermost)
      throws ReflectiveOperationException {
    Object builder = Objects.requireNonNull(model.getMethod("builder").invoke(null));
    for (Method accessor : model.getMethods()) {
      String name = accessor.getName();
      if (!name.startsWith("get") || accessor.getParameterCount() > 0) {
        continue;
      }
      boolean isList = accessor.getReturnType() == List.class;
      String member = Character.toLowerCase(name.charAt(3)) + name.substring(4);
      String setter = isList ? "addAll" + name.substring(3) : member;
      boolean isRecursive =
          accessor.getGenericReturnType() instanceof ParameterizedType generic
              && generic.getActualTypeArguments()[0] == model;
      Object value =
          isRecursive
              ? innermost ? List.of() : List.of(built(model, text, true))
              : filled(accessor.getGenericReturnType(), text);
      Method set =
          Arrays.stream(builder.getClass().getMethods())
              .filter(m -> m.getName().equals(setter))
              .filter(m -> m.getParameterCount() == 1 && takes(m, value))
              .findFirst()
              .orElseThrow(() -> new AssertionError(model + " " + setter));
      set.invoke(builder, value);
    }
    try {
      return Objects.requireNonNull(builder.getClass().getMethod("build").invoke(builder));
    } catch (InvocationTargetException e) {
      throw new AssertionError(model.getName(), e.getCause());
    }
  }

  private static boolean takes(Method setter, Object value) {
    Class<?> type = setter.getParameterTypes()[0];
    return type != Optional.class && type.isInstance(value);
  }

  private static Object sample(Class<?> valueType) {
    return switch (valueType.getSimpleName()) {
      case "Urn" -> org.cohesion.school.Urn.of("123456");
      case "Ukprn" -> org.cohesion.school.Ukprn.of("10000001");
      case "SeedCode" -> org.cohesion.school.SeedCode.of("5123456");
      case "LaEstab" -> org.cohesion.school.LaEstab.parse("123/4567");
      case "AgeRange" -> org.cohesion.school.AgeRange.of(4, 11);
      case "PartialDate" -> org.cohesion.review.PartialDate.of(2026);
      case "AcademicYear" -> org.cohesion.review.AcademicYear.of(2026);
      case "JsonPointer" -> JsonPointer.of("aims");
      case "Extensions" -> Extensions.NONE;
      default -> throw new AssertionError("No sample of " + valueType);
    };
  }
}
