package org.cohesion.json.mistake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.cohesion.text.JsonNamed;
import org.cohesion.text.NearestName;

/**
 * Finds the word of a fixed vocabulary that somebody meant who wrote another one: a synonym, a
 * label, a name in another spelling. It answers in words of the vocabulary only, whatever stands in
 * the document.
 */
public final class NearWords {

  /** Longer texts are no attempt at a word. */
  private static final int LONGEST = 64;

  /** A synonym that is shorter is a slip of the pen away from too many others. */
  private static final int SHORTEST_MISSPELT = 5;

  private static final int LONGEST_MISSPELT = 24;

  private static final int MOST_CHOICES = 2;
  private static final int MOST_WORDS = 6;

  /** By what is written, without case and separators, the names that it can mean. */
  private final Map<String, Set<String>> meanings = new LinkedHashMap<>();

  private final List<String> names;

  private NearWords(List<String> names, Map<String, Set<String>> meanings) {
    this.names = names;
    this.meanings.putAll(meanings);
  }

  /**
   * The words near to those of a vocabulary.
   *
   * @param constants all its constants
   */
  public static NearWords of(List<? extends JsonNamed> constants) {
    Map<String, Set<String>> meanings = new LinkedHashMap<>();
    List<String> names = constants.stream().map(JsonNamed::getJsonName).toList();
    for (JsonNamed constant : constants) {
      String name = constant.getJsonName();
      add(meanings, name, name);
      add(meanings, constant.getLabel(), name);
      if (constant instanceof Enum<?> named) {
        add(meanings, named.name(), name);
        String key = named.getDeclaringClass().getSimpleName() + "." + name;
        Synonyms.of(key).forEach(synonym -> add(meanings, synonym, name));
      }
    }
    return new NearWords(names, meanings);
  }

  /** The words for months; the names are their numbers. */
  static NearWords months() {
    return Months.WORDS;
  }

  /** Read when it is asked for first, which is not before a date is wrong. */
  private static final class Months {
    static final NearWords WORDS = read();

    private static NearWords read() {
      Map<String, Set<String>> meanings = new LinkedHashMap<>();
      List<String> numbers = IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList();
      for (String number : numbers) {
        Synonyms.of("month." + number).forEach(synonym -> add(meanings, synonym, number));
      }
      return new NearWords(List.of(), meanings);
    }
  }

  private static void add(Map<String, Set<String>> meanings, String written, String name) {
    meanings.computeIfAbsent(PlainWords.plain(written), w -> new LinkedHashSet<>()).add(name);
  }

  /**
   * {@return the names that a text means: none, one, or two if it can mean either}
   *
   * @param text what stands in the document
   */
  public List<String> meantBy(String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    String plain = PlainWords.plain(text);
    Set<String> exactly = meanings.get(plain);
    if (exactly != null) {
      return exactly.size() <= MOST_CHOICES ? List.copyOf(exactly) : List.of();
    }
    List<String> words = PlainWords.words(text);
    if (isDenied(plain, words)) {
      return List.of();
    }
    List<String> among = among(words);
    if (!among.isEmpty()
        || words.stream().anyMatch(PlainWords::isNumber)
        || PlainWords.hasNumber(plain)) {
      return among;
    }
    return NearestName.of(text, names)
        .filter(name -> PlainWords.beginsAlike(plain, PlainWords.plain(name)))
        .map(List::of)
        .orElseGet(() -> misspeltSynonym(plain));
  }

  /** "Not approved", "unapproved" and "to be approved" are no ways to write "approved". */
  private boolean isDenied(String plain, List<String> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.get(i).equals("to")
          && words.get(i + 1).equals("be")
          && meanings.containsKey(words.get(i + 2))) {
        return true;
      }
    }
    return words.stream().anyMatch(PlainWords::isDenial)
        || PlainWords.withoutDenial(plain).stream().anyMatch(meanings::containsKey);
  }

  /**
   * What the words of a text mean, the most words at a time: "to be reviewed every two years". What
   * makes less than half of it is not what it says.
   */
  private List<String> among(List<String> words) {
    Set<String> found = new LinkedHashSet<>();
    int understood = 0;
    int i = 0;
    while (i < words.size()) {
      int taken = 1;
      for (int most = Math.min(MOST_WORDS, words.size() - i); most > 0; most--) {
        String joined = String.join("", words.subList(i, i + most));
        Set<String> meant = meanings.get(joined);
        if (meant != null && joined.length() > 3) {
          found.addAll(meant);
          understood += joined.length();
          taken = most;
          break;
        }
      }
      if (taken == 1 && PlainWords.isNumberOrDigits(words.get(i))) {
        return List.of();
      }
      i += taken;
    }
    boolean clear =
        found.size() <= MOST_CHOICES && 2 * understood >= String.join("", words).length();
    return clear ? List.copyOf(found) : List.of();
  }

  private List<String> misspeltSynonym(String plain) {
    if (plain.length() < SHORTEST_MISSPELT || plain.length() > LONGEST_MISSPELT) {
      return List.of();
    }
    // Few slips are at the first letter, and to compare with all would cost time.
    List<String> synonyms =
        meanings.keySet().stream()
            .filter(w -> w.length() >= SHORTEST_MISSPELT && w.charAt(0) == plain.charAt(0))
            .filter(w -> PlainWords.beginsAlike(plain, w) && !PlainWords.hasNumber(w))
            .toList();
    return NearestName.of(plain, synonyms)
        .map(meanings::get)
        .filter(meant -> meant.size() <= MOST_CHOICES)
        .map(List::copyOf)
        .orElse(List.of());
  }
}
