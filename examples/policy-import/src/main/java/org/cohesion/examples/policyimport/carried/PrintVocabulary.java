package org.cohesion.examples.policyimport.carried;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohesion.community.CommunityScope;
import org.cohesion.community.Difference;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.examples.policyimport.recognition.Words;
import org.cohesion.policy.Language;
import org.cohesion.policy.LinkKind;
import org.cohesion.policy.PolicyStatus;
import org.cohesion.policy.PolicySubject;
import org.cohesion.review.Frequency;
import org.cohesion.review.Term;
import org.cohesion.school.DutyBasis;
import org.cohesion.school.EstablishmentType;
import org.cohesion.school.Nation;
import org.cohesion.school.Phase;
import org.cohesion.school.Role;
import org.cohesion.strand.AimStrand;
import org.cohesion.strand.ProcedureStatus;
import org.cohesion.text.JsonNamed;

/** Phrases that are printed around the texts of a policy, in English and Welsh. */
final class PrintVocabulary {

  private static final Pattern BAR = Pattern.compile("\\|");

  /** Words of headings that say nothing of their own; no phrase. */
  private static final String FILLING = "filling";

  /** What labels and dates are joined by. */
  private static final Set<String> JOINING =
      Set.of("of", "by", "the", "and", "in", "on", "to", "from", "o", "gan", "y", "yr", "ac", "ar");

  private static final List<JsonNamed[]> VALUES =
      List.of(
          AimStrand.values(),
          CommunityScope.values(),
          Difference.values(),
          DutyBasis.values(),
          EstablishmentType.values(),
          Frequency.values(),
          Language.values(),
          LinkKind.values(),
          Nation.values(),
          Phase.values(),
          PolicyStatus.values(),
          PolicySubject.values(),
          PrincipleTheme.values(),
          ProcedureStatus.values(),
          Role.values(),
          Term.values());

  private final Set<List<String>> phrases = new HashSet<>();

  /**
   * Reads it: all labels and headings, but of values only the names of those that a policy has.
   *
   * @param codes those values, as JSON has them
   */
  PrintVocabulary(Set<String> codes) {
    for (String language : List.of("en", "cy")) {
      read("headings_" + language).forEach((key, list) -> addAll(key.equals(FILLING), list));
      read("labels_" + language).forEach((key, list) -> addAll(false, list));
      read("cues_" + language).forEach((key, list) -> addAll(!codes.contains(code(key)), list));
    }
    codes.forEach(this::add);
    VALUES.stream()
        .flatMap(Stream::of)
        .filter(value -> codes.contains(value.getJsonName()))
        .forEach(value -> add(value.getLabel()));
  }

  /** {@return whether the words are one of the phrases} */
  boolean has(List<String> words) {
    return phrases.contains(words);
  }

  /** {@return whether the word joins phrases and dates} */
  static boolean joins(String word) {
    return JOINING.contains(word);
  }

  private void addAll(boolean left, Object list) {
    if (!left) {
      Stream.of(BAR.split(list.toString(), 0)).forEach(this::add);
    }
  }

  private void add(String phrase) {
    phrases.add(Words.of(phrase));
  }

  /** The files name scopes, themes, statuses and terms with what they are in front. */
  private static String code(Object key) {
    return key.toString().replaceFirst("^(?:scope|theme|status|term)-", "");
  }

  private static Properties read(String name) {
    try (InputStream file = Words.class.getResourceAsStream(name + ".properties")) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
