package org.cohesion.examples.policyreport.document;

import java.util.Locale;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.finding.FindingTexts;
import org.cohesion.finding.JsonPointer;
import org.cohesion.policy.Language;
import org.cohesion.review.PartialDate;
import org.cohesion.school.Party;
import org.cohesion.school.Role;
import org.cohesion.text.JsonNamed;

/** What stands in a printed policy besides its own texts, in the language of the policy. */
public final class PrintedWords {

  private static final FindingTexts TEXTS =
      FindingTexts.of(name -> PrintedWords.class.getResourceAsStream(name));

  private final Locale locale;

  /**
   * Words of a language.
   *
   * @param language the language
   */
  public PrintedWords(Language language) {
    this.locale = Locale.forLanguageTag(language.getJsonName());
  }

  /**
   * {@return the words of a label or a heading that is ours}
   *
   * @param key its key in the message bundles, such as {@code label.owner}
   */
  public String of(String key) {
    return TEXTS
        .message(key, locale)
        .orElseThrow(() -> new IllegalArgumentException("there are no words for " + key));
  }

  /** {@return the words of a value, with a capital letter} */
  public String value(JsonNamed value) {
    return capital(plain(value));
  }

  /** {@return a date in words, such as "3 May 2026", "May 2026" or "2026"} */
  public String date(PartialDate date) {
    return Finding.of(FindingKind.info("printed.date", TEXTS), JsonPointer.ROOT)
        .with("it", date)
        .text(locale);
  }

  /** {@return the ages, such as "4 to 11"} */
  String ages(int from, int to) {
    Finding finding = Finding.of(FindingKind.info("printed.ages", TEXTS), JsonPointer.ROOT);
    return finding
        .with("from", Integer.toString(from))
        .with("to", Integer.toString(to))
        .text(locale);
  }

  /**
   * {@return who it is: the name, with the role after it in brackets unless the name says it; or
   * the role}
   */
  public String party(Party party) {
    Optional<Role> role = party.getRole();
    Optional<String> name = party.getName();
    if (name.isEmpty()) {
      return role.map(this::value).orElse("");
    }
    if (role.isEmpty() || role.get() == Role.OTHER || says(name.get(), role.get())) {
      return name.get();
    }
    return name.get() + " (" + plain(role.get()) + ")";
  }

  /** {@return whether a name says the role, so that it is not printed again} */
  public boolean says(String name, Role role) {
    return name.toLowerCase(Locale.ROOT).contains(plain(role).toLowerCase(Locale.ROOT));
  }

  /** {@return the words of a value as they stand inside a sentence} */
  public String plain(JsonNamed value) {
    return Finding.of(FindingKind.info("printed.value", TEXTS), JsonPointer.ROOT)
        .with("it", value)
        .text(locale);
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
