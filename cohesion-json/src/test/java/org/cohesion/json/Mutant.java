package org.cohesion.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** A document that is being changed: its tree, as {@link JsonTree} reads it, and some chance. */
final class Mutant {

  private final RandomGenerator random;
  private final Map<String, Object> root;

  @SuppressWarnings("unchecked") // every document is an object
  Mutant(Object document, RandomGenerator random) {
    this.root = (Map<String, Object>) copy(document);
    this.random = random;
  }

  /** The place of a value: a member of an object, or an element of a list. */
  record Site(Object holder, Object key, Object value) {

    boolean isMember() {
      return key instanceof String;
    }

    String name() {
      return (String) key;
    }

    void set(Object newValue) {
      if (isMember()) {
        objectOf(holder).put(name(), newValue);
      } else {
        listOf(holder).set((Integer) key, newValue);
      }
    }

    void remove() {
      if (isMember()) {
        objectOf(holder).remove(name());
      } else {
        listOf(holder).remove(((Integer) key).intValue());
      }
    }

    /** Whether the other site is in the value that stands here. */
    boolean encloses(Site other) {
      Set<Object> holders = Collections.newSetFromMap(new IdentityHashMap<>());
      holders.add(value);
      collect(value, site -> holders.add(site.value()), new ArrayList<>());
      return holders.contains(other.holder);
    }

    /** Gives the member another name and leaves it where it stands; false if the name is taken. */
    boolean rename(String newName) {
      Map<String, Object> object = objectOf(holder);
      if (object.containsKey(newName)) {
        return false;
      }
      Map<String, Object> renamed = new LinkedHashMap<>();
      object.forEach((n, member) -> renamed.put(n.equals(key) ? newName : n, member));
      object.clear();
      object.putAll(renamed);
      return true;
    }
  }

  Object root() {
    return root;
  }

  RandomGenerator random() {
    return random;
  }

  /** {@return all values but the whole, those that satisfy a condition} */
  List<Site> sites(Predicate<Site> condition) {
    List<Site> found = new ArrayList<>();
    collect(root, condition, found);
    return found;
  }

  private static void collect(Object value, Predicate<Site> condition, List<Site> found) {
    if (value instanceof Map<?, ?> object) {
      object.forEach((name, member) -> visit(new Site(object, name, member), condition, found));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(new Site(list, i, list.get(i)), condition, found);
      }
    }
  }

  private static void visit(Site site, Predicate<Site> condition, List<Site> found) {
    if (condition.test(site)) {
      found.add(site);
    }
    collect(site.value(), condition, found);
  }

  /** {@return an object of the document, the whole included} */
  Map<String, Object> anyObject() {
    List<Site> objects = sites(site -> site.value() instanceof Map);
    int index = random.nextInt(objects.size() + 1);
    return index == objects.size() ? root : objectOf(objects.get(index).value());
  }

  <V> V any(List<V> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SuppressWarnings("unchecked") // as JsonTree reads it
  static Map<String, Object> objectOf(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked") // as JsonTree reads it
  static List<Object> listOf(Object value) {
    return (List<Object>) value;
  }

  static Object copy(Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, Object> copy = new LinkedHashMap<>();
      objectOf(object).forEach((name, member) -> copy.put(name, copy(member)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>(list.size());
      list.forEach(element -> copy.add(copy(element)));
      return copy;
    }
    return value;
  }
}
