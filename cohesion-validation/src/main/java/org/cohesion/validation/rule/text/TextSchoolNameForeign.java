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
import org.cohesion.school.Nation;
import org.cohesion.school.School;
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
  private static final Set<String> PURPOSES = phrases("purposes");

  /** Of the titles that begin with a name, the number of words after the name. */
  private static final Map<String, Integer> TITLES = titles();

  private static final PhraseList AT = PhraseList.of(Language.ENGLISH, List.of("at"));
  private static final PhraseList PEOPLE = english("people");
  private static final PhraseList THINGS = english("things");
  private static final PhraseList SCHOOL_SPEAKS = afterSchool(" ", VOICES);
  private static final PhraseList SCHOOL_OWNS = afterSchool(" s ", phrases("possessions"));
  private static final PhraseList TITLE_BEGINS = PhraseList.of(Language.ENGLISH, TITLES.keySet());

  private static final PhraseList HEADS =
      PhraseList.of(Language.ENGLISH, LISTS.words("heads").words());
  private static final Set<String> POSSESSIONS = phrases("possessions");
  private static final WordList NURSERIES = LISTS.words("nurseries");

  /** A school with children of this age, in years, has a nursery of its own. */
  private static final int NURSERY_AGE = 3;

  /** No title is that long. */
  private static final int LONG = 200;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND).onFoundPhrase();
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(AT, PEOPLE, THINGS, SCHOOL_SPEAKS, SCHOOL_OWNS, TITLE_BEGINS, HEADS);
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
    for (PhraseMatch match : context.found(HEADS)) {
      check.atHead(match);
    }
  }

  /** Of one policy. */
  private static final class Check {
    private final Policy policy;
    private final RuleContext context;
    private final Set<JsonPointer> reported = new HashSet<>();
    private @Nullable SchoolNames names;
    private @Nullable Set<String> ours;
    private @Nullable Boolean haveHead;
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
        if (end >= 0
            && (SchoolVoice.speaks(text, end, OWN_VOICES) || SchoolVoice.speaksOfAll(text, end))) {
          name(at, at.last() + 1, end);
        }
      }
    }

    /** "The governors of X School expect ...", "We at X School believe ..." */
    void afterPeople(PhraseMatch people) {
      TextReading text = people.reading();
      int end = NamedSchool.last(text, people.last() + 1);
      if (end >= 0
          && (SchoolVoice.speaks(text, end, VOICES) || SchoolVoice.speaks(text, end, OWN_VOICES))) {
        name(people, people.last() + 1, end);
      }
    }

    /** "The vision of X School is to ..." */
    void afterThings(PhraseMatch things) {
      int end = NamedSchool.last(things.reading(), things.last() + 1);
      if (end >= 0 && SchoolVoice.speaks(things.reading(), end, PURPOSES)) {
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

    /** "Ysgol X is committed to ...", "Ysgol X Community Cohesion Policy" */
    void atHead(PhraseMatch match) {
      TextReading text = match.reading();
      int head = match.first();
      if (!NamedSchool.isHead(text, head)) {
        return;
      }
      if (match.text().pointer().equals(TITLE)) {
        int end = head == 0 ? NamedSchool.lastAfterHead(text, 0) : TextReading.NONE;
        if (end >= 0 && end + 1 < text.size()) {
          name(match, 0, end);
        }
        return;
      }
      int start = NamedSchool.sentenceStart(text, head);
      if (start != head && !(start == head - 1 && text.is(start, "the"))) {
        return;
      }
      int end = NamedSchool.last(text, head);
      int owns = text.isAnyMark(end + 1, "'\u2019") && text.is(end + 2, "s") ? end + 2 : end;
      if (end >= 0 && SchoolVoice.speaks(text, owns, owns == end ? VOICES : POSSESSIONS)) {
        name(match, head, end);
      }
    }

    /**
     * Whether nobody can tell that the name is another school's: a school in Wales may have one in
     * English and one in Welsh, and a school may call its nursery what it likes.
     */
    private boolean mayBeOurs(TextReading text, int first, int end) {
      School school = policy.getSchool().orElse(null);
      if (school == null) {
        return false;
      }
      if (NamedSchool.isHead(text, first)) {
        Nation nation = school.getNation().orElse(Nation.ENGLAND);
        return (nation == Nation.WALES || nation == Nation.NORTHERN_IRELAND) && !haveHead();
      }
      return text.isIn(end, NURSERIES)
          && school.getAgeRange().isPresent()
          && school.getAgeRange().get().from() <= NURSERY_AGE;
    }

    private boolean haveHead() {
      if (haveHead == null) {
        haveHead = SchoolNames.haveHead(policy);
      }
      return haveHead;
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
      boolean isKnown = isOurs(found) || reported.contains(text.pointer());
      if (isKnown || mayBeOurs(match.reading(), first, end)) {
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
