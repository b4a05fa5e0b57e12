package org.cohesion.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
 * Makes policies at random. It follows the accessors of the model, so a member that is added to the
 * model is in the policies at once, whether or not the codec knows it.
 */
public final class PolicyGenerator {

  private static final List<String> NUMBERS =
      List.of("0", "-0", "1", "-1", "1.0", "1.00", "1e0", "1E+5", "-2.5e-7", "9007199254740993");
  private static final String[] PIECES = {
    "a",
    "Z",
    " ",
    "\t",
    "\n",
    "\r",
    "\0",
    "\u001f",
    "\u007f",
    "\"",
    "\\",
    "/",
    "'",
    "ŵ",
    "Ŷ",
    "é",
    "e\u0301",
    "\u00a0",
    "\u00ad",
    "\u2028",
    "\u2029",
    "\u2019",
    "\ufeff",
    "\uffff",
    "\ufffd",
    "\ud7ff",
    "\ue000",
    "😀",
    "👩🏽‍🏫",
    "\udbff\udfff",
    "漢",
    "\\ud800",
    "&",
    "<",
    "{",
    "]",
    "null"
  };

  /** How many sections may be inside each other: each can have two more. */
  private static final int MOST_NESTED = 4;

  private final Random random;
  private int nested;

  private PolicyGenerator(Random random) {
    this.random = random;
  }

  static Arbitrary<Policy> policies() {
    return Arbitraries.randomValue(random -> new PolicyGenerator(random).object(Policy.class));
  }

  /** A policy made from a seed. */
  static Policy policy(long seed) {
    return new PolicyGenerator(new Random(seed)).object(Policy.class);
  }

  /** The accessors of a type of the model. */
  public static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> m.getName().startsWith("get") && m.getParameterCount() == 0)
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** The name of the property that an accessor gives. */
  public static String property(Method accessor) {
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
      if (random.nextBoolean()) {
        Object value = value(argument(type));
        builder.getClass().getMethod(property, Optional.class).invoke(builder, Optional.of(value));
      }
    } else if (raw == List.class) {
      List<Object> values = new ArrayList<>();
      boolean recursive = argument(type) == accessor.getDeclaringClass();
      nested += recursive ? 1 : 0;
      for (int i = nested > MOST_NESTED ? 0 : random.nextInt(3); i > 0; i--) {
        values.add(value(argument(type)));
      }
      nested -= recursive ? 1 : 0;
      String name = "addAll" + accessor.getName().substring("get".length());
      builder.getClass().getMethod(name, Iterable.class).invoke(builder, values);
    } else {
      builder.getClass().getMethod(property, raw).invoke(builder, value(raw));
    }
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private Object value(Type type) {
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
      case "String" -> text();
      case "PartialDate" -> date();
      case "AcademicYear" -> AcademicYear.of(1000 + random.nextInt(8999));
      case "Urn" -> Urn.of(digits(6));
      case "Ukprn" -> Ukprn.of(digits(8));
      case "SeedCode" -> SeedCode.of(digits(7));
      case "LaEstab" -> LaEstab.parse(digits(3) + "/" + digits(4));
      case "AgeRange" -> ages();
      case "JsonPointer" -> JsonPointer.of(text(), text()).child(random.nextInt(100));
      case "Extensions" -> extensions();
      default -> throw new IllegalArgumentException("cannot make a " + raw);
    };
  }

  private String text() {
    if (random.nextInt(200) == 0) {
      // Longer than the parser's and the generator's buffers.
      return PIECES[random.nextInt(PIECES.length)].repeat(5_000);
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      if (random.nextInt(4) == 0) {
        int codePoint = random.nextInt(Character.MAX_CODE_POINT + 1);
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        text.appendCodePoint(surrogate ? 0x175 : codePoint);
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    while (digits.length() < count) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private PartialDate date() {
    int year = 1000 + random.nextInt(9000);
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.of(year);
      case 1 -> PartialDate.of(year, 1 + random.nextInt(12));
      default -> PartialDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    };
  }

  private AgeRange ages() {
    int from = random.nextInt(100);
    return AgeRange.of(from, from + random.nextInt(100 - from));
  }

  private Extensions extensions() {
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      values.put("org.example.x" + i, extension(4));
    }
    return Extensions.copyOf(values);
  }

  private ExtensionValue extension(int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> ExtensionValue.text(text());
      case 1 -> ExtensionValue.number(NUMBERS.get(random.nextInt(NUMBERS.size())));
      case 2 -> ExtensionValue.bool(random.nextBoolean());
      case 3 -> ExtensionValue.nothing();
      case 4 -> {
        List<ExtensionValue> elements = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          elements.add(extension(depth - 1));
        }
        yield ExtensionValue.array(elements);
      }
      default -> {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          members.put(text(), extension(depth - 1));
        }
        yield ExtensionValue.object(members);
      }
    };
  }
}
