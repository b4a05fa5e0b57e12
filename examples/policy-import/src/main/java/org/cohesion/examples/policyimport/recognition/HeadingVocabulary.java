package org.cohesion.examples.policyimport.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells what a section is about by the words of its heading. */
final class HeadingVocabulary {

  /** How much of a heading a phrase must be, of the words that say something. */
  private static final double ENOUGH = 0.5;

  /**
   * A name of a topic.
   *
   * @param topic what is called so
   * @param words the name
   * @param order where it stands among all names: of two that tell as much the first one counts
   * @param told how many of its words say something
   */
  private record Name(Topic topic, List<String> words, int order, long told) {}

  private final Phrases phrases = Phrases.of("headings");
  private final Set<String> filling = new HashSet<>();
  private final Map<String, List<Name>> names = new HashMap<>();

  HeadingVocabulary() {
    phrases.phrases("filling").forEach(filling::addAll);
    int order = 0;
    for (Topic topic : Topic.values()) {
      for (List<String> words : phrases.of(topic)) {
        names
            .computeIfAbsent(words.get(0), first -> new ArrayList<>())
            .add(new Name(topic, words, order++, telling(words)));
      }
    }
  }

  /** {@return what the heading is about; {@link Topic#UNKNOWN} if its words do not tell} */
  Topic topic(String heading) {
    List<String> words = Words.of(withoutNumber(heading));
    if (phrases.begin(name(Topic.APPENDIX), Words.of(heading))) {
      return Topic.APPENDIX;
    }
    if (phrases.are("no-part", words)) {
      return Topic.UNKNOWN;
    }
    Topic best = Topic.UNKNOWN;
    double bestScore = 0;
    int bestOrder = Integer.MAX_VALUE;
    long all = telling(words);
    for (int at = 0; at < words.size(); at++) {
      for (Name name : names.getOrDefault(words.get(at), List.of())) {
        if (Phrases.isAt(at, name.words(), words)) {
          double score = score(name, words, all);
          if (score > bestScore || (score == bestScore && name.order() < bestOrder)) {
            best = name.topic();
            bestScore = score;
            bestOrder = name.order();
          }
        }
      }
    }
    return bestScore >= ENOUGH ? best : beginning(words);
  }

  private Topic beginning(List<String> words) {
    Topic best = Topic.UNKNOWN;
    int longest = 0;
    for (Topic topic : Topic.values()) {
      int length = phrases.beginning("begin-" + name(topic), words);
      if (length > longest) {
        best = topic;
        longest = length;
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
    return isWholeName(words, false);
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
    return isWholeName(Words.of(withoutNumber(text)), true);
  }

  private boolean isWholeName(List<String> words, boolean ofStrand) {
    long all = telling(words);
    for (int at = 0; at < words.size(); at++) {
      for (Name name : names.getOrDefault(words.get(at), List.of())) {
        if ((name.topic().isStrand() || !ofStrand)
            && Phrases.isAt(at, name.words(), words)
            && score(name, words, all) >= 1) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return how much of a heading a name is that stands in it} */
  private static double score(Name name, List<String> words, long all) {
    // Of two names that are all of the heading the longer one says more.
    return name.told() == 0
        ? (double) name.words().size() / words.size()
        : (double) name.told() / all + name.words().size() / 1000.0;
  }

  private long telling(List<String> words) {
    return words.stream().filter(this::tells).count();
  }

  private boolean tells(String word) {
    return !filling.contains(word) && word.chars().anyMatch(c -> !Character.isDigit(c));
  }

  /** {@return the heading without a number before it} */
  static String withoutNumber(String heading) {
    return Numbering.split(heading).text();
  }
}
