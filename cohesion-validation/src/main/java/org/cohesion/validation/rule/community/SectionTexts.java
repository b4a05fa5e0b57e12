package org.cohesion.validation.rule.community;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.community.Context;
import org.cohesion.policy.Definition;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.PolicyText;
import org.cohesion.validation.rule.RuleContext;

/**
 * The texts of one section. What is found in the policy is told to be of the section by the text,
 * not by the pointer: the same words elsewhere say the same.
 */
final class SectionTexts {

  private final Set<String> texts = new HashSet<>();

  private SectionTexts(List<String> paragraphs) {
    texts.addAll(paragraphs);
  }

  /** The statement and the paragraphs of a definition. */
  static SectionTexts of(Definition definition) {
    SectionTexts section = new SectionTexts(definition.getParagraphs());
    section.texts.add(definition.getStatement());
    return section;
  }

  /** The paragraphs of a context. */
  static SectionTexts of(Context context) {
    return new SectionTexts(context.getParagraphs());
  }

  /** The same texts and a heading. */
  SectionTexts and(String heading) {
    texts.add(heading);
    return this;
  }

  boolean has(PhraseList list, RuleContext context) {
    return !found(list, context).isEmpty();
  }

  List<PhraseMatch> found(PhraseList list, RuleContext context) {
    List<PhraseMatch> found = new ArrayList<>();
    PolicyText last = null;
    boolean isOfSection = false;
    for (PhraseMatch match : context.found(list)) {
      // A text may have thousands of matches: it is looked up for the first one only.
      if (!match.text().equals(last)) {
        last = match.text();
        isOfSection = texts.contains(last.value());
      }
      if (isOfSection) {
        found.add(match);
      }
    }
    return found;
  }
}
