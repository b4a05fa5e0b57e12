package org.cohesion.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cohesion.review.PartialDate;
import org.cohesion.text.JsonNamed;
import org.cohesion.text.PrintableText;

/**
 * Fills the arguments into a message. Plural forms, labels and the names of months come from
 * message bundles and not from the JDK, which lacks them where it was trimmed.
 */
final class MessageFormatter {

  private static final FindingTexts COMMON =
      FindingTexts.of(name -> FindingTexts.class.getResourceAsStream(name));

  private final FindingTexts texts;
  private final String language;

  MessageFormatter(FindingTexts texts, String language) {
    this.texts = texts;
    this.language = language;
  }

  /** Fills the arguments into a text that belongs to no kind. */
  static String shared(String key, Locale locale, Map<String, Object> arguments) {
    MessageFormatter formatter = new MessageFormatter(COMMON, FindingTexts.languageOf(locale));
    return formatter.format(formatter.entry(key).orElse(key), arguments);
  }

  /**
   * Replaces each name in braces by its argument; the noun that a number brings along, or the
   * preposition that a date does, may stand after the name. A part in square brackets is left out
   * unless all its arguments are there.
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
        String inBraces = message.substring(i + 1, close);
        int space = inBraces.indexOf(' ');
        Object value = arguments.get(space < 0 ? inBraces : inBraces.substring(0, space));
        complete &= value != null;
        text.append(value == null ? "" : render(value, inBraces.substring(space + 1)));
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

  private String render(Object value, String word) {
    if (value instanceof Integer number) {
      return count(number, word);
    }
    if (value instanceof OtherPlaces others) {
      return count(others.pointers().size(), word);
    }
    if (value instanceof JsonNamed constant) {
      return label(constant);
    }
    if (value instanceof List<?> choices) {
      return choice(choices);
    }
    if (value instanceof PartialDate date) {
      return date(date, word);
    }
    if (value instanceof SourcePosition place) {
      return entry("place")
          .orElse("{line}:{column}")
          .replace("{line}", Integer.toString(place.startLine()))
          .replace("{column}", Integer.toString(place.startColumn()));
    }
    if (value instanceof JsonPointer pointer) {
      return pointer.toPrint();
    }
    return PrintableText.of(value.toString());
  }

  private String choice(List<?> choices) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < choices.size(); i++) {
      if (i > 0) {
        boolean last = i == choices.size() - 1;
        text.append(last ? " " + entry("or").orElse("/") + " " : ", ");
      }
      text.append('"').append(PrintableText.of(choices.get(i).toString())).append('"');
    }
    return text.toString();
  }

  private String label(JsonNamed constant) {
    return constant instanceof Enum<?> named
        ? entry("label." + named.getDeclaringClass().getSimpleName() + "." + constant.getJsonName())
            .orElseGet(constant::getLabel)
        : constant.getLabel();
  }

  private String count(int number, String noun) {
    String digits = Integer.toString(number);
    Optional<String> own = counted(number, noun, language);
    Optional<String> text = own.isPresent() ? own : counted(number, noun, FindingTexts.ENGLISH);
    return text.orElse("{n}").replace("{n}", digits);
  }

  private Optional<String> counted(int number, String noun, String in) {
    String key = "count." + noun + ".";
    Optional<String> exact = entry(key + form(number, in), in);
    return exact.isPresent() ? exact : entry(key + "other", in);
  }

  /** The plural form that goes with a number, as the Unicode CLDR has it. */
  private static String form(int number, String language) {
    if (!language.equals(FindingTexts.WELSH)) {
      return number == 1 ? "one" : "other";
    }
    return switch (number) {
      case 0 -> "zero";
      case 1 -> "one";
      case 2 -> "two";
      case 3 -> "few";
      case 6 -> "many";
      default -> "other";
    };
  }

  private String date(PartialDate date, String preposition) {
    String precision =
        date.getDay().isPresent() ? "day" : date.getMonth().isPresent() ? "month" : "year";
    return entry("date." + preposition + "." + precision)
        .orElse("{date}")
        .replace("{date}", date(date));
  }

  private String date(PartialDate date) {
    StringBuilder text = new StringBuilder();
    if (date.getDay().isPresent()) {
      text.append(date.getDay().getAsInt()).append(' ');
    }
    if (date.getMonth().isPresent()) {
      String month = Integer.toString(date.getMonth().getAsInt());
      text.append(entry("month." + month).orElse(month)).append(' ');
    }
    return text.append(date.getYear()).toString();
  }

  private Optional<String> entry(String key) {
    Optional<String> own = entry(key, language);
    return own.isPresent() ? own : entry(key, FindingTexts.ENGLISH);
  }

  private Optional<String> entry(String key, String in) {
    Optional<String> own = texts.entry(key, in);
    return own.isPresent() ? own : COMMON.entry(key, in);
  }
}
