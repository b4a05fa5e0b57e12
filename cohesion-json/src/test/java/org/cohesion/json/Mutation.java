package org.cohesion.json;

import static org.cohesion.json.Mutant.copy;
import static org.cohesion.json.Mutant.listOf;
import static org.cohesion.json.Mutant.objectOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cohesion.json.JsonTree.Literal;
import org.cohesion.json.JsonTree.Nothing;
import org.cohesion.json.Mutant.Site;
import org.cohesion.json.codec.ValueType;
import org.cohesion.json.format.FormatTypes;
import org.cohesion.text.JsonNamed;

/** One way of changing a document, harmful or not. */
enum Mutation {
  RENAME_NEARLY,
  RENAME_AS_ANOTHER,
  REMOVE_MEMBER,
  ADD_KNOWN_MEMBER,
  ADD_UNKNOWN_MEMBER,
  CHANGE_TYPE,
  CHANGE_TEXT,
  HALF_A_PAIR,
  CHANGE_CONSTANT,
  MISSPELL_CONSTANT,
  CHANGE_DATE,
  CHANGE_YEAR,
  CHANGE_NUMBER,
  CHANGE_AGE,
  CHANGE_POINTER,
  CHANGE_VERSION,
  NULL,
  INSERT_ELEMENT,
  TRUNCATE_LIST,
  REORDER,
  MOVE,
  COPY,
  SWAP,
  EXTEND,
  DEEPEN;

  /** Those after which most documents are still sound. */
  static final Set<Mutation> MILD =
      EnumSet.of(REMOVE_MEMBER, CHANGE_TEXT, INSERT_ELEMENT, TRUNCATE_LIST, REORDER);

  /** Changes the document; false if it has nothing that can be changed in this way. */
  boolean apply(Mutant m) {
    return switch (this) {
      case RENAME_NEARLY -> change(m, Site::isMember, s -> s.rename(near(s.name(), m.random())));
      case RENAME_AS_ANOTHER -> change(m, Site::isMember, s -> s.rename(m.any(Known.NAMES)));
      case REMOVE_MEMBER -> change(m, Site::isMember, Mutation::remove);
      case ADD_KNOWN_MEMBER -> add(m, m.any(Known.NAMES), likely(m));
      case ADD_UNKNOWN_MEMBER -> add(m, Oddities.name(m.random()), Oddities.value(m.random()));
      case CHANGE_TYPE -> change(m, s -> true, s -> put(s, Oddities.value(m.random())));
      case CHANGE_TEXT -> change(m, Mutation::isText, s -> put(s, Oddities.text(m.random())));
      case HALF_A_PAIR -> change(m, Mutation::isText, s -> put(s, s.value() + "\udc00"));
      case CHANGE_CONSTANT ->
          change(m, Mutation::isConstant, s -> put(s, m.any(alternatives(s, m))));
      case MISSPELL_CONSTANT ->
          change(m, Mutation::isConstant, s -> put(s, near(text(s), m.random())));
      case CHANGE_DATE -> change(m, s -> has(s, Forms.DATE), s -> put(s, date(m)));
      case CHANGE_YEAR -> change(m, s -> has(s, Forms.YEAR), s -> put(s, academicYear(m)));
      case CHANGE_NUMBER -> change(m, s -> has(s, Forms.NUMBER), s -> put(s, digits(m, s)));
      case CHANGE_AGE -> change(m, Mutation::isAge, s -> put(s, Oddities.number(m.random())));
      case CHANGE_POINTER ->
          change(m, s -> has(s, Forms.POINTER), s -> put(s, Oddities.pointer(m.random())));
      case CHANGE_VERSION -> put(m.root(), "formatVersion", Oddities.version(m.random()));
      case NULL -> change(m, s -> true, s -> put(s, new Nothing()));
      case INSERT_ELEMENT -> change(m, Mutation::isList, s -> insert(m, listOf(s.value())));
      case TRUNCATE_LIST -> change(m, Mutation::isList, s -> truncate(m, listOf(s.value())));
      case REORDER -> change(m, s -> s.value() instanceof Map, s -> reverse(s.value()));
      case MOVE -> move(m);
      case COPY -> change(m, s -> true, s -> put(s, alike(m, s.value())));
      case SWAP -> swap(m);
      case EXTEND -> extend(m);
      case DEEPEN ->
          change(m, s -> true, s -> put(s, wrapped(s.value(), m.random().nextInt(1, 70))));
    };
  }

