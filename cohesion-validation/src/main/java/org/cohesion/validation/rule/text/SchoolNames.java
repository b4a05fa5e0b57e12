package org.cohesion.validation.rule.text;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cohesion.policy.Policy;
import org.cohesion.school.School;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordLists;

/**
 * The names of the schools and the group that a policy is for, to compare others with. Two names
 * are of the same school if they share a word of their own, or one has no such word that the other
 * lacks; what many schools are called ("St", "Church of England", "Primary"), apostrophes and a
 * closing "s" do not count.
 *
 * <p>What all names have is kept by word, so that the time for a name or a text does not depend on
 * how many names there are.
 */
final class SchoolNames {

  private static final WordLists LISTS = NamedSchool.LISTS;
  private static final Set<String> SHARED = LISTS.words("shared").words();
  private static final Set<String> NO_NAMES = LISTS.words("no-names").words();
  private static final Set<String> PLACES = LISTS.words("places").words();

  private static final Set<String> RELATIONS = LISTS.words("relations").words();

  /** So many names are told apart by words of places only; beyond it, nobody's name is foreign. */
  private static final int MOST_PLACES = 100;

  /** All words that a name has of its own. */
  private final Set<String> own = new HashSet<>();

  /** The words of places that a name has, for each name that has any. */
  private final Set<Set<String>> placesInNames = new HashSet<>();

  /** The names that are words of places and nothing else. */
  private final Set<Set<String>> placesAsNames = new HashSet<>();

  SchoolNames(Policy policy) {
    if (policy.getSchool().isPresent()) {
      add(policy.getSchool().get());
    }
    for (School school : policy.getAlsoFor()) {
      add(school);
    }
    // Of a group that names none of its schools, any may be one.
    Optional<String> group = groupName(policy);
    if (group.isPresent() && !own.isEmpty()) {
      add(group.get());
    }
  }

  /** All names of the schools that a policy is for, to the letter. */
  static Set<String> of(Policy policy) {
    Set<String> names = new HashSet<>();
    if (policy.getSchool().isPresent()) {
      addTo(names, policy.getSchool().get());
    }
    for (School school : policy.getAlsoFor()) {
      addTo(names, school);
    }
    Optional<String> group = groupName(policy);
    if (group.isPresent()) {
      names.add(group.get());
    }
    return names;
  }

  /** Whether one of them begins as Welsh or Irish names of schools do. */
  static boolean haveHead(Policy policy) {
    for (String name : of(policy)) {
      if (NamedSchool.isHead(TextReading.of(name), 0)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> groupName(Policy policy) {
    return policy.getGroup().isPresent() ? policy.getGroup().get().getName() : Optional.empty();
  }

  private static void addTo(Set<String> names, School school) {
    if (school.getName().isPresent()) {
      names.add(school.getName().get());
    }
    names.addAll(school.getAliases());
  }

  private void add(School school) {
    if (school.getName().isPresent()) {
      add(school.getName().get());
    }
    for (String alias : school.getAliases()) {
      add(alias);
    }
  }

  private void add(String name) {
    Set<String> words = ownWords(name);
    own.addAll(words);
    Set<String> places = new HashSet<>(words);
    places.retainAll(PLACES);
    if (places.size() == words.size()) {
      remember(places, placesAsNames);
    }
    remember(places, placesInNames);
  }

  /** One more than there may be tells that there are too many. */
  private static void remember(Set<String> places, Set<Set<String>> names) {
    if (!places.isEmpty() && names.size() <= MOST_PLACES) {
      names.add(places);
    }
  }

  /** Whether a name is that of a school, and of none that the policy is for. */
  boolean lack(String name) {
    Set<String> words = ownWords(name);
    if (own.isEmpty() || words.isEmpty() || isAbbreviation(name, words)) {
      return false;
    }
    return !isKnown(words);
  }

  private boolean isKnown(Set<String> words) {
    if (placesInNames.size() > MOST_PLACES || words.stream().anyMatch(this::isOfOneSchool)) {
      return true;
    }
    // What is left in common can be words of places only.
    return placesAsNames.stream().anyMatch(words::containsAll)
        || placesInNames.stream().anyMatch(name -> name.containsAll(words));
  }

  private boolean isOfOneSchool(String word) {
    return own.contains(word) && !PLACES.contains(word);
  }

  /** Whether a text sets another school beside one that the policy is for: as a partner, say. */
  boolean areBesideAnotherIn(TextReading text) {
    String before = "";
    for (int i = 0; i < text.size(); i++) {
      if (text.isWordOrNumber(i)) {
        String word = text.word(i);
        if (RELATIONS.contains(word) || RELATIONS.contains(before + "-" + word) || isOwn(word)) {
          return true;
        }
        before = word;
      }
    }
    return false;
  }

  private boolean isOwn(String word) {
    return !PLACES.contains(word) && own.contains(bare(word));
  }

  /** Initials say too little: they may be those of any name. */
  private static boolean isAbbreviation(String name, Set<String> words) {
    return words.size() == 1 && name.contains(words.iterator().next().toUpperCase(Locale.ROOT));
  }

  private static Set<String> ownWords(String name) {
    TextReading words = TextReading.of(name);
    Set<String> own = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.word(i);
      if (words.isWordOrNumber(i) && !SHARED.contains(word) && !NO_NAMES.contains(word)) {
        own.add(bare(word));
      }
    }
    return own;
  }

  /** "Mary's" has lost its "s" already, since an apostrophe parts words; "Marys" has not. */
  private static String bare(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
