package org.cohesion.json;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The forms of texts as regular expressions that mean the same in Java and JavaScript. They accept
 * what the factories of the value types accept.
 */
final class ValuePatterns {

  private static final String WORDS = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

  private static final String MONTH = "(?:0[1-9]|1[0-2])";
  private static final String UP_TO_28 = "(?:0[1-9]|1[0-9]|2[0-8])";
  private static final String FROM_29 = "(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31";
  private static final String BY_4 = "(?:[2468][048]|[13579][26])";
  private static final String LEAP_DAY =
      "(?:[1-9][0-9](?:0[48]|" + BY_4 + ")|" + BY_4 + "00)-02-29";

  private ValuePatterns() {}

  /** {@return the expression for a whole text of a form} */
  static String of(ValueForm form) {
    return switch (form) {
      case DATE -> whole(date());
      case DAY -> whole(day());
      case ACADEMIC_YEAR -> whole(academicYear());
      case URN -> whole("[0-9]{6}");
      case UKPRN -> whole("[0-9]{8}");
      case LA_ESTAB -> whole("[0-9]{3}/[0-9]{4}");
      case JSON_POINTER -> whole("(?:/[^/~]*(?:~[01][^/~]*)*)*");
      case RULE_ID -> whole(WORDS + "(?:\\." + WORDS + ")+");
      case FINGERPRINT -> whole("[0-9a-f]{16}");
      // Somewhere in the text; what the factory refuses besides is invisible.
      case REASON, NAME, FILE_NAME, FILE_PATTERN -> "\\S";
      // How long it may be in all is said beside the expression.
      case EXTENSION_KEY -> whole(LABEL + "(?:\\." + LABEL + ")+");
      default -> throw new IllegalArgumentException("no text of the form " + form);
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

  /** The second year repeats the digits of the first up to the one that grows; nines become 0. */
  private static String academicYear() {
    return "([1-9][0-9]{2})(?:%s)|([1-9][0-9])(?:%s)|([1-9])(?:%s)|%s"
        .formatted(
            growing(0, "", "(?:\\1)", ""),
            growing(0, "9", "(?:\\2)", "0"),
            growing(0, "99", "(?:\\3)", "00"),
            growing(1, "999", "", "000"));
  }

  private static String growing(int from, String nines, String same, String zeros) {
    return IntStream.range(from, 9)
        .mapToObj(digit -> digit + nines + "/" + same + (digit + 1) + zeros)
        .collect(Collectors.joining("|"));
  }
}