  private static boolean change(Mutant mutant, Predicate<Site> where, Predicate<Site> how) {
    List<Site> sites = mutant.sites(where);
    return !sites.isEmpty() && how.test(mutant.any(sites));
  }

  private static boolean put(Site site, Object value) {
    site.set(value);
    return !value.equals(site.value());
  }

  private static boolean put(Object object, String name, Object value) {
    return !value.equals(objectOf(object).put(name, value));
  }

  private static boolean remove(Site site) {
    site.remove();
    return true;
  }

  private static boolean add(Mutant mutant, String name, Object value) {
    return mutant.anyObject().putIfAbsent(name, value) == null;
  }

  private static boolean insert(Mutant mutant, List<Object> list) {
    RandomGenerator random = mutant.random();
    Object element = random.nextInt(4) == 0 ? Oddities.value(random) : likely(mutant);
    boolean again = !list.isEmpty() && random.nextBoolean();
    list.add(random.nextInt(list.size() + 1), again ? copy(mutant.any(list)) : element);
    return true;
  }

  private static boolean truncate(Mutant mutant, List<Object> list) {
    int size = list.size();
    list.subList(size == 0 ? 0 : mutant.random().nextInt(size), size).clear();
    return list.size() < size;
  }

  private static boolean reverse(Object object) {
    List<Map.Entry<String, Object>> members = new ArrayList<>(objectOf(object).entrySet());
    Collections.reverse(members);
    objectOf(object).clear();
    members.forEach(member -> objectOf(object).put(member.getKey(), member.getValue()));
    return members.size() > 1;
  }

  /** Takes a member to another object, under its own name, where one of that name gives way. */
  private static boolean move(Mutant mutant) {
    return change(
        mutant,
        Site::isMember,
        site -> {
          site.remove();
          mutant.anyObject().put(site.name(), site.value());
          return true;
        });
  }

  private static boolean swap(Mutant mutant) {
    boolean alike = mutant.random().nextBoolean();
    Site one = mutant.any(mutant.sites(site -> true));
    Site other =
        mutant.any(
            mutant.sites(site -> !alike || site.value().getClass() == one.value().getClass()));
    if (one.encloses(other) || other.encloses(one)) {
      return false;
    }
    one.set(other.value());
    return put(other, one.value());
  }

