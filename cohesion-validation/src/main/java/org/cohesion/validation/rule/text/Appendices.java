package org.cohesion.validation.rule.text;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Narrative;
import org.cohesion.policy.Policy;
import org.cohesion.text.LowerCase;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyText;

/**
 * The appendices that a policy has: those that its headings, titles and links name, and the
 * paragraphs and lines that begin with the name of one as a heading does.
 */
final class Appendices {

  private static final JsonPointer APPENDICES = JsonPointer.of("appendices");

  /** A longer line is a sentence, with a full stop or without. */
  private static final int LONGEST_HEADING = 12;

  private final Set<String> numbers = new LinkedHashSet<>();

  /** One that has no number may be any of those that have. */
  private boolean haveUnnumbered;

  private Appendices() {}

  /**
   * Those of a policy.
   *
   * @param policy the policy
   * @param names where the word "appendix" and those like it stand in it
   */
  static Appendices of(Policy policy, List<PhraseMatch> names) {
    Appendices appendices = new Appendices();
    Set<JsonPointer> named = new HashSet<>();
    for (PhraseMatch match : names) {
      AppendixName name = AppendixName.of(match);
      if (isThere(match.text(), name)) {
        appendices.numbers.addAll(name.numbers());
        appendices.haveUnnumbered |= name.numbers().isEmpty();
        named.add(match.text().pointer().parent().orElse(JsonPointer.ROOT));
      }
    }
    appendices.addUnnamed(policy.getAppendices(), named);
    return appendices;
  }

  /** Those that are numbered "2" or headed "Action plan": what they are, their place tells. */
  private void addUnnamed(List<Narrative> appendices, Set<JsonPointer> named) {
    for (int i = 0; i < appendices.size(); i++) {
      if (!named.contains(APPENDICES.child(i))) {
        Optional<String> number = appendices.get(i).getNumber();
        haveUnnumbered |= number.isEmpty();
        if (number.isPresent()) {
          numbers.add(withoutStop(LowerCase.of(number.get().strip())));
        }
      }
    }
  }

  private static String withoutStop(String number) {
    return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
  }

  /** Whether there is an appendix with a number, or one without that may be meant. */
  boolean have(String number) {
    if (haveUnnumbered || numbers.contains(number)) {
      return true;
    }
    for (String other : numbers) {
      if (AppendixName.areSame(number, other)) {
        return true;
      }
    }
    return false;
  }

  boolean areNone() {
    return !haveUnnumbered && numbers.isEmpty();
  }

  private static boolean isThere(PolicyText text, AppendixName name) {
    if (text.pointer().section().equals("links") || isHeading(text)) {
      return !name.text().is(name.text().before(name.first()), "see");
    }
    return text.isProse() && begins(name) && isSetOff(name);
  }

  private static boolean isHeading(PolicyText text) {
    return text.pointer().isNamed("heading")
        || text.pointer().isNamed("number")
        || text.pointer().isNamed("title");
  }

  private static boolean begins(AppendixName name) {
    TextReading text = name.text();
    return name.first() == ItemWords.start(text) || text.isMark(name.first() - 1, '\n');
  }

  /** Whether a line is a heading, as opposed to a sentence: "Appendix 2: Where we stand". */
  private static boolean isSetOff(AppendixName name) {
    TextReading text = name.text();
    int end = name.last() + 1;
    if (end >= text.size() || text.isAnyMark(end, "\n:.;-\u2013\u2014(|")) {
      return true;
    }
    int words = 0;
    while (end < text.size() && !text.isMark(end, '\n') && words <= LONGEST_HEADING) {
      words += text.isWord(end) ? 1 : 0;
      end++;
    }
    return words <= LONGEST_HEADING && !text.isAnyMark(end - 1, ".;!?");
  }
}
