package org.cohesion.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cohesion.review.PartialDate;
import org.cohesion.text.JsonNamed;

/**
 * Fills the arguments into a message. Plural forms and the names of months come from message
 * bundles and not from the JDK, which lacks them where it was trimmed.
 */
final class MessageFormatter {

  private static final FindingTexts COMMON =
      FindingTexts.of(FindingTexts.class::getResourceAsStream);

  private final FindingTexts texts;
  private final Locale locale;

  MessageFormatter(FindingTexts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /**
   * Replaces each name in braces by its argument. A part in square brackets is left out unless all
   * its arguments are there.
   */
  String format(String message, Map<String, Object> arguments) {
    StringBuilder text = new StringBuilder(message.length() + 32);
    int optionalPart = -1;
    boolean complete = true;
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      if (c == '[') {
        optionalPart = text.length();
        complete = true;
      } else if (c == ']') {
        if (!complete) {
          text.setLength(optionalPart);
        }
      } else if (c == '{') {
        int close = message.indexOf('}', i);
        String name = message.substring(i + 1, close);
        Object value = arguments.get(name);
        complete &= value != null;
        text.append(value == null ? "" : render(name, value));
        i = close;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** Adds to a message what stands in the document. */
  String withExcerpt(String message, String excerpt) {
    return format(
        entry("excerpt").orElse("{message}: {excerpt}"),
        Map.of("message", message, "excerpt", excerpt));
  }

  private String render(String name, Object value) {
    if (value instanceof Integer number) {
      return count(name, number);
    }
    if (value instanceof JsonNamed constant) {
      return constant.getLabel();
    }
    if (value instanceof List<?> choices) {
      return choice(choices);
    }
    if (value instanceof PartialDate date) {
      return date(date);
    }
    if (value instanceof SourcePosition place) {
      return entry("place")
          .orElse("{line}:{column}")
          .replace("{line}", Integer.toString(place.startLine()))
          .replace("{column}", Integer.toString(place.startColumn()));
    }
    return value.toString();
  }

  private String choice(List<?> choices) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < choices.size(); i++) {
      if (i > 0) {
        boolean last = i == choices.size() - 1;
        text.append(last ? " " + entry("or").orElse("/") + " " : ", ");
      }
      text.append('"').append(choices.get(i)).append('"');
    }
    return text.toString();
  }

  private String count(String name, int number) {
    String form = number == 1 ? "one" : "other";
    return entry("count." + name + "." + form)
        .map(noun -> noun.replace("{n}", Integer.toString(number)))
        .orElseGet(() -> Integer.toString(number));
  }

  private String date(PartialDate date) {
    StringBuilder text = new StringBuilder();
    date.getDay().ifPresent(day -> text.append(day).append(' '));
    date.getMonth()
        .ifPresent(
            month ->
                text.append(entry("month." + month).orElse(String.valueOf(month))).append(' '));
    return text.append(date.getYear()).toString();
  }

  private Optional<String> entry(String key) {
    return texts.message(key, locale).or(() -> COMMON.message(key, locale));
  }
}
