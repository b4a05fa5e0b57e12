package org.cohesion.comparison;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.cohesion.extension.ExtensionValue;
import org.cohesion.extension.Extensions;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Policy;
import org.cohesion.review.AcademicYear;
import org.cohesion.review.PartialDate;
import org.cohesion.school.AgeRange;
import org.cohesion.school.LaEstab;
import org.cohesion.school.SeedCode;
import org.cohesion.school.Ukprn;
import org.cohesion.school.Urn;

/**
 * Policies made from a seed. The words are few, so that many texts are equal, or alike, and ids
 * occur twice. It follows the accessors of the model, so that a new member is in them at once.
 */
public final class RandomPolicies {

  private static final List<String> WORDS =
      List.of(
          "the", "school's", "“pupils”", "meet", "others", "each", "year", "well-being", "café");

  /** How many sections may be inside each other: each can have three more. */
  private static final int MOST_NESTED = 2;

  private final Random random;
  private final boolean full;
  private final boolean curly;
  private int nested;

  private RandomPolicies(long seed, boolean full, boolean curly) {
    this.random = new Random(seed);
    this.full = full;
    this.curly = curly;
  }

  /** A policy that has this and lacks that. */
  public static Policy policy(long seed) {
    return new RandomPolicies(seed, false, false).object(Policy.class);
  }

  /** The policy of a seed with other quotation marks, dashes, white space and accents. */
  static Policy otherwiseTyped(long seed) {
    return new RandomPolicies(seed, false, true).object(Policy.class);
  }

  /** A policy that lacks nothing. */
  static Policy fullPolicy(long seed) {
    return new RandomPolicies(seed, true, false).object(Policy.class);
  }

  /** The accessors of a type of the model. */
  static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> m.getName().startsWith("get") && m.getParameterCount() == 0)
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** The name of the property that an accessor gives. */
  static String property(Method accessor) {
    String name = accessor.getName().substring("get".length());
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private <T> T object(Class<T> type) {
    while (true) {
      try {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method accessor : accessors(type)) {
          set(builder, accessor);
        }
        return type.cast(builder.getClass().getMethod("build").invoke(builder));
      } catch (InvocationTargetException e) {
        if (!(e.getCause() instanceof IllegalStateException)) {
          throw new LinkageError("cannot make a " + type, e);
        }
        // A party that is nobody, or the like: try again.
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("cannot make a " + type, e);
      }
    }
  }

  private void set(Object builder, Method accessor) throws ReflectiveOperationException {
    Type type = accessor.getGenericReturnType();
    Class<?> raw = accessor.getReturnType();
    String property = property(accessor);
    if (raw == Optional.class) {
      if (full || random.nextBoolean()) {
        Object value = value(property, argument(type));
        builder.getClass().getMethod(property, Optional.class).invoke(builder, Optional.of(value));
      }
    } else if (raw == List.class) {
      List<Object> values = new ArrayList<>();
      boolean recursive = argument(type) == accessor.getDeclaringClass();
      nested += recursive ? 1 : 0;
      for (int i = nested > MOST_NESTED ? 0 : full ? 1 : random.nextInt(4); i > 0; i--) {
        values.add(value(property, argument(type)));
      }
      nested -= recursive ? 1 : 0;
      String name = "addAll" + accessor.getName().substring("get".length());
      builder.getClass().getMethod(name, Iterable.class).invoke(builder, values);
    } else {
      builder.getClass().getMethod(property, raw).invoke(builder, value(property, raw));
    }
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private Object value(String property, Type type) {
    if (!(type instanceof Class<?> raw)) {
      throw new IllegalArgumentException("cannot make a " + type);
    }
    if (raw.isEnum()) {
      Object[] constants = raw.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    if (raw.isInterface()) {
      return object(raw);
    }
    return switch (raw.getSimpleName()) {
      case "String" -> property.equals("id") ? "id" + random.nextInt(20) : text();
      case "PartialDate" -> PartialDate.of(2000 + random.nextInt(30), 1 + random.nextInt(12));
      case "AcademicYear" -> AcademicYear.of(2000 + random.nextInt(30));
      case "Urn" -> Urn.of(Integer.toString(100_000 + random.nextInt(3)));
      case "Ukprn" -> Ukprn.of(Integer.toString(10_000_000 + random.nextInt(3)));
      case "SeedCode" -> SeedCode.of(Integer.toString(5_000_000 + random.nextInt(3)));
      case "LaEstab" -> LaEstab.parse("123/400" + random.nextInt(3));
      case "AgeRange" -> AgeRange.of(random.nextInt(5), 11 + random.nextInt(8));
      case "JsonPointer" ->
          JsonPointer.of(random.nextBoolean() ? "sections" : "links").child(random.nextInt(4));
      case "Extensions" -> extensions();
      default -> throw new IllegalArgumentException("cannot make a " + raw);
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(random.nextInt(5) == 0 ? " - " : " ");
      text.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return curly ? retype(text.toString()) : text.toString();
  }

  private static String retype(String text) {
    return text.replace("'", "’")
        .replaceAll("[“”]", "\"")
        .replace(" - ", "–")
        .replace(" ", "\u00a0 ")
        .replace("é", "e\u0301");
  }

  private Extensions extensions() {
    return random.nextBoolean() && !full
        ? Extensions.NONE
        : Extensions.of(
            "org.example.x" + random.nextInt(3), ExtensionValue.number(random.nextInt(3)));
  }
}
