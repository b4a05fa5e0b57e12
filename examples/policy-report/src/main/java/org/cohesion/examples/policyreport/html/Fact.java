package org.cohesion.examples.policyreport.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.CheckedPolicy;
import org.cohesion.examples.policyreport.page.ShownText;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.json.PolicyJson;
import org.cohesion.report.ValidationReport;
import org.cohesion.school.School;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * Something that the check was about or rests on.
 *
 * @param name what it is
 * @param value which it is
 * @param isCode whether the value is for programs to read
 */
public record Fact(String name, String value, boolean isCode) {

  private static Fact of(String id, String value, Words words) {
    return new Fact(words.text("fact." + id), value, false);
  }

  private static Fact code(String id, String value, Words words) {
    return new Fact(words.text("fact." + id), PrintableText.of(value), true);
  }

  /** {@return what is to be known at a glance} */
  static List<Fact> atAGlance(String file, CheckedPolicy checked, HtmlSettings settings) {
    Words words = settings.words();
    ValidationReport report = checked.report();
    List<Fact> facts = new ArrayList<>();
    facts.add(code("document", file, words));
    facts.add(of("school", school(checked, settings.showText(), words), words));
    facts.add(of("day", words.day(report.getToday().orElse(settings.day())), words));
    facts.add(
        of("profile", words.text("fact.profile." + report.getProfile().getJsonName()), words));
    report.getFrame().ifPresent(frame -> facts.add(of("frame", frame(frame, words), words)));
    facts.add(of("law", words.day(report.getLawCheckedUntil()), words));
    return facts;
  }

  /** {@return what else the check of a policy rests on} */
  static List<Fact> basis(CheckedPolicy checked, @Nullable CheckBasis basis, Words words) {
    ValidationReport report = checked.report();
    List<Fact> facts = new ArrayList<>(ofRun(basis, words));
    facts.add(
        of("terms", words.text("fact.terms." + (report.isOwnCalendar() ? "own" : "usual")), words));
    facts.add(code("library", report.getLibraryVersion(), words));
    facts.add(code("digest", PolicyJson.digest(checked.policy()), words));
    return facts;
  }

  /** {@return what the checks of all policies of a run rest on} */
  static List<Fact> ofRun(@Nullable CheckBasis basis, Words words) {
    List<Fact> facts = new ArrayList<>();
    if (basis == null) {
      return facts;
    }
    facts.add(
        basis.before() == null
            ? of("before", words.text("fact.before.none"), words)
            : code("before", basis.before(), words));
    facts.add(
        basis.file() == null
            ? of("settings", words.text("fact.settings.none"), words)
            : code("settings", basis.file(), words));
    if (!basis.settings().getRulesOff().isEmpty()) {
      facts.add(code("off", String.join(", ", basis.settings().getRulesOff()), words));
    }
    for (CheckBasis.ChangedSeverity changed : basis.changed()) {
      facts.add(
          of(
              "changed",
              words
                  .of("fact.changed.one")
                  .with("rule", changed.rule())
                  .with("severity", changed.severity())
                  .with("usual", changed.usual())
                  .text(words.locale()),
              words));
    }
    facts.add(
        basis.waivers().isEmpty()
            ? of("waivers", words.text("fact.waivers.none"), words)
            : code("waivers", String.join(", ", basis.waivers()), words));
    return facts;
  }

  /** {@return a school by its numbers, and by its name if text is shown} */
  static String school(CheckedPolicy checked, boolean showText, Words words) {
    School school = checked.policy().getSchool().orElse(null);
    List<String> parts = new ArrayList<>();
    if (school != null) {
      if (showText) {
        school.getName().map(ShownText::of).ifPresent(parts::add);
      }
      number("urn", school.getUrn(), words).ifPresent(parts::add);
      number("laestab", school.getLaEstab(), words).ifPresent(parts::add);
      number("seed", school.getSeedCode(), words).ifPresent(parts::add);
      if (parts.isEmpty()) {
        number("ukprn", school.getUkprn(), words).ifPresent(parts::add);
      }
    }
    return parts.isEmpty() ? words.text("school.none") : String.join(" · ", parts);
  }

  private static Optional<String> number(String id, Optional<?> number, Words words) {
    return number.map(n -> words.text("school." + id, n.toString()));
  }

  /** A vendor's frame goes by its key. */
  private static String frame(String key, Words words) {
    return words.known("frame." + key.toLowerCase(Locale.ROOT)).orElse(PrintableText.of(key));
  }
}
