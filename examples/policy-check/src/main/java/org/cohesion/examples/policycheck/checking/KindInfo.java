package org.cohesion.examples.policycheck.checking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohesion.finding.FindingKind;
import org.cohesion.json.JsonFindingKinds;
import org.cohesion.report.Profile;
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
public record KindInfo(
    FindingKind kind, List<Profile> profiles, boolean isAlwaysOn, boolean needsDay) {

  private static final String SOURCE = "## Source";
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.])\\s+(?=\\p{Lu})");
  private static final List<Profile> EVERY_PROFILE = List.of(Profile.values());

  /** Everything that can be found: in the form of a document, by the rules, and about the rules. */
  public static List<KindInfo> all() {
    return Stream.of(
            JsonFindingKinds.all().stream().map(KindInfo::alwaysOn),
            rules().stream(),
            ValidationFindingKinds.all().stream().map(KindInfo::alwaysOn))
        .flatMap(kinds -> kinds)
        .toList();
  }

  /** What the rules find in policies. */
  public static List<KindInfo> rules() {
    return Checker.rules().build().getRules().stream().map(KindInfo::ofRule).toList();
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

  public String id() {
    return kind.getId();
  }

  public String severity() {
    return kind.getSeverity().getJsonName();
  }

  /** The profiles in words. */
  public String profileNames() {
    return isAlwaysOn
        ? "always"
        : String.join(", ", profiles.stream().map(Profile::getJsonName).toList());
  }

  /** The title of the page about it; empty for a rule of somebody else's who wrote none. */
  public String title(Locale locale) {
    return page().isEmpty() ? "" : kind.title(locale);
  }

  /** The page about it, which is in English below its title. */
  public Optional<String> page(Locale locale) {
    return page().map(p -> p.replaceFirst("# .*", Matcher.quoteReplacement("# " + title(locale))));
  }

  /** The page in English; empty for a rule of somebody else's who wrote none. */
  private Optional<String> page() {
    try {
      return Optional.of(kind.page());
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
  }

  /** What it rests on, as its page says, on one line; empty if the page does not say. */
  public String source() {
    return page().stream()
        .flatMap(String::lines)
        .dropWhile(line -> !line.equals(SOURCE))
        .skip(1)
        .takeWhile(line -> !line.startsWith("#"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The first sentence of that. */
  public String shortSource() {
    return SENTENCE_END.split(source(), 2)[0];
  }
}
