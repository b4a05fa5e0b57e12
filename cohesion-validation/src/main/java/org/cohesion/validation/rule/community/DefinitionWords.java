package org.cohesion.validation.rule.community;

import java.util.EnumMap;
import java.util.Map;
import org.cohesion.community.PrincipleTheme;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Definition;
import org.cohesion.policy.Language;
import org.cohesion.validation.reading.WordLists;
import org.cohesion.validation.rule.PhraseList;
import org.cohesion.validation.rule.PhraseMatch;
import org.cohesion.validation.rule.RuleContext;

/** What the words of an English definition tell of it. */
final class DefinitionWords {

  private static final WordLists LISTS = WordLists.of("community/definition_en");

  /** Words of each of the four limbs. */
  static final Map<PrincipleTheme, PhraseList> LIMBS = limbs();

  /** Marks of the standard definition. */
  static final PhraseList STANDARD = PhraseList.of(Language.ENGLISH, LISTS.phrases("standard"));

  /** Words that name a source. */
  static final PhraseList SOURCE = PhraseList.of(Language.ENGLISH, LISTS.phrases("source"));

  /** Words that name the department whose guidance of 2007 has the standard definition. */
  static final PhraseList DEPARTMENT = PhraseList.of(Language.ENGLISH, LISTS.phrases("department"));

  private static final JsonPointer ATTRIBUTION = JsonPointer.of("definition", "attribution");

  private DefinitionWords() {}

  private static Map<PrincipleTheme, PhraseList> limbs() {
    Map<PrincipleTheme, PhraseList> limbs = new EnumMap<>(PrincipleTheme.class);
    for (PrincipleTheme theme : PrincipleTheme.values()) {
      if (theme != PrincipleTheme.OTHER) {
        limbs.put(theme, PhraseList.of(Language.ENGLISH, LISTS.phrases(theme.getJsonName())));
      }
    }
    return limbs;
  }

  /** Whether the definition is said to be that of the department. */
  static boolean isAttributedToTheDepartment(RuleContext context) {
    for (PhraseMatch match : context.found(DEPARTMENT)) {
      if (match.text().pointer().equals(ATTRIBUTION)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the definition says whose it is, in the member for it or in its own words. */
  static boolean namesSource(Definition definition, RuleContext context) {
    return definition.getAttribution().isPresent()
        || DefinitionTexts.isIn(SOURCE, context)
        || DefinitionTexts.isInHeading(SOURCE, context);
  }
}
