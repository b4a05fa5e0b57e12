package org.cohesion.validation.rule.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.cohesion.validation.message.RuleTexts;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.reading.WordList;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyRule;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;
import org.cohesion.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** A text speaks as or for a school that the policy is not for: it was copied, and not finished. */
final class TextSchoolNameForeign implements PolicyRule {

  private static final FindingKind KIND =
      FindingKind.warning("text.school-name-foreign", RuleTexts.TEXTS);
  private static final WordLists LISTS = NamedSchool.LISTS;
  private static final JsonPointer TITLE = JsonPointer.of("title");

  private static final Set<String> VOICES = phrases("voices");
  private static final Set<String> OWN_VOICES = phrases("own-voices");
  private static final Set<String> EVERYONE = phrases("everyone");
  private static final Set<String> PURPOSES = phrases("purposes");
  private static final WordList SOME = LISTS.words("some");

  /** Of the titles that begin with a name, the number of words after the name. */
  private static final Map<String, Integer> TITLES = titles();

  private static final PhraseList AT = PhraseList.of(Language.ENGLISH, List.of("at"));
  private static final PhraseList PEOPLE = english("people");
  private static final PhraseList THINGS = english("things");
  private static final PhraseList SCHOOL_SPEAKS = afterSchool(" ", VOICES);
  private static final PhraseList SCHOOL_OWNS = afterSchool(" s ", phrases("possessions"));
  private static final PhraseList TITLE_BEGINS = PhraseList.of(Language.ENGLISH, TITLES.keySet());

  /** Of what comes after a name. */
  private static final int MOST_WORDS = 3;

  /** So near to each other its words are, in characters. */
  private static final int NEAR = 60;

