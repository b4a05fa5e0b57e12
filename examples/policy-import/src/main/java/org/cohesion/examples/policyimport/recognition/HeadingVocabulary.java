package org.cohesion.examples.policyimport.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what a section is about by the words of its heading. */
final class HeadingVocabulary {

  /** How much of a heading a phrase must be, of the words that say something. */
  private static final double ENOUGH = 0.5;

  private final Phrases phrases = Phrases.of("headings");
  private final Set<String> filling = new HashSet<>();

  HeadingVocabulary() {
    phrases.phrases("filling").forEach(filling::addAll);
  }

  /** {@return what the heading is about; {@link Topic#UNKNOWN} if its words do not tell} */
  Topic topic(String heading) {
    List<String> words = Words.of(withoutNumber(heading));
    List<String> all = Words.of(heading);
    if (phrases.of(Topic.APPENDIX).stream().anyMatch(one -> Phrases.position(one, all) == 0)) {
      return Topic.APPENDIX;
    }
    if (phrases.are("no-part", words)) {
      return Topic.UNKNOWN;
    }
    Topic best = Topic.UNKNOWN;
    double bestScore = 0;
    for (Topic topic : Topic.values()) {
      for (List<String> phrase : phrases.of(topic)) {
        double score = score(phrase, words);
        if (score > bestScore) {
          best = topic;
          bestScore = score;
        }
      }
    }
    return bestScore >= ENOUGH ? best : beginning(words);
  }

  private Topic beginning(List<String> words) {
    Topic best = Topic.UNKNOWN;
    int length = 0;
    for (Topic topic : Topic.values()) {
      for (List<String> phrase : phrases.phrases("begin-" + name(topic))) {
        if (phrase.size() > length && Phrases.position(phrase, words) == 0) {
          best = topic;
          length = phrase.size();
        }
      }
    }
    return best;
  }

  private static String name(Topic topic) {
    return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the strand of a heading that stands below aims or procedures, by single words} */
  Topic strandBelow(String heading) {
    List<String> words = Words.of(withoutNumber(heading));
    Topic found = Topic.UNKNOWN;
    for (Topic topic : List.of(Topic.TEACHING, Topic.EQUITY, Topic.ENGAGEMENT)) {
      if (phrases.occur("under-" + name(topic), words)) {
        if (found != Topic.UNKNOWN) {
          return Topic.UNKNOWN;
        }
        found = topic;
      }
    }
    return found;
  }

  /** {@return whether the text is nothing but the name of a topic} */
  boolean isName(String text) {
    List<String> words = Words.of(withoutNumber(text));
    if (words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)))) {
      return false;
    }
    for (Topic topic : Topic.values()) {
      for (List<String> phrase : phrases.of(topic)) {
        if (score(phrase, words) >= 1) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * {@return whether the heading stands over why a school has a policy, or over who answers for it,
   * in some documents only}
   */
  boolean isWeak(String heading) {
    List<String> words = Words.of(withoutNumber(heading));
    return phrases.are("weak-rationale", words) || phrases.are("weak-responsibilities", words);
  }

  /** {@return whether the heading is the whole name of a strand, of more than one word} */
  boolean isStrongStrand(String heading) {
    return isStrand(heading) && Words.count(withoutNumber(heading)) > 2;
  }

  /** {@return whether the text is nothing but the name of a strand} */
  boolean isStrand(String text) {
    List<String> words = Words.of(withoutNumber(text));
    for (Topic topic : Topic.values()) {
      if (topic.isStrand()) {
        for (List<String> phrase : phrases.of(topic)) {
          if (score(phrase, words) >= 1) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private double score(List<String> phrase, List<String> words) {
    if (Phrases.position(phrase, words) < 0) {
      return 0;
    }
    long told = phrase.stream().filter(this::tells).count();
    if (told == 0) {
      return (double) phrase.size() / words.size();
    }
    long all = words.stream().filter(this::tells).count();
    // Of two phrases that are all of the heading the longer one says more.
    return (double) told / all + phrase.size() / 1000.0;
  }

  private boolean tells(String word) {
    return !filling.contains(word) && word.chars().anyMatch(c -> !Character.isDigit(c));
  }

  /** {@return the heading without a number before it} */
  static String withoutNumber(String heading) {
    return Numbering.split(heading).text();
  }
}
