package org.cohesion.school;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Values by the school that each is for. Finding those of a school takes no longer the more there
 * are for others. Not safe to share between threads while values are added.
 *
 * @param <T> the type of the values
 */
public final class SchoolIndex<T> {

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{Z}\\s]+");
  private static final int NUMBERS = 4;
  private static final int NAME = NUMBERS;

  private final Map<Key, List<T>> values = new HashMap<>();

  /** Makes an empty index. */
  public SchoolIndex() {}

  /**
   * Where a reference is kept, and looked for: what it gives at all decides which of it counts for
   * a school that gives something else.
   *
   * @param given bits for the numbers and the name of the reference
   * @param compared those that a school of the key gives too, or the name alone
   */
  private record Key(int given, List<Optional<?>> compared) {}

  /**
   * Adds a value.
   *
   * @param school the school that it is for
   * @param value the value
   */
  public void add(SchoolReference school, T value) {
    List<Optional<?>> parts = parts(school);
    int given = given(parts);
    for (int common = 0; common < 1 << NUMBERS; common++) {
      if ((common & ~given) == 0) {
        key(given, common, parts)
            .ifPresent(key -> values.computeIfAbsent(key, k -> new ArrayList<>()).add(value));
      }
    }
  }

  /**
   * The values for some schools: those whose reference {@linkplain SchoolReference#matches matches}
   * one of them.
   *
   * @param schools the schools
   * @return the values, each once, in no certain order
   */
  public Set<T> of(Collection<School> schools) {
    Set<T> found = new LinkedHashSet<>();
    if (values.isEmpty()) {
      return found;
    }
    Set<Key> looked = new LinkedHashSet<>();
    for (School school : schools) {
      SchoolReference.of(school).ifPresent(reference -> addKeys(parts(reference), looked));
    }
    looked.forEach(key -> found.addAll(values.getOrDefault(key, List.of())));
    return found;
  }

  private static void addKeys(List<Optional<?>> parts, Set<Key> keys) {
    int numbers = given(parts) & ((1 << NUMBERS) - 1);
    for (int given = 1; given < 1 << (NUMBERS + 1); given++) {
      key(given, given & numbers, parts).ifPresent(keys::add);
    }
  }

  /** Without a number in common it is the name that counts; empty if there is none. */
  private static Optional<Key> key(int given, int common, List<Optional<?>> parts) {
    if (common == 0) {
      boolean named = (given >> NAME & 1) != 0 && parts.get(NAME).isPresent();
      return named ? Optional.of(new Key(given, List.of(parts.get(NAME)))) : Optional.empty();
    }
    List<Optional<?>> compared = new ArrayList<>(NUMBERS);
    for (int i = 0; i < NUMBERS; i++) {
      compared.add((common >> i & 1) != 0 ? parts.get(i) : Optional.empty());
    }
    return Optional.of(new Key(given, compared));
  }

  private static int given(List<Optional<?>> parts) {
    int given = 0;
    for (int i = 0; i < parts.size(); i++) {
      given |= parts.get(i).isPresent() ? 1 << i : 0;
    }
    return given;
  }

  private static List<Optional<?>> parts(SchoolReference school) {
    return List.of(
        school.getUrn(),
        school.getUkprn(),
        school.getLaEstab(),
        school.getSeedCode(),
        school.getName().map(SchoolIndex::fold));
  }

  /** A name without regard to letter case and white space. */
  static String fold(String name) {
    String upper = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return WHITE_SPACE.matcher(upper).replaceAll("");
  }
}
