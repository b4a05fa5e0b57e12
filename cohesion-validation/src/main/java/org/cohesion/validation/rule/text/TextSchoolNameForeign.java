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
import org.cohesion.validation.internal.RuleTexts;
import org.cohesion.validation.internal.WordLists;
import org.cohesion.validation.internal.Words;
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
  private static final Set<String> SOME = LISTS.get("some");

  /** Of the titles that begin with a name, the number of words after the name. */
  private static final Map<String, Integer> TITLES = titles();

  private static final PhraseList AT = PhraseList.of(Language.ENGLISH, List.of("at"));
  private static final PhraseList PEOPLE = LISTS.phrases("people");
  private static final PhraseList THINGS = LISTS.phrases("things");
  private static final PhraseList SCHOOL_SPEAKS = afterSchool(" ", VOICES);
  private static final PhraseList SCHOOL_OWNS = afterSchool(" s ", phrases("possessions"));
  private static final PhraseList TITLE_BEGINS = PhraseList.of(Language.ENGLISH, TITLES.keySet());

  /** What comes after a name is looked at so far. */
  private static final int NEAR = 60;

  /** No title is that long. */
  private static final int LONG = 200;

  @Override
  public RuleInfo info() {
    return RuleInfo.of(KIND);
  }

  @Override
  public List<PhraseList> phrases() {
    return List.of(AT, PEOPLE, THINGS, SCHOOL_SPEAKS, SCHOOL_OWNS, TITLE_BEGINS);
  }

  @Override
  public void check(Policy policy, RuleContext context) {
    Check check = new Check(policy, context);
    context.found(AT).forEach(check::afterAt);
    context.found(PEOPLE).forEach(check::afterPeople);
    context.found(THINGS).forEach(check::afterThings);
    context.found(SCHOOL_SPEAKS).forEach(check::atStartOfSentence);
    context.found(SCHOOL_OWNS).forEach(check::atStartOfSentence);
    context.found(TITLE_BEGINS).forEach(check::inTitle);
  }

  /** Of one policy. */
  private static final class Check {
    private final Policy policy;
    private final RuleContext context;
    private final Set<JsonPointer> reported = new HashSet<>();
    private @Nullable SchoolNames names;
    private @Nullable PolicyText last;
    private boolean lastSetsBeside;

    Check(Policy policy, RuleContext context) {
      this.policy = policy;
      this.context = context;
    }

    /** "At X School every pupil ..." */
    void afterAt(PhraseMatch at) {
      String text = at.text().value();
      if (text.charAt(at.start()) == 'A'
          && NamedSchool.sentenceStart(text, at.start()) == at.start()) {
        int end = NamedSchool.end(text, at.end());
        if (end >= 0 && (speaks(text, end, OWN_VOICES) || speaksOfAll(text, end))) {
          name(at.text(), at.end(), end);
        }
      }
    }

    /** "The governors of X School expect ...", "We at X School believe ..." */
    void afterPeople(PhraseMatch people) {
      String text = people.text().value();
      int end = NamedSchool.end(text, people.end());
      if (end >= 0 && (speaks(text, end, VOICES) || speaks(text, end, OWN_VOICES))) {
        name(people.text(), people.end(), end);
      }
    }

    /** "The vision of X School is to ..." */
    void afterThings(PhraseMatch things) {
      int end = NamedSchool.end(things.text().value(), things.end());
      if (end >= 0 && speaks(things.text().value(), end, PURPOSES)) {
        name(things.text(), things.end(), end);
      }
    }

    /** "X School is committed to ..." */
    void atStartOfSentence(PhraseMatch voice) {
      String text = voice.text().value();
      int start = NamedSchool.sentenceStart(text, voice.start());
      if (start >= 0 && start < voice.start()) {
        int end = NamedSchool.end(text, start);
        if (end > voice.start() && end < voice.end()) {
          name(voice.text(), start, end);
        }
      }
    }

    /** "X School Community Cohesion Policy" */
    void inTitle(PhraseMatch match) {
      if (match.end() > LONG || !match.text().pointer().equals(TITLE)) {
        return;
      }
      String start = match.text().value().substring(0, match.end());
      Words words = new Words().of(start);
      int end = words.end(words.count() - 1 - TITLES.getOrDefault(match.phrase(), 0));
      if (NamedSchool.end(start.substring(0, end), 0) == end) {
        name(match.text(), 0, end);
      }
    }

    private void name(PolicyText text, int start, int end) {
      if (reported.contains(text.pointer())) {
        return;
      }
      SchoolNames ours = names == null ? new SchoolNames(policy) : names;
      names = ours;
      // A text may have many names: all of it is read for the first one only.
      if (!text.equals(last)) {
        last = text;
        lastSetsBeside = ours.areBesideAnotherIn(text.value());
      }
      if (!lastSetsBeside
          && ours.lack(text.value().substring(start, end))
          && !Surroundings.areQuoted(text.value(), start)) {
        reported.add(text.pointer());
        context.report(Finding.of(KIND, text.pointer()));
      }
    }
  }

  private static boolean speaks(String text, int nameEnd, Set<String> phrases) {
    return lengthOfPhrase(wordsAfter(text, nameEnd), phrases) > 0;
  }

  /** Whether everyone at the school is spoken of, and not those "in Year 5". */
  private static boolean speaksOfAll(String text, int nameEnd) {
    Words words = wordsAfter(text, nameEnd);
    int length = lengthOfPhrase(words, EVERYONE);
    return length > 0 && (length == words.count() || !SOME.contains(words.lowerCase(length)));
  }

  private static Words wordsAfter(String text, int nameEnd) {
    int from = nameEnd;
    while (from < text.length()
        && (Surroundings.isSpace(text.charAt(from)) || text.charAt(from) == ',')) {
      from++;
    }
    boolean goesOn = from < text.length() && Character.isLetter(text.charAt(from));
    return new Words().of(goesOn ? text.substring(from, Math.min(text.length(), from + NEAR)) : "");
  }

  /** How many words one of the phrases has with which the words begin; 0 if with none. */
  private static int lengthOfPhrase(Words words, Set<String> phrases) {
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < Math.min(3, words.count()); i++) {
      phrase.append(i == 0 ? "" : " ").append(words.lowerCase(i));
      if (phrases.contains(phrase.toString())) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Set<String> phrases(String list) {
    return Set.copyOf(LISTS.phrases(list).phrases());
  }

  private static PhraseList afterSchool(String joint, Set<String> endings) {
    List<String> phrases = new ArrayList<>();
    for (String kind : LISTS.get("kinds")) {
      for (String ending : endings) {
        phrases.add(kind + joint + ending);
      }
    }
    return PhraseList.of(Language.ENGLISH, phrases);
  }

  private static Map<String, Integer> titles() {
    Map<String, Integer> titles = new HashMap<>();
    for (String kind : LISTS.phrases("title-kinds").phrases()) {
      for (String tail : LISTS.phrases("title-tails").phrases()) {
        titles.put(kind + " " + tail, tail.split(" ").length);
      }
    }
    return titles;
  }
}
