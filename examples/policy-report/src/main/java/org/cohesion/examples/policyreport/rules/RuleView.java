package org.cohesion.examples.policyreport.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.FindingKind;
import org.cohesion.report.Profile;

/**
 * A rule in the words of the page.
 *
 * @param id its id, by which the page names its place
 * @param title what was found, in a few words
 * @param titleLanguage the language of the title; it has one of its own where it is not translated
 * @param subject the first word of the id
 * @param severity the name of its severity in JSON
 * @param severityLabel what people call that
 * @param profile when it is looked for
 * @param source the name of what it rests on, in English; empty if its page does not say
 * @param html the page about it in English, as HTML; empty if there is none
 */
public record RuleView(
    String id,
    String title,
    String titleLanguage,
    String subject,
    String severity,
    String severityLabel,
    String profile,
    String source,
    String html) {

  private static final String ENGLISH = Locale.ENGLISH.getLanguage();
  private static final Pattern SOURCE_END = Pattern.compile("[,:;]|[.](?=\\s|$)");

  static RuleView of(CatalogueRule rule, RulePages pages, Words words) {
    FindingKind kind = rule.kind();
    String id = kind.getId();
    Optional<String> page = rule.page();
    String title = page.isEmpty() ? id : kind.title(words.locale());
    boolean isEnglish = page.isEmpty() || title.equals(kind.title(Locale.ENGLISH));
    return new RuleView(
        id,
        title,
        isEnglish ? ENGLISH : words.locale().getLanguage(),
        id.substring(0, id.indexOf('.')),
        kind.getSeverity().getJsonName(),
        words.label(kind.getSeverity()),
        words.text("profile." + profile(rule)),
        SOURCE_END.split(rule.source(), 2)[0],
        page.map(text -> pages.html(text, id)).orElse(""));
  }

  private static String profile(CatalogueRule rule) {
    if (rule.isAlwaysOn()) {
      return "always";
    }
    List<Profile> profiles = rule.profiles();
    return profiles.size() == Profile.values().length ? "both" : profiles.get(0).getJsonName();
  }
}