  private static boolean extend(Mutant mutant) {
    RandomGenerator random = mutant.random();
    Map<String, Object> extensions = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      extensions.put(Oddities.extensionKey(random), Oddities.value(random));
    }
    (random.nextBoolean() ? objectOf(mutant.root()) : mutant.anyObject())
        .put("extensions", extensions);
    return true;
  }

  private static Object wrapped(Object value, int depth) {
    Object wrapped = value;
    for (int i = 0; i < depth; i++) {
      wrapped =
          i % 2 == 0
              ? new ArrayList<>(List.of(wrapped))
              : new LinkedHashMap<>(Map.of("x", wrapped));
    }
    return wrapped;
  }

  /** A value from elsewhere in the document, which may well be right here. */
  private static Object likely(Mutant mutant) {
    return copy(mutant.any(mutant.sites(site -> true)).value());
  }

  /** As {@link #likely}, and half of the time of the same type as another. */
  private static Object alike(Mutant mutant, Object value) {
    boolean alike = mutant.random().nextBoolean();
    return copy(
        mutant
            .any(mutant.sites(site -> !alike || site.value().getClass() == value.getClass()))
            .value());
  }

  private static boolean isText(Site site) {
    return site.value() instanceof String;
  }

  private static String text(Site site) {
    return (String) site.value();
  }

  private static boolean isList(Site site) {
    return site.value() instanceof List;
  }

  private static boolean isAge(Site site) {
    return site.value() instanceof Literal;
  }

  private static boolean isConstant(Site site) {
    return site.value() instanceof String text && Known.CONSTANTS.contains(text);
  }

  /** Half of the time the values of a vocabulary that has this one, else those of all. */
  private static List<String> alternatives(Site site, Mutant mutant) {
    List<List<String>> fitting =
        Known.VOCABULARIES.stream().filter(names -> names.contains(site.value())).toList();
    return mutant.random().nextBoolean() ? mutant.any(fitting) : List.copyOf(Known.CONSTANTS);
  }

  private static boolean has(Site site, Pattern form) {
    return site.value() instanceof String text && form.matcher(text).matches();
  }

  private static String date(Mutant mutant) {
    RandomGenerator random = mutant.random();
    int year = random.nextInt(8) == 0 ? random.nextInt(12_000) : random.nextInt(1895, 2110);
    String month = "-%02d".formatted(random.nextInt(14));
    String day =
        "-%02d".formatted(random.nextBoolean() ? random.nextInt(34) : random.nextInt(27, 33));
    String february = "-02-" + random.nextInt(28, 31);
    return switch (random.nextInt(8)) {
      case 0 -> Integer.toString(year);
      case 1 -> year + month;
      case 2 -> year + february;
      case 3 -> year / 100 + "00" + february;
      case 4 -> near(year + month + day, random);
      case 5 -> year + month.replace("-0", "-") + day;
      default -> year + month + day;
    };
  }

  private static String academicYear(Mutant mutant) {
    RandomGenerator random = mutant.random();
    int nines = List.of(1, 10, 100, 1000).get(random.nextInt(4));
    int year = random.nextInt(1000, 10_000) / nines * nines + nines - 1;
    return switch (random.nextInt(4)) {
      case 0 -> near(year + "/" + (year + 1), random);
      case 1 -> year + "/" + random.nextInt(1000, 10_000);
      default -> year + "/" + (year + random.nextInt(1, 3));
    };
  }

  private static String digits(Mutant mutant, Site site) {
    RandomGenerator random = mutant.random();
    return switch (random.nextInt(4)) {
      case 0 -> near(text(site), random);
      case 1 -> text(site) + random.nextInt(10);
      case 2 -> text(site).replace('9', '\u0669');
      default -> text(site).replace('9', (char) ('0' + random.nextInt(10)));
    };
  }

  /** A text with one character dropped, doubled, changed, exchanged, or in the other case. */
  private static String near(String text, RandomGenerator random) {
    if (text.isEmpty() || text.chars().anyMatch(Mutation::isSurrogate)) {
      return text + "x";
    }
    int at = random.nextInt(text.length());
    String before = text.substring(0, at);
    String after = text.substring(at + 1);
    char c = text.charAt(at);
    return switch (random.nextInt(5)) {
      case 0 -> before + after;
      case 1 -> before + c + c + after;
      case 2 -> before + (char) (c ^ 1) + after;
      case 3 -> after + c + before;
      default -> before + Character.toString(c).toUpperCase(Locale.ROOT) + after;
    };
  }

  private static boolean isSurrogate(int unit) {
    return Character.isSurrogate((char) unit);
  }

  /** What the texts look like that stand for something else. */
  private static final class Forms {
    static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d){0,2}");
    static final Pattern YEAR = Pattern.compile("\\d{4}/\\d{4}");
    static final Pattern NUMBER = Pattern.compile("\\d{6,8}|\\d{3}/\\d{4}");
    static final Pattern POINTER = Pattern.compile("/\\S*");
  }

  /** What the tables know. */
  private static final class Known {

    static final List<String> NAMES =
        FormatTypes.all().values().stream()
            .filter(ValueType.Table.class::isInstance)
            .flatMap(table -> ((ValueType.Table) table).codec().memberNames().stream())
            .distinct()
            .toList();
    static final List<List<String>> VOCABULARIES =
        FormatTypes.all().values().stream()
            .filter(ValueType.Vocabulary.class::isInstance)
            .map(vocabulary -> ((ValueType.Vocabulary) vocabulary).constants())
            .map(constants -> constants.stream().map(JsonNamed::getJsonName).toList())
            .toList();
    static final Set<String> CONSTANTS =
        VOCABULARIES.stream()
            .flatMap(List::stream)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
