package org.cohesion.validation.rule.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.policy.LegalCitation;
import org.cohesion.policy.Policy;
import org.cohesion.school.Nation;
import org.cohesion.validation.law.LawCitation;
import org.cohesion.validation.law.LawDay;
import org.cohesion.validation.law.LegalRegister;
import org.cohesion.validation.reading.TextReading;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;

/** What the rules about law need to know of a policy, read once for all of them. */
final class LawReading {

  private final Optional<LocalDate> day;
  private final Nation nation;
  private final List<LegalBasis> basis = new ArrayList<>();
  private final List<LawText> texts = new ArrayList<>();
  private final List<LawText> citing = new ArrayList<>();

  private LawReading(Policy policy, RuleContext context) {
    day = LawDay.of(policy, context.today());
    nation =
        policy.getSchool().isPresent()
            ? policy.getSchool().get().getNation().orElse(Nation.ENGLAND)
            : Nation.ENGLAND;
    boolean english = policy.writtenIn(Language.ENGLISH);
    for (LegalCitation citation : policy.getLegalBasis()) {
      basis.add(new LegalBasis(citation, basis.size(), english, context.law()));
    }
    List<PolicyText> all = context.texts();
    for (int i = 0; i < all.size(); i++) {
      String part = all.get(i).pointer().section();
      if (part.equals("legalBasis")) {
        readBasis(all.get(i).pointer().tokens(), context.reading(i));
      }
      // What changed in a version, and what a link is called, say nothing about the law.
      if (english && all.get(i).isProse() && !part.equals("control") && !part.equals("links")) {
        read(all.get(i).pointer(), context.reading(i), context.law());
      }
    }
    noteUse(LawUse.of(context), context.law());
  }

  private void noteUse(LawUse use, LegalRegister law) {
    for (LegalBasis entry : basis) {
      use.addCited(entry.citations(), law);
    }
    for (LawText text : texts) {
      for (Sentence sentence : text.sentences()) {
        use.addCited(sentence.citations(), law);
      }
    }
  }

  static LawReading of(Policy policy, RuleContext context) {
    return context.shared(LawReading.class, () -> new LawReading(policy, context));
  }

  /** The day by whose law the policy is judged; see {@link LawDay}. */
  Optional<LocalDate> day() {
    return day;
  }

  /** The nation whose law the school is under. */
  Nation nation() {
    return nation;
  }

  List<LegalBasis> basis() {
    return basis;
  }

  /** The sentences and items that may speak of law; none of a policy that is not in English. */
  List<LawText> texts() {
    return texts;
  }

  /** Those of the texts that cite something. */
  List<LawText> citing() {
    return citing;
  }

  private void readBasis(List<String> place, TextReading words) {
    basis.get(Integer.parseInt(place.get(1))).read(place.get(2), words);
  }

  private void read(JsonPointer pointer, TextReading words, LegalRegister law) {
    List<LawCitation> citations = law.citationsIn(words);
    if (!citations.isEmpty() || mayClaim(words)) {
      LawText text = LawText.of(pointer, words, citations);
      texts.add(text);
      if (text.cites()) {
        citing.add(text);
      }
    }
  }

  /** Whether it may hold anything that the rules look for, citations aside. */
  private static boolean mayClaim(TextReading words) {
    return words.has(LawWords.PROTECTED)
        || (words.has(LawWords.COHESION)
            && (words.has(LawWords.DUTY_NOUNS)
                || words.has(LawWords.DUTY_VERBS)
                || words.has(LawWords.INSPECTORS)));
  }
}
