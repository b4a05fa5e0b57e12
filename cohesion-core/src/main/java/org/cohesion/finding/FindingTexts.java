package org.cohesion.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words that belong to kinds of finding: one message bundle a language, and one page a kind.
 * Read when first asked for, then kept; safe to share between threads.
 *
 * <p>A bundle is a properties file in UTF-8 named {@code messages_en.properties} (Welsh: {@code
 * messages_cy.properties}); the message of kind {@code review.missing} has the key {@code
 * org.cohesion.review.missing}. A page is Markdown, in English, named {@code review.missing.md}.
 *
 * <p>Other keys of a bundle:
 *
 * <ul>
 *   <li>{@code org.cohesion.title.review.missing}: the title of the page, in a language other than
 *       that of the page.
 *   <li>{@code org.cohesion.count.months.one}: how the number that an argument {@code months}, or
 *       {@code {limit months}}, stands for is written, with {@code {n}} for its digits. The forms
 *       are those of Unicode CLDR: {@code one} and {@code other} in English; {@code zero}, {@code
 *       one}, {@code two}, {@code few} (3), {@code many} (6) and {@code other} in Welsh. A form
 *       that is missing is written as {@code other}.
 *   <li>{@code org.cohesion.date.on.day}: how a date that an argument {@code {approved on}} stands
 *       for is written, with {@code {date}} for the date, if it is known to the day; {@code month}
 *       and {@code year} are the other two. {@code on} comes with the library: "on 1 October 2010",
 *       "in October 2010".
 *   <li>{@code org.cohesion.label.Frequency.annual}: the label of a constant, by the simple name of
 *       its enumeration and its name in JSON; where there is none, {@link
 *       org.cohesion.text.JsonNamed#getLabel() getLabel()} is used.
 * </ul>
 *
 * <p>A message that is not to be had in the language wanted is in English, with all its arguments.
 */
public final class FindingTexts {

  private static final String KEY_PREFIX = "org.cohesion.";
  static final String ENGLISH = "en";
  static final String WELSH = "cy";

  private final Function<String, @Nullable InputStream> resources;
  private final Map<String, Map<String, String>> bundles = new ConcurrentHashMap<>();

  private FindingTexts(Function<String, @Nullable InputStream> resources) {
    this.resources = resources;
  }

  /**
   * Makes texts that come from a caller's own resources. The caller opens them, so they may stay
   * encapsulated in its module: {@code FindingTexts.of(name ->
   * MyRules.class.getResourceAsStream(name))}.
   *
   * @param resources opens a file by its name, or returns null if there is none
   * @return the texts
   */
  public static FindingTexts of(Function<String, @Nullable InputStream> resources) {
    return new FindingTexts(resources);
  }

  /**
   * Looks up an entry of the message bundle.
   *
   * @param key the key without its {@code org.cohesion.} prefix, such as a kind's id
   * @param locale the language wanted
   * @return the entry; empty if neither that language nor English has it
   */
  public Optional<String> message(String key, Locale locale) {
    return entry(key, languageOf(key, locale));
  }

  /**
   * Reads a page.
   *
   * @param id the id of the kind that the page is about
   * @return the page as Markdown; empty if there is none
   */
  public Optional<String> page(String id) {
    return read(id + ".md");
  }

  /** Looks up an entry in one language only. */
  Optional<String> entry(String key, String language) {
    return Optional.ofNullable(bundle(language).get(KEY_PREFIX + key));
  }

  /** The language in which an entry is to be had: that of the locale, or else English. */
  String languageOf(String key, Locale locale) {
    String wanted = languageOf(locale);
    return entry(key, wanted).isPresent() ? wanted : ENGLISH;
  }

  private Map<String, String> bundle(String language) {
    Map<String, String> known = bundles.get(language);
    if (known == null) {
      Optional<String> file = read("messages_" + language + ".properties");
      known = file.isPresent() ? entries(file.get()) : Map.of();
      bundles.put(language, known);
    }
    return known;
  }

  private static Map<String, String> entries(String file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> entries = new HashMap<>();
    for (String key : properties.stringPropertyNames()) {
      entries.put(key, properties.getProperty(key));
    }
    return Map.copyOf(entries);
  }

  private Optional<String> read(String name) {
    try (InputStream in = resources.apply(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  static String languageOf(Locale locale) {
    return locale.getLanguage().equals(WELSH) ? WELSH : ENGLISH;
  }
}
