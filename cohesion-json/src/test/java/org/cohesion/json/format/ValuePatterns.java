package org.cohesion.json.format;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cohesion.json.mistake.ValueForm;
import org.cohesion.text.ReadableText;

/**
 * The forms of texts as regular expressions that mean the same to every engine: without references
 * back, looks ahead, {@code \s} and escapes that only some know. They accept what the factories of
 * the value types accept, but for what {@link Unsayable} has.
 */
public final class ValuePatterns {

  private static final String WORDS = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

  private static final String MONTH = "(?:0[1-9]|1[0-2])";
  private static final String UP_TO_28 = "(?:0[1-9]|1[0-9]|2[0-8])";
  private static final String FROM_29 = "(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31";
  private static final String BY_4 = "(?:[2468][048]|[13579][26])";
  private static final String LEAP_DAY =
      "(?:[1-9][0-9](?:0[48]|" + BY_4 + ")|" + BY_4 + "00)-02-29";

  private static final int LAST_OF_LATIN_1 = 0xFF;

  /** Arabic Extended-B has invisible characters that the Unicode of JDK 17 has not yet. */
  private static final int FIRST_OF_ARABIC_B = 0x870;

  private static final int LAST_OF_ARABIC_B = 0x89F;

  private static final String SOMETHING_TO_READ = somethingToRead();

  private static final String LINE_BREAK = "[\\n\\r\\x85\u2028\u2029]";

  private ValuePatterns() {}

  /** {@return the expression for a whole text of a form} */
  public static String of(ValueForm form) {
    return switch (form) {
      case DATE -> whole(date());
      case DAY -> whole(day());
      case ACADEMIC_YEAR -> whole(academicYear());
      case URN -> whole("[0-9]{6}");
      case SEED_CODE -> whole("[0-9]{7}");
      case UKPRN -> whole("[0-9]{8}");
      case LA_ESTAB -> whole("[0-9]{3}/[0-9]{4}");
      case JSON_POINTER -> whole("(?:/[^/~]*(?:~[01][^/~]*)*)*");
      case RULE_ID -> whole(WORDS + "(?:\\." + WORDS + ")+");
      case FINGERPRINT -> whole("[0-9a-f]{16}");
      case REASON, NAME, FILE_NAME, FILE_PATTERN -> SOMETHING_TO_READ;
      // How long it may be in all is said beside the expression.
      case EXTENSION_KEY -> whole(LABEL + "(?:\\." + LABEL + ")+");
      default -> throw new IllegalArgumentException("no text of the form " + form);
    };
  }

  /** {@return how long a text of a form may be; empty if the expression says all} */
  static OptionalInt longest(ValueForm form) {
    return switch (form) {
      case URN -> OptionalInt.of(6);
      case SEED_CODE -> OptionalInt.of(7);
      case UKPRN, LA_ESTAB -> OptionalInt.of(8);
      case ACADEMIC_YEAR -> OptionalInt.of(9);
      case DATE, DAY -> OptionalInt.of(10);
      case FINGERPRINT -> OptionalInt.of(16);
      case EXTENSION_KEY -> OptionalInt.of(253);
      default -> OptionalInt.empty();
    };
  }

  /**
   * {@return what no text of a form has, for engines whose {@code $} stands before a last line
   * break as well; empty if the greatest length keeps that out}
   */
  static Optional<String> notAtTheEnd(ValueForm form) {
    return switch (form) {
      case DATE, RULE_ID, EXTENSION_KEY -> Optional.of(LINE_BREAK + "$");
      // After a slash, a line break is as good as anything.
      case JSON_POINTER -> Optional.of("^" + LINE_BREAK);
      default -> Optional.empty();
    };
  }

  private static String whole(String expression) {
    return "^(?:" + expression + ")$";
  }

  private static String date() {
    return "[1-9][0-9]{3}(?:-(?:%s(?:-%s)?|%s))?|%s".formatted(MONTH, UP_TO_28, FROM_29, LEAP_DAY);
  }

  private static String day() {
    return "[1-9][0-9]{3}-(?:%s-%s|%s)|%s".formatted(MONTH, UP_TO_28, FROM_29, LEAP_DAY);
  }

  /**
   * The last digits follow each other. That the others do, too, would need a reference back, or a
   * list of all the decades.
   */
  private static String academicYear() {
    String decade = "[1-9][0-9]{2}";
    return IntStream.range(0, 10)
        .mapToObj(digit -> digit + "/" + decade + (digit + 1) % 10)
        .collect(Collectors.joining("|", decade + "(?:", ")"));
  }

  /** Any character of the first plane that the decoder does not take for a blank. */
  private static String somethingToRead() {
    StringBuilder blanks = new StringBuilder("[^");
    for (int character = 0; character <= Character.MAX_VALUE; character++) {
      if (isBlank(character)) {
        int first = character;
        while (isBlank(character + 1)) {
          character++;
        }
        if (character == first) {
          blanks.append(inClass(first));
        } else {
          blanks.append(inClass(beginning(first))).append('-').append(inClass(character));
        }
      }
    }
    return blanks.append(']').toString();
  }

  /**
   * One validator of Java drops the zeros at the end of an escape, so that a range that begins with
   * one would have most letters. Nobody's character before it begins it as well.
   */
  private static int beginning(int first) {
    boolean zero = first > LAST_OF_LATIN_1 && first % 16 == 0;
    return zero && !Character.isDefined(first - 1) ? first - 1 : first;
  }

  private static boolean isBlank(int character) {
    return character <= Character.MAX_VALUE
        && (character < FIRST_OF_ARABIC_B || character > LAST_OF_ARABIC_B)
        && ReadableText.isBlank(Character.toString(character));
  }

  /** The engines have no escape in common for characters beyond Latin 1. */
  private static String inClass(int character) {
    return character <= LAST_OF_LATIN_1
        ? "\\x%02x".formatted(character)
        : Character.toString(character);
  }
}