  /** No title is that long. */
  private static final int LONG = 200;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onFoundPhrase();
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(AT, PEOPLE, THINGS, SCHOOL_SPEAKS, SCHOOL_OWNS, TITLE_BEGINS);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Check check = new Check(policy, context);
    for (PhraseMatch match : context.found(AT)) {
      check.afterAt(match);
    }
    for (PhraseMatch match : context.found(PEOPLE)) {
      check.afterPeople(match);
    }
    for (PhraseMatch match : context.found(THINGS)) {
      check.afterThings(match);
    }
    for (PhraseMatch match : context.found(SCHOOL_SPEAKS)) {
      check.atStartOfSentence(match);
    }
    for (PhraseMatch match : context.found(SCHOOL_OWNS)) {
      check.atStartOfSentence(match);
    }
    for (PhraseMatch match : context.found(TITLE_BEGINS)) {
      check.inTitle(match);
    }
  }

  /** Of one policy. */
  private static final class Check {
    private final Policy policy;
    private final RuleContext context;
    private final Set<JsonPointer> reported = new HashSet<>();
    private @Nullable SchoolNames names;
    private @Nullable Set<String> ours;
    private @Nullable TextReading last;
    private boolean lastSetsBeside;

    Check(Policy policy, RuleContext context) {
      this.policy = policy;
      this.context = context;
    }

    /** "At X School every pupil ..." */
    void afterAt(PhraseMatch at) {
      TextReading text = at.reading();
      if (text.isCapital(at.first()) && NamedSchool.sentenceStart(text, at.first()) == at.first()) {
        int end = NamedSchool.last(text, at.last() + 1);
        if (end >= 0 && (speaks(text, end, OWN_VOICES) || speaksOfAll(text, end))) {
          name(at, at.last() + 1, end);
        }
      }
    }

    /** "The governors of X School expect ...", "We at X School believe ..." */
    void afterPeople(PhraseMatch people) {
      TextReading text = people.reading();
      int end = NamedSchool.last(text, people.last() + 1);
      if (end >= 0 && (speaks(text, end, VOICES) || speaks(text, end, OWN_VOICES))) {
        name(people, people.last() + 1, end);
      }
    }

    /** "The vision of X School is to ..." */
    void afterThings(PhraseMatch things) {
      int end = NamedSchool.last(things.reading(), things.last() + 1);
      if (end >= 0 && speaks(things.reading(), end, PURPOSES)) {
        name(things, things.last() + 1, end);
      }
    }

    /** "X School is committed to ..." */
    void atStartOfSentence(PhraseMatch voice) {
      int start = NamedSchool.sentenceStart(voice.reading(), voice.first());
      if (start >= 0 && start < voice.first()) {
        int end = NamedSchool.last(voice.reading(), start);
        if (end >= voice.first() && end < voice.last()) {
          name(voice, start, end);
        }
      }
    }

    /** "X School Community Cohesion Policy" */
    void inTitle(PhraseMatch match) {
      if (match.end() > LONG || !match.text().pointer().equals(TITLE)) {
        return;
      }
      int end = match.last();
      for (int after = TITLES.getOrDefault(match.phrase(), 0); after > 0; after--) {
        do {
          end--;
        } while (!match.reading().isWordOrNumber(end));
      }
      if (!isOurs(words(match, 0, end)) && endsTitle(match, end)) {
        name(match, 0, end);
      }
    }

    /** Whether the name ends there if nothing comes after it. */
    private static boolean endsTitle(PhraseMatch match, int end) {
      String start = match.text().value().substring(0, match.reading().end(end));
      return NamedSchool.last(TextReading.of(start), 0) == end;
    }

    /** A text may have many names: all of it is read for the first one only. */
    private boolean setsBesideAnother(TextReading words, SchoolNames ours) {
      if (!words.equals(last)) {
        last = words;
        lastSetsBeside = ours.areBesideAnotherIn(words);
      }
      return lastSetsBeside;
    }

    /** Tells cheaply that a name is one of the policy's own, to the letter. */
    private boolean isOurs(String name) {
      if (ours == null) {
        ours = SchoolNames.of(policy);
      }
      return ours.contains(name);
    }

    private void name(PhraseMatch match, int first, int end) {
      PolicyText text = match.text();
      String found = words(match, first, end);
      if (isOurs(found) || reported.contains(text.pointer())) {
        return;
      }
      SchoolNames known = names == null ? new SchoolNames(policy) : names;
      names = known;
      TextReading words = match.reading();
      if (known.lack(found) && !setsBesideAnother(words, known) && !words.isQuoted(first)) {
        reported.add(text.pointer());
        context.report(Finding.of(KIND, text.pointer()));
      }
    }
  }

  private static String words(PhraseMatch match, int first, int last) {
    return match.text().value().substring(match.reading().start(first), match.reading().end(last));
  }

  private static boolean speaks(TextReading text, int nameEnd, Set<String> phrases) {
    return endOfPhrase(text, nameEnd, phrases) >= 0;
  }

  /** Whether everyone at the school is spoken of, and not those "in Year 5". */
  private static boolean speaksOfAll(TextReading text, int nameEnd) {
    int end = endOfPhrase(text, nameEnd, EVERYONE);
    return end >= 0 && !text.isIn(nextWord(text, end), SOME);
  }

  /** Where one of some phrases ends that comes straight after a name; none if none does. */
  private static int endOfPhrase(TextReading text, int nameEnd, Set<String> phrases) {
    int word = nameEnd + 1;
    while (text.isAnyMark(word, ",\n")) {
      word++;
    }
    StringBuilder phrase = new StringBuilder();
    for (int words = 0; words < MOST_WORDS && text.isWordOrNumber(word); words++) {
      phrase.append(words == 0 ? "" : " ").append(text.word(word));
      if (phrases.contains(phrase.toString())) {
        return word;
      }
      word = nextWord(text, word);
    }
    return TextReading.NONE;
  }

  private static int nextWord(TextReading text, int i) {
    int next = i + 1;
    int reach = text.end(i) + NEAR;
    while (next < text.size() && !text.isWordOrNumber(next) && text.start(next) < reach) {
      next++;
    }
    return next;
  }

  private static Set<String> phrases(String list) {
    return Set.copyOf(LISTS.phrases(list));
  }

  private static PhraseList english(String list) {
    return PhraseList.of(Language.ENGLISH, LISTS.phrases(list));
  }

  private static PhraseList afterSchool(String joint, Set<String> endings) {
    List<String> phrases = new ArrayList<>();
    for (String kind : LISTS.words("kinds").words()) {
      for (String ending : endings) {
        phrases.add(kind + joint + ending);
      }
    }
    return PhraseList.of(Language.ENGLISH, phrases);
  }

  private static Map<String, Integer> titles() {
    Map<String, Integer> titles = new HashMap<>();
    for (String kind : LISTS.phrases("title-kinds")) {
      for (String tail : LISTS.phrases("title-tails")) {
        titles.put(kind + " " + tail, tail.split(" ", -1).length);
      }
    }
    return titles;
  }
}
