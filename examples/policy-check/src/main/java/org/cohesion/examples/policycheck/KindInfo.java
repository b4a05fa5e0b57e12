package org.cohesion.examples.policycheck;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.cohesion.finding.FindingKind;
import org.cohesion.json.JsonFindingKinds;
import org.cohesion.report.Profile;
import org.cohesion.validation.RuleCatalogue;
import org.cohesion.validation.ValidationFindingKinds;
import org.cohesion.validation.rule.RuleInfo;

/**
 * What the program knows of a kind of finding.
 *
 * @param kind the kind
 * @param profiles the profiles in which it is looked for
 * @param isAlwaysOn whether no profile leaves it out, as the form of the document
 * @param needsDay whether it depends on the day
 */
record KindInfo(FindingKind kind, List<Profile> profiles, boolean isAlwaysOn, boolean needsDay) {

  private static final List<Profile> EVERY_PROFILE = List.of(Profile.values());

  /** Everything that can be found: in the form of a document, by the rules, and about the rules. */
  static List<KindInfo> all() {
    return Stream.of(
            JsonFindingKinds.all().stream().map(KindInfo::alwaysOn),
            RuleCatalogue.all().stream().map(KindInfo::ofRule),
            ValidationFindingKinds.all().stream().map(KindInfo::alwaysOn))
        .flatMap(kinds -> kinds)
        .toList();
  }

  private static KindInfo alwaysOn(FindingKind kind) {
    return new KindInfo(kind, EVERY_PROFILE, true, false);
  }

  private static KindInfo ofRule(RuleInfo rule) {
    return new KindInfo(
        rule.kind(),
        rule.inDraft() ? EVERY_PROFILE : List.of(Profile.ADOPTED),
        false,
        rule.needsDay());
  }

  String id() {
    return kind.getId();
  }

  String severity() {
    return kind.getSeverity().getJsonName();
  }

  /** The profiles in words. */
  String profileNames() {
    return isAlwaysOn
        ? "always"
        : String.join(", ", profiles.stream().map(Profile::getJsonName).toList());
  }

  /** The title of the page about it. */
  String title(Locale locale) {
    return kind.title(locale);
  }

  /** The page about it, which is in English below its title. */
  String page(Locale locale) {
    return kind.page().replaceFirst("# .*", Matcher.quoteReplacement("# " + title(locale)));
  }
}
