package org.cohesion.examples.policyimport.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The labels before values in the control of a document. */
final class LabelVocabulary {

  /**
   * A label that was found.
   *
   * @param member what it stands for, such as {@code next-review}
   * @param rest the words of it that follow, such as the body in "Date approved by the governors"
   */
  record Label(String member, String rest) {}

  private static final List<String> OPEN_ENDED =
      List.of("approved", "approved-by", "last-review", "next-review");

  private static final Set<String> SMALL_WORDS = Set.of("policy", "the", "this", "of", "s");

  private final Phrases phrases = Phrases.of("labels");

  /** {@return what the text is the label of; empty if it is none} */
  Optional<Label> of(String text) {
    int slash = text.indexOf(" / ");
    if (slash > 0) {
      // "Dyddiad adolygu / Review date": in two languages.
      Optional<Label> one = of(text.substring(0, slash));
      Optional<Label> other = of(text.substring(slash + 3));
      if (one.isPresent() && one.equals(other)) {
        return one;
      }
    }
    List<String> words = Words.of(text);
    if (words.isEmpty() || words.size() > 9) {
      return Optional.empty();
    }
    List<String> bare = words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
    if (phrases.areAny(words) || phrases.areAny(bare)) {
      for (String member : phrases.meanings()) {
        boolean other = member.startsWith("heading-") || member.startsWith("entry-");
        if (!other && (phrases.are(member, words) || phrases.are(member, bare))) {
          return Optional.of(new Label(member, ""));
        }
      }
    }
    Optional<Label> longest = Optional.empty();
    int length = 1;
    for (String member : OPEN_ENDED) {
      for (List<String> phrase : phrases.phrases(member)) {
        if (phrase.size() > length
            && Phrases.isAt(0, phrase, words)
            && List.of("by", "gan").contains(phrase.get(phrase.size() - 1))) {
          longest = Optional.of(new Label(member, after(text, phrase.size())));
          length = phrase.size();
        }
      }
    }
    boolean plain = text.chars().noneMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
    return longest.isPresent() || !plain ? longest : byWords(words);
  }

  /** {@return what a label of dates stands for by single words: "When we next review it"} */
  private Optional<Label> byWords(List<String> words) {
    boolean review = phrases.occur("heading-word-review", words);
    if (review && phrases.occur("heading-word-next", words)) {
      return Optional.of(new Label("next-review", ""));
    }
    if (review && phrases.occur("heading-word-last", words)) {
      return Optional.of(new Label("last-review", ""));
    }
    boolean approved = phrases.occur("heading-word-approved", words);
    return approved && !review && phrases.occur("heading-word-date", words)
        ? Optional.of(new Label("approved", ""))
        : Optional.empty();
  }

  /** {@return whether the text has a word for reviews} */
  boolean speaksOfReview(String text) {
    return phrases.occur("heading-word-review", Words.of(text));
  }

  /** {@return whether the text is a label with a place behind it in which nothing is written} */
  boolean isLeftBlank(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || Words.count(text.substring(colon + 1)) > 0) {
      return false;
    }
    String label = text.substring(0, colon);
    return isDate(label) || of(label).isPresent();
  }

  /** {@return whether the text is a place to sign, or says who signed} */
  boolean isSignature(String text) {
    List<String> words = Words.of(text);
    return words.size() <= 16 && phrases.begin("heading-signature", words);
  }

  /** {@return whether the text is nothing but "Date"} */
  boolean isDate(String text) {
    return phrases.are("heading-date", Words.of(text));
  }

  /** {@return whether the cells are the head of a history of versions} */
  boolean isHistoryHead(List<String> cells) {
    List<String> columns = cells.stream().map(cell -> column(cell).orElse("")).toList();
    return columns.size() > 1
        && !columns.contains("")
        && columns.contains("date")
        && (columns.contains("version") || columns.contains("change"));
  }

  /** {@return what the label of a column of a version history stands for; empty if none} */
  Optional<String> column(String text) {
    for (String member : List.of("version", "date", "change")) {
      if (phrases.are("heading-history-" + member, Words.of(text))) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return what a label inside an action plan stands for, such as {@code owner}; empty if none}
   */
  Optional<String> entry(String text) {
    List<String> words = Words.of(text);
    if (!phrases.areAny(words)) {
      return Optional.empty();
    }
    for (String member : phrases.meanings()) {
      if (member.startsWith("entry-") && phrases.are(member, words)) {
        return Optional.of(member.substring("entry-".length()));
      }
    }
    return Optional.empty();
  }

  /** {@return whether the label of a column stands over what is done} */
  boolean isAction(String text) {
    return phrases.are("heading-action", Words.of(text));
  }

  /** {@return the phrase of the member that the text begins with, in words; 0 if none} */
  int beginning(String member, List<String> words) {
    return phrases.beginning(member, words);
  }

  /** {@return the text after so many words} */
  static String after(String text, int words) {
    int left = words;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c) || ((c == '\'' || c == '’') && inside);
      if (inside && !letter && --left == 0) {
        return text.substring(i).replaceFirst("^[\\s:;,.–—-]+", "");
      }
      inside = letter;
    }
    return "";
  }
}
