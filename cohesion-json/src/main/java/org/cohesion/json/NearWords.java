package org.cohesion.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cohesion.text.JsonNamed;
import org.cohesion.text.LowerCase;
import org.cohesion.text.NearestName;

/**
 * Finds the word of a fixed vocabulary that somebody meant who wrote another one: a synonym, a
 * label, a name in another spelling. It answers in words of the vocabulary only, whatever stands in
 * the document.
 */
final class NearWords {

  /** Longer texts are no attempt at a word. */
  private static final int LONGEST = 64;

  /** A synonym that is shorter is a slip of the pen away from too many others. */
  private static final int SHORTEST_MISSPELT = 5;

  private static final int LONGEST_MISSPELT = 24;

  private static final int MOST_CHOICES = 2;
  private static final int MOST_WORDS = 6;

  /** Words that turn what follows into something else. */
  private static final Set<String> DENIALS =
      Set.of(
          "no",
          "not",
          "non",
          "never",
          "isnt",
          "arent",
          "wasnt",
          "without",
          "yet",
          "will",
          "former",
          "formerly",
          "ex",
          "un",
          "nid",
          "ddim",
          "heb",
          "nas",
          "cyn");

  /** Beginnings that do the same. */
  private static final List<String> DENYING = List.of("un", "in", "non", "dis", "mis", "de");

  /** What was not meant by exactly such a number was not meant at all. */
  private static final Set<String> NUMBERS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "fifteen",
          "eighteen",
          "twenty",
          "half",
          "once",
          "twice",
          "thrice",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "other",
          "alternate",
          "several",
          "few",
          "bi",
          "semi",
          "tri",
          "dau",
          "dwy",
          "ddwy",
          "tair",
          "dair",
          "pedwar",
          "pedair",
          "pump",
          "pum",
          "chwech",
          "chwe",
          "saith",
          "wyth",
          "naw",
          "deg",
          "hanner");

  private static final Pattern NUMBER_FIRST = Pattern.compile("(?:bi|semi|tri).*|.*\\p{N}.*");

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
  static NearWords of(List<? extends JsonNamed> constants) {
    Map<String, Set<String>> meanings = new LinkedHashMap<>();
    List<String> names = constants.stream().map(JsonNamed::getJsonName).toList();
    for (JsonNamed constant : constants) {
      String name = constant.getJsonName();
      add(meanings, name, name);
      add(meanings, constant.getLabel(), name);
      if (constant instanceof Enum<?> named) {
        add(meanings, named.name(), name);
        String key = named.getDeclaringClass().getSimpleName() + "." + name;
        synonyms(key).forEach(synonym -> add(meanings, synonym, name));
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
        synonyms("month." + number).forEach(synonym -> add(meanings, synonym, number));
      }
      return new NearWords(List.of(), meanings);
    }
  }

  /** All that is in the file. */
  private static final class Synonyms {
    static final Properties ALL = read();

    private static Properties read() {
      Properties all = new Properties();
      try (InputStream in =
              Objects.requireNonNull(
                  NearWords.class.getResourceAsStream("near-words.properties"), "near words");
          Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        all.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return all;
    }
  }

  /** What stands in the file for a constant. */
  static List<String> synonyms(String key) {
    return Arrays.stream(Synonyms.ALL.getProperty(key, "").split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static void add(Map<String, Set<String>> meanings, String written, String name) {
    meanings.computeIfAbsent(plain(written), w -> new LinkedHashSet<>()).add(name);
  }

  /**
   * {@return the names that a text means: none, one, or two if it can mean either}
   *
   * @param text what stands in the document
   */
  List<String> meantBy(String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    String plain = plain(text);
    Set<String> exactly = meanings.get(plain);
    if (exactly != null) {
      return exactly.size() <= MOST_CHOICES ? List.copyOf(exactly) : List.of();
    }
    List<String> words = words(text);
    if (isDenied(plain, words)) {
      return List.of();
    }
    List<String> among = among(words);
    if (!among.isEmpty()
        || words.stream().anyMatch(NUMBERS::contains)
        || NUMBER_FIRST.matcher(plain).matches()) {
      return among;
    }
    return NearestName.of(text, names)
        .filter(name -> beginsAlike(plain, plain(name)))
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
    return words.stream().anyMatch(DENIALS::contains)
        || DENYING.stream()
            .anyMatch(
                prefix ->
                    plain.startsWith(prefix)
                        && meanings.containsKey(plain.substring(prefix.length())));
  }

  private static boolean beginsAlike(String plain, String candidate) {
    return DENYING.stream().allMatch(p -> plain.startsWith(p) == candidate.startsWith(p));
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
      if (taken == 1 && isNumber(words.get(i))) {
        return List.of();
      }
      i += taken;
    }
    boolean clear =
        found.size() <= MOST_CHOICES && 2 * understood >= String.join("", words).length();
    return clear ? List.copyOf(found) : List.of();
  }

  private static boolean isNumber(String word) {
    return NUMBERS.contains(word) || word.chars().allMatch(Character::isDigit);
  }

  private List<String> misspeltSynonym(String plain) {
    if (plain.length() < SHORTEST_MISSPELT || plain.length() > LONGEST_MISSPELT) {
      return List.of();
    }
    // Few slips are at the first letter, and to compare with all would cost time.
    List<String> synonyms =
        meanings.keySet().stream()
            .filter(w -> w.length() >= SHORTEST_MISSPELT && w.charAt(0) == plain.charAt(0))
            .filter(w -> beginsAlike(plain, w) && !NUMBER_FIRST.matcher(w).matches())
            .toList();
    return NearestName.of(plain, synonyms)
        .map(meanings::get)
        .filter(meant -> meant.size() <= MOST_CHOICES)
        .map(List::copyOf)
        .orElse(List.of());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : folded(text).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Letters and digits in lower case, and nothing else. */
  static String plain(String text) {
    return folded(text).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** In lower case, "ŵ" as one character, without apostrophes, which are typed or not. */
  private static String folded(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return LowerCase.of(composed).replaceAll("['’‘`´]", "");
  }
}
